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

import { z } from 'zod';
import type { Dag } from './schemas';

const maxTasks = 200;

const specification = z.object({
  root: z.object({
    dag: z.object({
      tasks: z.record(
        z.string(),
        z.object({ dependentTasks: z.array(z.string()).nullish() }),
      ),
    }),
  }),
});

/**
 * The tasks of a pipeline's definition; undefined where it has none, such as
 * that of a pipeline of the first version. Newer servers wrap it.
 */
export function readDag(definition: unknown): Dag | undefined {
  const wrapped = (definition as { pipeline_spec?: unknown } | null)
    ?.pipeline_spec;
  const read = specification.safeParse(wrapped ?? definition);
  if (!read.success) return undefined;
  return Object.fromEntries(
    Object.entries(read.data.root.dag.tasks)
      .slice(0, maxTasks)
      .map(([name, { dependentTasks }]) => [name, dependentTasks ?? []]),
  );
}
