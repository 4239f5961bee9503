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
import {
  asksForGpu,
  endpointEvidence,
  servingEndpoints,
} from '../evidence/servingEndpoints';
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

/** What serves the model, or what defines it, asks for no GPU. */
function asksForNone(input: FactInput): FactDecision | undefined {
  const { repositories } = input;
  const asked = asksForGpu(input);
  if (asked) return undefined;
  if (asked === false) {
    const endpoints = servingEndpoints(input);
    return notApplicable(
      `What serves the model asks for no GPU: ${endpoints
        .slice(0, 3)
        .map(({ endpoint }) => endpoint.name.slice(0, 120))
        .join(', ')}.`,
      { evidence: endpoints.slice(0, 3).map(each => endpointEvidence(each)) },
    );
  }
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
    'Asks the metrics server for the GPU utilisation of the workload that serves the model. Passes with a sample from the last 24 hours. Does not apply where what serves the model, or the manifests in the repository that define it, ask for no GPU; else a server that is linked and holds no sample fails it. Dashboards or rules that the catalog links are partial as long as no server tells of it.',
  howToFix:
    'Export GPU metrics (DCGM exporter) to Prometheus and connect it. A model that is served without a GPU can be attested as na with the annotation mlops-maturity/attest.ops-metrics-gpu.',
  signal: 'gpu',
  measure: 'GPU utilisation',
  metric: /gpu|dcgm/i,
  exempt: asksForNone,
});
