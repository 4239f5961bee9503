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

import { keepText } from './keepText';

const notebook = (sources: string[]) =>
  Buffer.from(
    JSON.stringify({
      nbformat: 4,
      cells: sources.map((source, index) => ({
        cell_type: index === 0 ? 'markdown' : 'code',
        source,
        outputs: [
          { output_type: 'display_data', data: { image: 'x'.repeat(5_000) } },
        ],
      })),
    }),
  );

describe('keepText', () => {
  it('keeps a notebook without what its outputs show', () => {
    const { content, truncated } = keepText(
      'a.ipynb',
      notebook(['# Fit', 'model.fit(X)']),
      2_000,
    );
    expect(truncated).toBeUndefined();
    expect(JSON.parse(content).cells[1]).toEqual({
      cell_type: 'code',
      source: 'model.fit(X)',
      outputs: [{ output_type: 'display_data' }],
    });
  });

  it('keeps a notebook that is too long a notebook', () => {
    const long = notebook([
      'é'.repeat(3_000),
      `model.fit(X)\n${'\n'.repeat(9_000)}`,
      'b = 2',
    ]);
    const { content, truncated } = keepText('a.ipynb', long, 2_000);
    expect(truncated).toBe(true);
    expect(Buffer.byteLength(content)).toBeLessThanOrEqual(2_000);
    const { cells } = JSON.parse(content);
    expect(cells).toHaveLength(3);
    expect(cells[1].source).toContain('model.fit(X)');
    expect(cells[1].outputs).toHaveLength(1);
    expect(cells[2].source).toBe('b = 2');
  });

  it('keeps the beginning of anything else that is too long', () => {
    expect(keepText('a.py', Buffer.from('abcdé'), 5)).toEqual({
      content: 'abcd',
      truncated: true,
    });
    expect(keepText('a.ipynb', Buffer.from('no notebook'), 2)).toEqual({
      content: 'no',
      truncated: true,
    });
  });
});
