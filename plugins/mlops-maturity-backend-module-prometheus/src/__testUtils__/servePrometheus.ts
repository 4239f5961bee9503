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

import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  loadPrometheusStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';
import { now } from './sweep';

/** Prometheus' stand-in with one scenario, at a fixed time. */
export async function servePrometheus(
  scenario: string,
  at = now,
): Promise<ServedStandIn> {
  const folder = await mkdtemp(join(tmpdir(), 'prometheus-'));
  await writeFile(join(folder, 'sample.yaml'), scenario);
  return serveStandIn(loadPrometheusStandIn(folder), { now: () => at });
}
