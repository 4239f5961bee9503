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

import type { ComponentProblem } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Attestation } from '../attestations/types';
import type { MlComponent } from './types';

/** Everything that the catalog says about an ML component. */
export type ComponentContent = {
  component: MlComponent;
  /** All that may count, its own and inherited; of each fact nearest first. */
  attestations: Attestation[];
  /** Mistakes in what the catalog says. */
  problems: ComponentProblem[];
  /** Ids of the models to show, where an annotation names them. */
  models?: string[];
  /** The labels of the levels to reach, by model id; `*` for all models. */
  targetLevels: Record<string, string>;
};
