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

import { condenseNotebook } from './condenseNotebook';
import type { RepositoryText } from './readRepositoryFiles';

/**
 * What is kept of a file: its beginning as text, a notebook without what its
 * outputs show.
 *
 * @public
 */
export function keepText(
  path: string,
  bytes: Buffer,
  maxBytes: number,
): RepositoryText {
  const notebook = /\.ipynb$/i.test(path)
    ? condenseNotebook(bytes.toString(), maxBytes)
    : undefined;
  const kept = notebook ? Buffer.from(notebook.text) : bytes;
  const content = kept
    .subarray(0, maxBytes)
    .toString('utf8')
    .replaceAll('\0', '\uFFFD');
  return kept.length > maxBytes
    ? // A character that was cut in two.
      { content: content.replace(/\uFFFD{1,3}$/, ''), truncated: true }
    : { content, ...(notebook?.shortened ? { truncated: true } : {}) };
}
