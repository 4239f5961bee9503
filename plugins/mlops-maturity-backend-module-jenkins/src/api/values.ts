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

/** A time as this project writes it; undefined when there is none. */
export function toInstant(
  milliseconds: number | null | undefined,
): string | undefined {
  const date = new Date(milliseconds ?? Number.NaN);
  return Number.isFinite(date.getTime()) && date.getTime() > 0
    ? date.toISOString()
    : undefined;
}

/** A link that may be shown; undefined for anything but http and https. */
export function toWebLink(text: string | null | undefined): string | undefined {
  if (!text || text.length > 2000 || !URL.canParse(text)) {
    return undefined;
  }
  const url = new URL(text);
  return /^https?:$/.test(url.protocol) && !url.username ? url.href : undefined;
}

/**
 * Text of at most `length` characters that any database can store; undefined
 * when nothing is left.
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
