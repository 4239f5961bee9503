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

/** A condition on a label. */
export type LabelMatcher = {
  label: string;
  operator: '=' | '!=' | '=~' | '!~';
  value: string;
};

/** The part of PromQL that the stand-in understands. */
export type Expression =
  | { type: 'string'; value: string }
  | { type: 'selector'; matchers: LabelMatcher[]; rangeMs?: number }
  | { type: 'subquery'; of: Expression; rangeMs: number; stepMs: number }
  | { type: 'call'; name: string; args: Expression[] }
  | { type: 'aggregation'; name: string; by: string[]; of: Expression }
  | { type: 'or'; left: Expression; right: Expression };

/** An expression that isn't one; the message is as Prometheus words it. */
export class PromqlError extends Error {
  constructor(
    readonly kind: 'bad_data' | 'execution',
    message: string,
  ) {
    super(message);
  }
}
