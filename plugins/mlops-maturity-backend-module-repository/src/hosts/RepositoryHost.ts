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

import { decodeSegments } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

/** A repository on a host, and where in it an address points. */
export type RepositoryLocation = {
  /** `owner/name`; on some hosts more or fewer segments. */
  slug: string;
  /** The branch, or another name of a commit, that the address names. */
  ref?: string;
  /** The rest of the address, in the repository; may be a file. */
  path: string[];
};

/** What has to be known of a host to read it by addresses. */
export type RepositoryHost = {
  /** As configured, with its port. */
  host: string;
  /** Where in the repository an address of it points; undefined for others. */
  locate(url: URL): RepositoryLocation | undefined;
  /** The address of a whole repository, for the URL reader. */
  addressOf(slug: string, ref: string): string;
  /** The address of a file, with `{path}` for its path, for a browser. */
  fileAddressOf(slug: string, ref: string): string;
  /** Asks for the default branch; absent where addresses must name one. */
  defaultBranch?(slug: string): Promise<string>;
};

/** The decoded segments of a path; undefined when one of them is no name. */
export function readSegments(pathname: string): string[] | undefined {
  const segments = decodeSegments(pathname);
  const sound = segments?.every(
    segment => !/[\\\p{Cc}\p{Cs}]/u.test(segment) && !/^\.{1,2}$/.test(segment),
  );
  return sound ? segments : undefined;
}

/** Escapes a name for a path, slashes too. */
export function escapeAll(...names: string[]): string {
  return names.map(encodeURIComponent).join('/');
}
