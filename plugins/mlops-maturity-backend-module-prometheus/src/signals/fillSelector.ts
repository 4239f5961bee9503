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

import { formatMatchers, type Matcher } from '../promql/matchers';

/**
 * A query of the configuration for one workload. The matchers were read
 * strictly and are written anew, so nothing but conditions on labels gets in.
 */
export function fillSelector(
  template: string,
  selector: readonly Matcher[],
): string {
  // Series about a service carry its name where those of a pod carry the pod's.
  const service = selector.map(matcher =>
    matcher.label === 'pod' ? { ...matcher, label: 'service' } : matcher,
  );
  return template
    .replaceAll('{selector}', () => formatMatchers(selector))
    .replaceAll('{service}', () => formatMatchers(service));
}
