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

import type {
  TracingService,
  TracingServiceAttributes,
  TracingServiceSpan,
} from '@backstage/backend-plugin-api/alpha';

/** Does something within a span of its own, which ends with it. */
export type Trace = <Result>(
  name: 'collect' | 'assess' | 'readable-set' | 'scorecard',
  attributes: TracingServiceAttributes,
  run: (span: TracingServiceSpan) => Promise<Result>,
) => Promise<Result>;

/** Spans of Backstage's tracing service, each named after the plugin. */
export function traceWith(tracing: TracingService): Trace {
  return (name, attributes, run) =>
    tracing.startActiveSpan(`mlops-maturity ${name}`, { attributes }, run);
}

/** For where nobody looks at spans. */
export const untraced: Trace = (_, __, run) =>
  run({ setAttribute: () => {}, setStatus: () => {} });
