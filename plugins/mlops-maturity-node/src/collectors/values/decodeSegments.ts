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
 * The segments of a path, decoded; empty ones are left out.
 *
 * @param pathname - as it stands in an address, percent-encoded
 * @returns undefined when it can't be decoded
 * @public
 */
export function decodeSegments(pathname: string): string[] | undefined {
  try {
    return pathname
      .split('/')
      .filter(segment => segment !== '')
      .map(decodeURIComponent);
  } catch {
    return undefined;
  }
}

/**
 * The same where every segment must be the name of something: without slashes,
 * control characters and steps such as `..`, so that names can be put into
 * other paths.
 *
 * @returns undefined when it can't be decoded or one segment is no name
 * @public
 */
export function decodeNames(pathname: string): string[] | undefined {
  const segments = decodeSegments(pathname);
  const sound = segments?.every(
    segment => !/[/\\\p{Cc}]/u.test(segment) && !/^\.{1,2}$/.test(segment),
  );
  return sound ? segments : undefined;
}
