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

import { resourceMetricFact } from './resourceMetricFact';

export const opsMetricsNetwork = resourceMetricFact({
  id: 'ops-metrics-network',
  title: 'Network metrics are collected',
  description:
    'Asks the metrics server for the network traffic of the containers that serve the model. Passes with a sample from the last 24 hours; a server that is linked and holds none fails it. Dashboards or rules that the catalog links are partial as long as no server tells of it.',
  howToFix:
    'Collect container metrics of the workload in Prometheus, set backstage.io/kubernetes-label-selector on the component, and connect Prometheus.',
  signal: 'network',
  measure: 'network traffic',
  metric: /network/i,
});
