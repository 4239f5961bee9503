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
import { parseDocument, type Parsed } from './parseDocument';

/** What facts ask of a notebook. */
export type Notebook = {
  /** Source of the code cells, in their order. */
  codeCells: string[];
  /** A code cell keeps what it printed or drew. */
  hasOutputs: boolean;
};

const text = z
  .union([z.string(), z.array(z.string())])
  .transform(source => (typeof source === 'string' ? source : source.join('')));

const cells = z.array(
  z.object({
    cell_type: z.string(),
    source: text.optional(),
    // Where format 3 has the source.
    input: text.optional(),
    outputs: z.array(z.unknown()).optional(),
  }),
);

const notebook = z.object({
  cells: cells.optional(),
  worksheets: z.array(z.object({ cells })).optional(),
});

/** Reads a Jupyter notebook of format 3 or 4. */
export function parseNotebook(path: string, content: string): Parsed<Notebook> {
  const parsed = parseDocument(path, content, 'JSON');
  if ('error' in parsed) return parsed;
  const result = notebook.safeParse(parsed.value);
  if (!result.success) return { error: `${path} isn't a Jupyter notebook` };
  const { cells: own = [], worksheets = [] } = result.data;
  const code = [...own, ...worksheets.flatMap(sheet => sheet.cells)].filter(
    cell => cell.cell_type === 'code',
  );
  return {
    value: {
      codeCells: code.map(cell => cell.source ?? cell.input ?? ''),
      hasOutputs: code.some(cell => (cell.outputs ?? []).length > 0),
    },
  };
}
