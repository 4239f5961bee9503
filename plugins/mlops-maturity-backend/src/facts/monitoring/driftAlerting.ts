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
import { manifests } from '../evidence/manifests';
import type { Fact, RepositoryEvidence } from '../types';

const aboutTheModel = /drift|accuracy|perf|quality/i;

/** The annotation that names an alert about the model. */
function namedAlert({ annotations }: MlComponent): string | undefined {
  if (aboutTheModel.test(annotations['prometheus.io/alert'] ?? '')) {
    return 'prometheus.io/alert';
  }
  return annotations['grafana/alert-label-selector']?.trim()
    ? 'grafana/alert-label-selector'
    : undefined;
}

/** A file with an alert rule about the model. */
function ruleFile(repository: RepositoryEvidence): string | undefined {
  return manifests(repository).find(({ lines }) =>
    lines.some(
      line => /^\s*-?\s*alert:\s*\S/.test(line) && aboutTheModel.test(line),
    ),
  )?.path;
}

export const driftAlerting: Fact = {
  id: 'drift-alerting',
  group: 'monitoring',
  title: 'Drift of the model raises an alert',
  description:
    'Asks the metrics server for its alert rules. Passes with a healthy rule about drift, accuracy, performance or quality that belongs to the component. An alert that the catalog names, or a rule in the repository, is partial.',
  howToFix:
    'Add an alert rule on a drift or quality metric of the model, name it in the annotation prometheus.io/alert, and connect Prometheus.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'catalog', 'repository', 'attestation'],
  decide: ({ component, repositories }) => {
    const notSeen =
      'that it is in force was not seen: no metrics server is connected';
    const annotation = namedAlert(component);
    if (annotation) {
      return partial(
        `The annotation ${annotation} names an alert, but ${notSeen}.`,
      );
    }
    for (const repository of repositories) {
      const path = ruleFile(repository);
      if (path !== undefined) {
        return partial(
          `${path} has an alert about the model, but ${notSeen}.`,
          {
            evidence: [fileEvidence(repository, path)],
          },
        );
      }
    }
    return unknown(
      'No metrics server is connected: connect Prometheus to see alert rules about the model.',
    );
  },
};
