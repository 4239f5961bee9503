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

import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/**
 * Every file below a folder, by its path with forward slashes. What tools
 * leave behind (`__pycache__`, `.DS_Store`) is left out.
 */
export function readFolder(folder: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  for (const entry of entries) {
    const absolute = join(entry.parentPath ?? entry.path, entry.name);
    const path = relative(folder, absolute).split(sep).join('/');
    if (entry.isFile() && !/(^|\/)(__pycache__\/|\.DS_Store$)/.test(path)) {
      files.set(path, readFileSync(absolute));
    }
  }
  return files;
}
