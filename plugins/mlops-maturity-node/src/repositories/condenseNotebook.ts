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

import { z } from 'zod';

const text = z.union([z.string(), z.array(z.string())]);

const notebookSchema = z.object({
  nbformat: z.number().optional(),
  nbformat_minor: z.number().optional(),
  metadata: z
    .object({
      kernelspec: z
        .object({
          name: z.string().optional(),
          language: z.string().optional(),
        })
        .optional(),
    })
    .optional(),
  cells: z.array(
    z.object({
      cell_type: z.string(),
      execution_count: z.number().nullish(),
      source: text,
      outputs: z
        .array(
          z.object({
            output_type: z.string(),
            name: z.string().optional(),
          }),
        )
        .optional(),
    }),
  ),
});

type Notebook = z.infer<typeof notebookSchema>;

/**
 * A notebook with its cells cut to what each of them may take: text is left out
 * first, as only code is looked at.
 */
function withShortCells(notebook: Notebook, maxBytes: number): Notebook {
  const isCode = (cell: Notebook['cells'][number]) => cell.cell_type === 'code';
  const code = notebook.cells.filter(isCode).length;
  // JSON around a cell, and its escapes, take room as well.
  const length = Math.max(
    0,
    Math.floor(maxBytes / 3 / Math.max(code, 1)) - 100,
  );
  return {
    ...notebook,
    cells: notebook.cells.map(cell => {
      const source =
        typeof cell.source === 'string' ? cell.source : cell.source.join('');
      return { ...cell, source: isCode(cell) ? source.slice(0, length) : '' };
    }),
  };
}

/**
 * A notebook without what its outputs show: images and tables take most of its
 * size, may hold personal data, and only whether there are outputs matters.
 * One that is still too long keeps the beginning of each cell, so that it stays
 * a notebook. What isn't one of format 4 is returned as it is.
 */
export function condenseNotebook(
  content: string,
  maxBytes: number,
): { text: string; shortened: boolean } {
  try {
    const notebook = notebookSchema.parse(JSON.parse(content));
    const whole = JSON.stringify(notebook);
    if (Buffer.byteLength(whole) <= maxBytes) {
      return { text: whole, shortened: false };
    }
    const short = JSON.stringify(withShortCells(notebook, maxBytes));
    return { text: short, shortened: true };
  } catch {
    return { text: content, shortened: false };
  }
}
