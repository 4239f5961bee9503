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

import type { MlComponent } from '../../entities/types';
import { partial, unknown } from '../decisions';
import { fileEvidence } from '../evidence/links';
import { firstImport } from '../evidence/sourceFiles';
import type { Fact } from '../types';

const trackers = [
  'mlflow',
  'wandb',
  'neptune',
  'clearml',
  'comet_ml',
  'aim',
  'dvclive',
];

const linkAnnotations = [
  'mlflow.org/experiment',
  'mlflow.org/experiment-id',
  'mlflow.org/experiment_id',
  'mlflow.org/experiments',
  'mlflow.org/experiment-name',
];

function linkingAnnotation({ annotations }: MlComponent): string | undefined {
  return linkAnnotations.find(annotation => annotations[annotation]?.trim());
}

export const experimentTracking: Fact = {
  id: 'experiment-tracking',
  group: 'tracking',
  title: 'Experiments are tracked',
  description:
    'Looks at the experiment that the component links to. Passes with three finished runs in the last 90 days that each have a metric and a parameter. Code that uses a tracking library (MLflow, Weights & Biases, Neptune, ClearML, Comet, Aim, DVCLive) is partial, as long as no tracking server is connected.',
  howToFix:
    'Log parameters and metrics of every training to a tracking server, link the experiment with an annotation such as mlflow.org/experiment-name, and connect the server.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'repository', 'ci', 'attestation'],
  windowDays: 90,
  decide: ({ component, repositories }) => {
    for (const repository of repositories) {
      const found = firstImport(repository, trackers);
      if (found) {
        return partial(
          `${found.path} imports ${found.module}, but its runs were not seen: no tracking server is connected.`,
          { evidence: [fileEvidence(repository, found.path)] },
        );
      }
    }
    const annotation = linkingAnnotation(component);
    return unknown(
      annotation
        ? `The annotation ${annotation} links an experiment, but no tracking server is connected: connect MLflow.`
        : 'No tracking server is connected and no experiment is linked: connect MLflow, and set the annotation mlflow.org/experiment-name.',
    );
  },
};
