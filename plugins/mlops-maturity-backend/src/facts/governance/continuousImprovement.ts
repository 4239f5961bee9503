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

import { unknown } from '../decisions';
import type { Fact } from '../types';

export const continuousImprovement: Fact = {
  id: 'continuous-improvement',
  group: 'governance',
  title: 'New versions reach production and are not worse',
  description:
    'Passes when at least two versions of the model were promoted to production in the last 180 days, each with an evaluation metric not worse than the one before. The model registry decides; scheduled retraining is shown as a hint.',
  howToFix:
    'Retrain regularly, log the same evaluation metric for each version, and promote the versions that are not worse.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'attestation'],
  windowDays: 180,
  needs: ['scheduled-retraining'],
  decide: (_, { fact }) =>
    unknown(
      'No model registry is connected: connect one, such as MLflow, to see which versions were promoted and how they did.',
      {
        hint:
          fact('scheduled-retraining').status === 'pass'
            ? 'The model is retrained on a schedule'
            : undefined,
      },
    ),
};
