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

import { listAt, objectAt, parseDocument } from './parseDocument';

describe('parseDocument', () => {
  it('reads each format', () => {
    expect(parseDocument('a', '{"x": 1}', 'JSON')).toEqual({ value: { x: 1 } });
    expect(parseDocument('a', 'x: 1', 'YAML')).toEqual({ value: { x: 1 } });
    expect(parseDocument('a', 'x = 1', 'TOML')).toEqual({ value: { x: 1 } });
  });

  it.each(['JSON', 'YAML', 'TOML'] as const)(
    'tells of malformed %s',
    format => {
      expect(parseDocument('b/a.x', '[[[', format)).toEqual({
        error: `b/a.x isn't valid ${format}`,
      });
    },
  );

  it('refuses aliases that unfold into gigabytes', () => {
    const levels = Array.from(
      { length: 12 },
      (_, level) =>
        `l${level}: &l${level} [${Array(10)
          .fill(level === 0 ? 'x' : `*l${level - 1}`)
          .join(', ')}]`,
    );
    expect(parseDocument('bomb.yml', levels.join('\n'), 'YAML')).toEqual({
      error: "bomb.yml isn't valid YAML",
    });
  });

  it('walks into what is there and nothing else', () => {
    const value = { tool: { kedro: { a: 1 } }, list: [1], text: 'x' };
    expect(objectAt(value, 'tool', 'kedro')).toEqual({ a: 1 });
    expect(objectAt(value, 'text', 'length')).toBeUndefined();
    expect(objectAt(value, 'constructor')).toBeUndefined();
    expect(listAt(value, 'list')).toEqual([1]);
    expect(listAt(value, 'a', 'tool', 'kedro')).toEqual([]);
  });
});
