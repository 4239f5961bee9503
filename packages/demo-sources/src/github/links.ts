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

/** Addresses below one stand-in host. */
export type Links = {
  /** Of the host, without a slash at its end. */
  html: string;
  /** Of its REST API. */
  api: string;
};

/** The addresses that a GitHub Enterprise host would have. */
export function linksOf(sources: string): Links {
  return { html: sources, api: `${sources}/api/v3` };
}

/** An instant as GitHub writes it: ISO 8601 UTC without fractions. */
export function timestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
