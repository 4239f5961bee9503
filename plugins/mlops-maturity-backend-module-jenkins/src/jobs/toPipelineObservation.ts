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

import {
  toText,
  toWebLink,
  type Observation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Project } from './readProjects';

/**
 * The observation of a job. Its triggers stand only in its XML configuration,
 * which takes more rights to read than a collector should have; so nothing is
 * said of schedules.
 */
export function toPipelineObservation({ path, job }: Project): Observation {
  const id = path.join('/');
  const disabled =
    job.disabled === true ||
    (job.jobs === undefined && job.buildable === false) ||
    (job.color?.startsWith('disabled') ?? false);
  return {
    kind: 'pipeline',
    key: id,
    data: {
      id,
      name: toText(job.displayName, 300) ?? id,
      state: disabled ? 'disabled' : 'active',
      url: toWebLink(job.url),
    },
  };
}
