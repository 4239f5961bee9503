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
 * A time of a source as observations hold it: ISO 8601 in UTC, with
 * milliseconds.
 *
 * @param time - text that says when, or milliseconds since 1970
 * @returns undefined when there is none, or none that is one
 * @public
 */
export function toInstant(
  time: string | number | null | undefined,
): string | undefined {
  const date = new Date(time ?? Number.NaN);
  return Number.isFinite(date.getTime()) ? date.toISOString() : undefined;
}

/**
 * The same for a source that writes the beginning of 1970, or an earlier time,
 * for what never happened or hasn't happened yet.
 *
 * @public
 */
export function toInstantSince1970(
  time: string | number | null | undefined,
): string | undefined {
  const date = new Date(time ?? Number.NaN);
  return date.getTime() > 0 ? date.toISOString() : undefined;
}
