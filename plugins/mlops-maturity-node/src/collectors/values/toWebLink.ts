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

/** Browsers and proxies refuse longer ones. */
const maxLength = 2000;

/**
 * An address of a source as a link that may be shown.
 *
 * @returns undefined for anything but http and https, and for addresses with a
 * user name or a password in them
 * @public
 */
export function toWebLink(text: string | null | undefined): string | undefined {
  if (!text || text.length > maxLength || !URL.canParse(text)) {
    return undefined;
  }
  const { protocol, username, password, href } = new URL(text);
  const hasCredentials = username !== '' || password !== '';
  return /^https?:$/.test(protocol) && !hasCredentials ? href : undefined;
}
