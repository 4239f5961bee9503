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

// Nobody writes longer lines by hand; a longer one would make patterns that
// look along the line slow.
const maxLineLength = 1000;

/** The lines of a text, each cut to a length that patterns can handle. */
export function textLines(text: string): string[] {
  return text
    .split('\n')
    .map(line =>
      line.length > maxLineLength ? line.slice(0, maxLineLength) : line,
    );
}

/** The lines that aren't comments in a language that starts them with `#`. */
export function uncommentedLines(text: string): string[] {
  return textLines(text).filter(line => !line.trimStart().startsWith('#'));
}

/** Whether any line matches; `pattern` must have no `g` flag. */
export function anyLineMatches(text: string, pattern: RegExp): boolean {
  return textLines(text).some(line => pattern.test(line));
}
