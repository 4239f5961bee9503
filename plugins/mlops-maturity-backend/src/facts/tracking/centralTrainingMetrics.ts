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

import { partial, unknown } from '../decisions';
import { alsoNeeding } from '../evidence/allOf';
import { webAddress } from '../evidence/webAddress';
import type { Fact } from '../types';

const tracking = 'experiment-tracking';
const trackerName =
  /\b(mlflow|weights\s?(?:&|and)\s?biases|w&b|wandb)(?![a-z])/i;

export const centralTrainingMetrics: Fact = {
  id: 'central-training-metrics',
  group: 'tracking',
  title: 'Training metrics are kept in one shared place',
  description:
    'Looks at the tracking server and the registry together. Passes when experiments are tracked on a shared server and at least 80 % of the model versions of the last 180 days come from a run with metrics. A link to MLflow or Weights & Biases in the catalog is partial.',
  howToFix:
    'Send the metrics of every training to one tracking server that the whole team reads (not to files or localhost), register models from these runs, and connect the server.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ml-platform', 'catalog', 'attestation'],
  windowDays: 180,
  needs: [tracking],
  decide: ({ component }, context) => {
    const link = component.links.find(
      ({ title }) => title !== undefined && trackerName.test(title),
    );
    const own = link
      ? partial(
          'The catalog links a tracking server, but its metrics were not seen: no tracking server is connected.',
          {
            evidence: [
              { title: link.title ?? link.url, url: webAddress(link.url) },
            ],
          },
        )
      : unknown(
          'No tracking server is connected: connect MLflow to see which model versions have metrics.',
        );
    return alsoNeeding([context.fact(tracking)], own);
  },
};
