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

import { readUntrustedYaml } from './readUntrustedYaml';

describe('readUntrustedYaml', () => {
  it('reads what people write', () => {
    const text = 'a: &x [1, two]\nb: *x\n"c d": { e: null }\n? f\n: g\n';
    expect(readUntrustedYaml(text)).toEqual({
      a: [1, 'two'],
      b: [1, 'two'],
      'c d': { e: null },
      f: 'g',
    });
    expect(readUntrustedYaml('a: 1\n---\nb: 2')).toEqual({ a: 1 });
    expect(readUntrustedYaml('')).toBeNull();
  });

  it.each([
    ['a: [', 'Flow sequence'],
    ['? [a]\n: b', 'not allowed as keys'],
    ['a: &a [x]\n*a : b', 'not allowed as keys'],
    ['x'.repeat(500_001), 'too large'],
  ])('refuses %#', (text, message) => {
    expect(() => readUntrustedYaml(text)).toThrow(message);
  });

  const bomb = ['a: &a [x]'];
  const mergeBomb = ['a: &a { x: 1 }'];
  for (const [name, of] of ['ba', 'cb', 'dc', 'ed', 'fe']) {
    const aliases = `*${of},`.repeat(10);
    bomb.push(`${name}: &${name} [${aliases}]`);
    mergeBomb.push(`${name}: &${name} { <<: [${aliases}], ${name}: 1 }`);
  }
  const mergeChain = Array.from(
    { length: 10_000 },
    (_, i) => `a${i}: &a${i} { <<: *a${Math.max(0, i - 1)}, k${i}: 1 }`,
  ).with(0, 'a0: &a0 { x: 1 }');
  const size = 50_000;

  it.each([
    ['explicit keys', '? '.repeat(size)],
    ['open brackets', '['.repeat(size)],
    ['closed braces', '{'.repeat(size / 2) + '}'.repeat(size / 2)],
    ['quotes', '"""'.repeat(size / 3)],
    ['dashes', '- '.repeat(size)],
    ['dashes after a bracket in a comment', `# [\n${'- '.repeat(size)}`],
    ['colons after commas', `# [\n${',: '.repeat(size)}`],
    ['dashes between keys', '- ? '.repeat(size)],
    ['colons', ': '.repeat(size)],
    ['keys on one line', 'a: '.repeat(size)],
    [
      'steps of indentation',
      Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    ],
    ['aliases of aliases', bomb.join('\n')],
    ['merges of merges', mergeBomb.join('\n')],
    ['a chain of merges', mergeChain.join('\n')],
  ])('refuses %s in time', (_, text) => {
    const start = Date.now();
    expect(() => readUntrustedYaml(text, { merge: true })).toThrow();
    expect(Date.now() - start).toBeLessThan(10_000);
  });

  it('merges mappings only where it is asked to', () => {
    const text = 'a: &a { x: 1, y: 1 }\nb: { <<: *a, y: 2 }';
    expect(readUntrustedYaml(text, { merge: true })).toMatchObject({
      b: { x: 1, y: 2 },
    });
    expect(readUntrustedYaml(text)).toMatchObject({ b: { '<<': { x: 1 } } });
  });

  it('takes what stands in texts and comments for nothing else', () => {
    const line = `${'[ - { ? '.repeat(100)}\n`;
    const text = `# ${line}run: |\n  ${line}${' '.repeat(300)}${line}x: 1`;
    expect(readUntrustedYaml(text)).toMatchObject({ x: 1 });
  });

  it('reads a long mapping on one line', () => {
    const pairs = Array.from({ length: 500 }, (_, i) => `k${i}: -1`);
    const read = readUntrustedYaml(`{ ${pairs.join(', ')} }`);
    expect(Object.keys(read as object)).toHaveLength(500);
  });

  it('reads many keys in time', () => {
    const text = Array.from({ length: 20_000 }, (_, i) => `k${i}: 1`).join(
      '\n',
    );
    const start = Date.now();
    expect(Object.keys(readUntrustedYaml(text) as object)).toHaveLength(20_000);
    expect(Date.now() - start).toBeLessThan(10_000);
  });
});
