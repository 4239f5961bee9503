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
export function toInstant(text: string | null | undefined): string | undefined {
  const milliseconds = text ? Date.parse(text) : Number.NaN;
  return Number.isFinite(milliseconds)
    ? new Date(milliseconds).toISOString()
    : undefined;
}

/**
 * A link that may be shown: http or https, without credentials, and not an
 * address that only the cluster itself knows.
 */
export function toWebLink(text: string | null | undefined): string | undefined {
  if (!text || text.length > 2000 || !URL.canParse(text)) return undefined;
  const url = new URL(text);
  const shown = /^https?:$/.test(url.protocol) && !url.username;
  return shown && !/\.(local|svc)$/.test(url.hostname) ? url.href : undefined;
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
