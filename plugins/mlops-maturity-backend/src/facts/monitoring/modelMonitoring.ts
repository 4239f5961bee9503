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
import { declaredLibraries } from '../evidence/declaredLibraries';
import { fileEvidence } from '../evidence/links';
import { webAddress } from '../evidence/webAddress';
import type { Fact } from '../types';

const services = /evidently|arize|whylabs|fiddler/i;
const libraries = [
  'evidently',
  'whylogs',
  'arize',
  'fiddler-client',
  'nannyml',
  'alibi-detect',
];

function linkedService({ annotations, links }: MlComponent) {
  const link = links.find(
    ({ title = '', url }) => services.test(title) || services.test(url),
  );
  if (link) {
    return {
      title: link.title ?? link.url.slice(0, 200),
      url: webAddress(link.url),
    };
  }
  const annotation = Object.keys(annotations).find(key => services.test(key));
  return annotation ? { title: `Annotation ${annotation}` } : undefined;
}

export const modelMonitoring: Fact = {
  id: 'model-monitoring',
  group: 'monitoring',
  title: 'The model is monitored in production',
  description:
    'Looks for a signal that knows the model: a series for drift, predictions, accuracy or data quality with a sample from the last 24 hours, or a monitor (SageMaker, Azure ML, Vertex AI, Evidently) that ran in the last 7 days. A linked monitoring service, or such a library among the dependencies, is partial.',
  howToFix:
    'Emit metrics about predictions and drift from the serving code to Prometheus, or schedule a monitor on the platform, and connect that source.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'ml-platform', 'catalog', 'repository', 'attestation'],
  windowDays: 7,
  decide: ({ component, repositories }) => {
    const notSeen =
      'no signal of it was seen: no metrics server or monitoring service is connected';
    const service = linkedService(component);
    if (service) {
      return partial(`The catalog links '${service.title}', but ${notSeen}.`, {
        evidence: [service],
      });
    }
    for (const repository of repositories) {
      const declared = declaredLibraries(repository).libraries;
      const library = libraries.find(name => declared.has(name));
      const path = library && declared.get(library);
      if (path) {
        return partial(`${path} names ${library}, but ${notSeen}.`, {
          evidence: [fileEvidence(repository, path)],
        });
      }
    }
    return unknown(
      'No metrics server or monitoring service is connected: connect Prometheus to see series about the model.',
    );
  },
};
