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

/** Years outside of these are written with a sign, which hardly anybody reads. */
const firstMs = Date.parse('0000-01-01T00:00:00.000Z');
const lastMs = Date.parse('9999-12-31T23:59:59.999Z');

/**
 * A time of a source as observations hold it: ISO 8601 in UTC, with
 * milliseconds.
 *
 * @param time - text that says when, or milliseconds since 1970
 * @returns undefined when there is none, none that is one, or one of a year
 * that doesn't have four digits
 * @public
 */
export function toInstant(
  time: string | number | null | undefined,
): string | undefined {
  const ms = new Date(time ?? Number.NaN).getTime();
  return ms >= firstMs && ms <= lastMs ? new Date(ms).toISOString() : undefined;
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
  const instant = toInstant(time);
  return instant && Date.parse(instant) > 0 ? instant : undefined;
}
