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

/**
 * A notebook without what its outputs show: images and tables take most of its
 * size, may hold personal data, and only whether there are outputs matters.
 * What isn't a notebook of format 4 is returned as it is.
 */
export function condenseNotebook(content: string): string {
  try {
    return JSON.stringify(notebookSchema.parse(JSON.parse(content)));
  } catch {
    return content;
  }
}
