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

const segment = /^[a-z0-9_.][a-z0-9_.+-]{0,254}$/;

/**
 * Reads `group/project` or `group/sub/project`. Lower-cased, because GitLab
 * finds a project however its path is written and it should be one target.
 */
export function parsePath(text: string): string | undefined {
  const path = text
    .trim()
    .toLowerCase()
    .replace(/^\/|\/$/g, '')
    .replace(/\.git$/, '');
  const segments = path.split('/');
  const sound = segments.every(
    one => segment.test(one) && !/^\.+$/.test(one) && !one.includes('..'),
  );
  // GitLab nests groups twenty levels deep.
  return sound && segments.length >= 2 && segments.length <= 22
    ? path
    : undefined;
}

/** Reads the number of a project. */
export function parseId(text: string): string | undefined {
  return /^[1-9]\d{0,14}$/.test(text.trim()) ? text.trim() : undefined;
}
