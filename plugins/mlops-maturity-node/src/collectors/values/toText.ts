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

/**
 * Text of a source as any database can store it.
 *
 * @param text - as the source writes it
 * @param length - what is kept of it at most, in characters
 * @returns undefined when nothing is left
 * @public
 */
export function toText(
  text: string | null | undefined,
  length: number,
): string | undefined {
  const cut = text
    ?.slice(0, length)
    .replaceAll('\0', '')
    // Half of a character that was cut in two.
    .replace(/[\uD800-\uDBFF]$/, '');
  return cut || undefined;
}
