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

import type { Resources } from '../api/schemas';

/** Whether any of these asks for an accelerator, such as `nvidia.com/gpu`. */
export function asksForGpu(resources: Resources[]): boolean {
  return resources.some(one =>
    Object.entries({ ...one?.requests, ...one?.limits }).some(
      ([name, amount]) =>
        /(^|[./-])(gpu|tpu|gaudi|mig-.*|neuron.*)$/.test(name) &&
        String(amount) !== '0',
    ),
  );
}
