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

import { parseSlug } from '../api/parseSlug';

/**
 * The id of the workflow run that a link of a deployment status leads to;
 * undefined for runs of other repositories and for anything else.
 */
export function runIdOf(
  link: string,
  repository: { host: string; owner: string; name: string },
): string | undefined {
  const url = new URL(link);
  const [, owner, name, ...rest] = url.pathname.split('/');
  const slug = parseSlug(`${owner}/${name}`)?.slug;
  if (
    url.host !== repository.host ||
    slug !== `${repository.owner}/${repository.name}`
  ) {
    return undefined;
  }
  return rest.join('/').match(/^actions\/runs\/(\d{1,18})(\/|$)/)?.[1];
}
