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

import type { Entity } from '@backstage/catalog-model';
import type { EntityTarget } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { parseMatchers, type Matcher } from './promql/matchers';
import { toWorkloadKey } from './workload';

const maxNames = 20;

/** A name of Kubernetes, or a value of one of its labels. */
const kubernetesName = /^[A-Za-z0-9]([A-Za-z0-9._-]{0,251}[A-Za-z0-9])?$/;

/** Labels whose value is the name of the workload, the most telling first. */
const namingLabels = [
  'serving.kserve.io/inferenceservice',
  'app.kubernetes.io/instance',
  'app.kubernetes.io/name',
  'app',
];

/**
 * The workload that an entity's annotations name, on the server that they
 * name or on the first one. Only configured servers are targets.
 *
 * @param servers - names, in the order of the configuration
 */
export function prometheusTargets(
  entity: Entity,
  servers: readonly string[],
): EntityTarget[] {
  const annotations = entity.metadata.annotations ?? {};
  const read = (name: string) => {
    const text = annotations[name];
    return typeof text === 'string' && text.trim() !== ''
      ? text.trim().slice(0, 2000)
      : undefined;
  };
  const named =
    read('mlops-maturity/prometheus-server') ??
    read('prometheus.io/service-name');
  const server =
    named === undefined ? servers[0] : servers.find(name => name === named);
  const workload = {
    selector: readSelector(read),
    series: readSeries(read('prometheus.io/rule')),
    alerts: readAlerts(read('prometheus.io/alert')),
    alertLabels: readAlertLabels(read('prometheus.io/labels')),
  };
  const says =
    workload.selector.length + workload.series.length > 0 ||
    workload.alerts.length > 0;
  return server !== undefined && says
    ? [{ host: server, key: toWorkloadKey(workload) }]
    : [];
}

type Read = (annotation: string) => string | undefined;

function readSelector(read: Read): Matcher[] {
  const explicit = read('mlops-maturity/prometheus-selector');
  if (explicit !== undefined) {
    const matchers = parseMatchers(explicit) ?? [];
    return matchers.some(narrows) ? matchers : [];
  }
  const labels = readEqualities(
    read('backstage.io/kubernetes-label-selector') ?? '',
  );
  const name = [
    read('backstage.io/kubernetes-id'),
    ...namingLabels.map(label => labels.get(label)),
  ].find(one => one !== undefined && kubernetesName.test(one));
  if (name === undefined) return [];
  const namespace = read('backstage.io/kubernetes-namespace');
  return [
    ...(namespace !== undefined && kubernetesName.test(namespace)
      ? [{ label: 'namespace', operator: '=' as const, value: namespace }]
      : []),
    // Pods are called after what made them, with something random behind.
    {
      label: 'pod',
      operator: '=~',
      value: `${name.replaceAll('.', '[.]')}(-.*)?`,
    },
  ];
}

/** Whether a matcher leaves anything out: not the whole server is a workload. */
function narrows({ operator, value }: Matcher): boolean {
  return (
    (operator === '=' && value !== '') ||
    (operator === '=~' && /[A-Za-z0-9]/.test(value))
  );
}

/**
 * The metrics of `metric|dimension,...` that are plain names. Queries are left
 * out: an annotation mustn't be able to keep the server busy.
 */
function readSeries(text: string | undefined): string[] {
  return splitList(text)
    .map(entry => entry.split('|')[0].trim())
    .filter(name => /^[a-zA-Z_:][a-zA-Z0-9_:]{0,199}$/.test(name));
}

function readAlerts(text: string | undefined): string[] | 'all' {
  const names = splitList(text).filter(
    name => name.length <= 200 && !/\p{Cc}/u.test(name),
  );
  return names.includes('all') ? 'all' : names;
}

function readAlertLabels(text: string | undefined): Record<string, string> {
  return Object.fromEntries(
    [...readEqualities(text ?? '')].filter(
      ([label]) => /^[a-zA-Z_]\w{0,99}$/.test(label) && label !== 'alertname',
    ),
  );
}

/** Terms of the form `a=b` or `a==b`; others say nothing of a name. */
function readEqualities(text: string): Map<string, string> {
  const terms = splitList(text).flatMap(term => {
    const [, label, value] = /^([^=!\s]+)\s*==?\s*([^=]+)$/.exec(term) ?? [];
    return label === undefined || /[\p{Cc}"]/u.test(value)
      ? []
      : [[label, value.trim()] as const];
  });
  return new Map(terms);
}

function splitList(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map(part => part.trim())
    .filter(part => part !== '')
    .slice(0, maxNames);
}
