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
 * Why a text can't be stored or shown; undefined where it can. No database
 * keeps a null character, and half of a surrogate pair is no character.
 */
export function problemOfText(
  text: string,
  longest: number,
): string | undefined {
  if (text.length > longest) {
    return `has ${text.length} characters; at most ${longest} are kept`;
  }
  if (text.includes('\0')) return 'holds a null character';
  return /\p{Surrogate}/u.test(text)
    ? 'holds half of a surrogate pair'
    : undefined;
}
