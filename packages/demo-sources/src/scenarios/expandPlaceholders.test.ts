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

import { expandPlaceholders } from './expandPlaceholders';

const values = {
  sources: 'http://localhost:7070',
  owner: 'tarnwick',
  repository: 'catalog',
  now: Date.UTC(2026, 10, 20, 23),
};

function expand(text: string) {
  return expandPlaceholders(Buffer.from(text), values).toString();
}

describe('expandPlaceholders', () => {
  it('fills in addresses, names and dates', () => {
    expect(
      expand(
        'url:{{ sources }}/{{owner}}/{{ repository }}/ on={{ today - 30d }}; until={{today+2d}} {{ today }}',
      ),
    ).toBe(
      'url:http://localhost:7070/tarnwick/catalog/ on=2026-10-21; until=2026-11-22 2026-11-20',
    );
  });

  it('leaves workflow expressions, other braces and binary files alone', () => {
    const text = '${{ today }} {{ matrix.os }} {{ today - 30 }} {{ sources2 }}';
    expect(expand(text)).toBe(text);
    const binary = Buffer.from('{{ today }}\0');
    expect(expandPlaceholders(binary, values)).toBe(binary);
  });
});
