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

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import {
  loadJenkinsStandIn,
  serveStandIn,
  type ServedStandIn,
} from '@mlops-maturity/demo-sources';

/** The time at which tests look at Jenkins. */
export const now = new Date('2026-11-20T12:00:00Z');

/**
 * Serves a stand-in for Jenkins with these jobs.
 *
 * @param jobs - scenarios by the full name of the job
 */
export async function serveJobs(
  jobs: Record<string, string>,
): Promise<ServedStandIn> {
  const folder = await mkdtemp(join(tmpdir(), 'jenkins-'));
  try {
    for (const [name, text] of Object.entries(jobs)) {
      const file = join(folder, `${name}.yaml`);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return await serveStandIn(loadJenkinsStandIn(folder), { now: () => now });
  } finally {
    await rm(folder, { recursive: true });
  }
}
