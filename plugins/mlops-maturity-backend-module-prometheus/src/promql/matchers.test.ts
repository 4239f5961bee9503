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

import { formatMatchers, parseMatchers, quote } from './matchers';

describe('parseMatchers', () => {
  it('reads conditions on labels, with and without braces', () => {
    const matchers = [
      { label: 'job', operator: '=', value: 'a "b" \\ c' },
      { label: 'pod', operator: '=~', value: 'x,y}' },
      { label: 'env', operator: '!=', value: 'dev' },
    ];
    const text = String.raw`job = "a \"b\" \\ c", pod=~"x,y}",env!="dev"`;
    expect(parseMatchers(text)).toEqual(matchers);
    expect(parseMatchers(`{${text}}`)).toEqual(matchers);
  });

  it.each([
    'job',
    'job="x',
    'job="x"} or vector(1) or up{job="x"',
    'job="x",',
    'job="x" env="y"',
    String.raw`job="\x41"`,
    'up{job="x"}',
    "job='x'",
    'job="x"\n}[1d]',
    `job="${'x'.repeat(500)}"`,
    Array(21).fill('a="b"').join(','),
  ])('refuses %s', text => {
    expect(parseMatchers(text)).toBeUndefined();
  });
});

describe('formatMatchers', () => {
  it('writes what can be read back, in one order', () => {
    const text = formatMatchers([
      { label: 'pod', operator: '=~', value: 'a\nb' },
      { label: 'job', operator: '=', value: 'say "hi" \\' },
      { label: 'pod', operator: '=~', value: 'a\nb' },
    ]);
    expect(text).toBe(String.raw`job="say \"hi\" \\",pod=~"a\nb"`);
    expect(formatMatchers(parseMatchers(text) ?? [])).toBe(text);
  });
});

it('quotes text so that it can not end the string', () => {
  expect(quote('a"} or up{b="')).toBe(String.raw`"a\"} or up{b=\""`);
});
