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

import type { Request } from 'express';

// The contract has been checked when these are called: what they read has the
// type that it says there, or is absent.

/** The value of a query parameter that is a text. */
export function textOf(req: Request, name: string): string | undefined {
  const value = req.query[name];
  return value === undefined ? undefined : String(value);
}

/** The value of a query parameter that the contract limits to some words. */
export function wordOf<Word extends string>(
  req: Request,
  name: string,
): Word | undefined {
  return textOf(req, name) as Word | undefined;
}

/** The value of a query parameter that is a number. */
export function numberOf(req: Request, name: string): number | undefined {
  const value = req.query[name];
  return value === undefined ? undefined : Number(value);
}

/** True for a query parameter that is there and `true`. */
export function flagOf(req: Request, name: string): true | undefined {
  return textOf(req, name) === 'true' || undefined;
}

/** The values of a query parameter that may come more than once. */
export function listOf(req: Request, name: string): string[] | undefined {
  const value = req.query[name];
  return value === undefined ? undefined : [value].flat().map(String);
}
