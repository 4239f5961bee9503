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

import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { MlComponent } from '../../entities/types';
import { partial, unknown } from '../decisions';
import { grafanaAnnotation } from '../evidence/monitoringAnnotations';
import type { Fact, FactDecision, FactInput } from '../types';

/** The annotation that shows that somebody watches this metric. */
function watchedBy(component: MlComponent, metric: RegExp): string | undefined {
  const rule = component.annotations['prometheus.io/rule'];
  return rule !== undefined && metric.test(rule)
    ? 'prometheus.io/rule'
    : grafanaAnnotation(component);
}

/**
 * A metric of the machine that the model is served on. The metrics server
 * decides it; annotations only show that somebody watches it.
 */
export function resourceMetricFact(
  definition: Pick<
    FactDefinition,
    'id' | 'title' | 'description' | 'howToFix'
  > & {
    /** What is measured, for a sentence. */
    measure: string;
    /** How queries call it. */
    metric: RegExp;
    /** Decides before anything else, where it can. */
    before?: (input: FactInput) => FactDecision | undefined;
  },
): Fact {
  const { measure, metric, before, ...texts } = definition;
  return {
    ...texts,
    group: 'monitoring',
    scope: 'component',
    attestable: 'yes',
    sources: ['metrics', 'catalog', 'attestation'],
    windowDays: 1,
    decide: input => {
      const decided = before?.(input);
      if (decided) return decided;
      const annotation = watchedBy(input.component, metric);
      return annotation
        ? partial(
            `The annotation ${annotation} points at monitoring, but no ${measure} was seen: no metrics server is connected.`,
          )
        : unknown(
            `No metrics server is connected: connect Prometheus to see the ${measure} of the workload.`,
          );
    },
  };
}
