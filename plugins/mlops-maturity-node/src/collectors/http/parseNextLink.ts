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
 * The target of `rel="next"` in a `Link` header, as it stands there.
 */
export function parseNextLink(header: string | null): string | undefined {
  if (!header) {
    return undefined;
  }
  let rest = header;
  while (rest.length > 0) {
    const open = rest.indexOf('<');
    const close = rest.indexOf('>', open + 1);
    if (open === -1 || close === -1) {
      return undefined;
    }
    const target = rest.slice(open + 1, close);
    // A target may hold commas, so parameters end at the next target.
    const following = rest.indexOf('<', close);
    const parameters = rest.slice(
      close + 1,
      following === -1 ? undefined : following,
    );
    if (/;\s{0,8}rel="?next"?\s{0,8}(,|;|$)/i.test(parameters.trim())) {
      return target;
    }
    rest = following === -1 ? '' : rest.slice(following);
  }
  return undefined;
}
