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

const maxEntries = 5_000;
const maxKeyLength = 400;

/**
 * Remembers the answers of a pure function of text: the same commands and
 * names stand in most repositories, and each is read at every assessment.
 */
export function remembered<T>(
  answer: (text: string) => T,
): (text: string) => T {
  const answers = new Map<string, T>();
  return text => {
    if (text.length > maxKeyLength) return answer(text);
    const known = answers.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (answers.size >= maxEntries) answers.clear();
    answers.set(text, found);
    return found;
  };
}
