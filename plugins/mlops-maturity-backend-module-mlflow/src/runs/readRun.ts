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
import type { TrainingRunData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { MlflowApi } from '../api/MlflowApi';
import { mlflowRunSchema, trainingRunSchema } from './mlflowRun';
import { toTrainingRun } from './toTrainingRun';

const answerSchema = z.object({ run: mlflowRunSchema });

/**
 * The training behind a version; null where it is gone. A run that ended is
 * asked for once.
 *
 * @throws SourceError
 */
export function readRun(
  api: MlflowApi,
  id: string,
): Promise<TrainingRunData | null> {
  return api.get<TrainingRunData | null>({
    path: ['runs', 'get'],
    query: { run_id: id },
    schema: trainingRunSchema.nullable(),
    map: body => toTrainingRun(answerSchema.parse(body).run, api),
    notFound: null,
    settled: run => run?.state === 'finished' || run?.state === 'failed',
  });
}
