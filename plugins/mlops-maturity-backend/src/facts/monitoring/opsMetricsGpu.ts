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

import { notApplicable } from '../decisions';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import { isOfKind, manifests } from '../evidence/manifests';
import type { FactDecision, FactInput } from '../types';
import { resourceMetricFact } from './resourceMetricFact';

const workloads = [
  'Deployment',
  'StatefulSet',
  'InferenceService',
  'SeldonDeployment',
  'BentoDeployment',
  'RayService',
  'Rollout',
  'CronJob',
];
const gpu = /gpu|nvidia|accelerator/i;

/** The workload is defined in the repository, and asks for no GPU. */
function asksForNone({ repositories }: FactInput): FactDecision | undefined {
  if (repositories.some(repository => gapFor(repository, 'tree', 'file'))) {
    return undefined;
  }
  const all = repositories.flatMap(repository =>
    manifests(repository).map(manifest => ({ repository, manifest })),
  );
  const workload = all.find(({ manifest }) => isOfKind(manifest, ...workloads));
  const asks = all.some(({ manifest }) =>
    manifest.lines.some(line => gpu.test(line)),
  );
  if (!workload || asks) return undefined;
  const { repository, manifest } = workload;
  return notApplicable(
    `The workload defined in ${manifest.path} asks for no GPU.`,
    { evidence: [fileEvidence(repository, manifest.path)] },
  );
}

export const opsMetricsGpu = resourceMetricFact({
  id: 'ops-metrics-gpu',
  title: 'GPU metrics are collected',
  description:
    'Asks the metrics server for the GPU utilisation of the workload that serves the model. Passes with a sample from the last 24 hours. Does not apply where manifests in the repository define the workload and none asks for a GPU. Dashboards or rules that the catalog links are partial.',
  howToFix:
    'Export GPU metrics (DCGM exporter) to Prometheus and connect it. A model that is served without a GPU can be attested as na with the annotation mlops-maturity/attest.ops-metrics-gpu.',
  measure: 'GPU utilisation',
  metric: /gpu|dcgm/i,
  before: asksForNone,
});
