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
 * Reads `owner/name`. Lower-cased, because GitHub doesn't tell case apart and a
 * repository should be one target however it is written.
 */
export function parseSlug(
  text: string,
): { owner: string; name: string; slug: string } | undefined {
  const slug = text
    .trim()
    .toLowerCase()
    .replace(/\.git$/, '');
  if (!/^[a-z0-9-]{1,100}\/[a-z0-9._-]{1,100}$/.test(slug)) {
    return undefined;
  }
  const [owner, name] = slug.split('/');
  return /^\.+$/.test(name) || name.includes('..')
    ? undefined
    : { owner, name, slug };
}
