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

import type { Answer } from '../http/Answer';

/** An error as Jenkins answers it, to people and programs alike: a page. */
export function errorPage(
  status: number,
  message: string,
  headers?: Record<string, string>,
): Answer {
  return {
    status,
    headers: { 'x-jenkins': '2.528.2', ...headers },
    contentType: 'text/html;charset=utf-8',
    body: Buffer.from(
      `<html><head><title>Error ${status}</title></head><body><h2>HTTP ERROR ${status} ${message}</h2></body></html>`,
    ),
  };
}
