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

/** What an error says of itself and of its cause, one line each; in English. */
export function failureDetails(error: unknown): string[] {
  const lines: string[] = [];
  let current = error;
  // Causes that lead back to each other would have no end.
  for (let depth = 0; current && depth < 3; depth++) {
    const { message, cause } = current as {
      message?: unknown;
      cause?: unknown;
    };
    const line = typeof message === 'string' ? message : String(current);
    if (line && !lines.includes(line)) lines.push(line);
    current = cause;
  }
  return lines;
}
