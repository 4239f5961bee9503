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

import type { Portal } from '../portal/Portal';
import { quantile } from '../quantile';

export type Measured = {
  p50: number;
  p99: number;
  bytes: number;
  /** For each answer. */
  statements: number;
};

export async function measure(
  portal: Portal,
  options: {
    path: (run: number) => string;
    body?: (run: number) => unknown;
    as?: string;
    runs: number;
    /** Whose statements count. */
    plugin?: string;
    /** Without one before to warm up. */
    once?: boolean;
  },
): Promise<Measured> {
  const { path, body, as, runs, plugin = 'mlops-maturity', once } = options;
  const ask = (run: number) => portal.get(path(run), as, body?.(run));
  if (!once) for (let run = 0; run < 3; run += 1) await ask(run);
  const before = (await portal.usage()).statements[plugin];
  const times: number[] = [];
  let bytes = 0;
  for (let run = 0; run < runs; run += 1) {
    const answer = await ask(run);
    times.push(answer.ms);
    bytes += answer.text.length;
  }
  const after = (await portal.usage()).statements[plugin];
  return {
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    bytes: bytes / runs,
    // The work loops send a few of their own meanwhile.
    statements: Math.floor((after - before) / runs),
  };
}
