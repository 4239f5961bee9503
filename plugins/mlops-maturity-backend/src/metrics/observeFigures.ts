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

import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { TargetFigures } from '../database/figures';
import type { WorkLoopState } from '../work/WorkLoop';
import { RepeatedFailures } from '../work/RepeatedFailures';
import type { MetricNameOf } from './metricDefinitions';
import type { Metrics, Reading } from './Metrics';
import type { Figures, StoredFigures } from './StoredFigures';

export type FiguresToObserve = {
  stored: Pick<StoredFigures, 'read'>;
  logger: LoggerService;
  /** Ids: those without targets count 0. */
  collectors: readonly string[];
  models: readonly { id: string; levels: readonly { rank: number }[] }[];
  loops: readonly { readonly state: WorkLoopState }[];
  /** How many refs the readable sets of all callers have. */
  readableRefs: () => number;
};

type Gauge = MetricNameOf<'gauge'>;

/** Shows what is stored, and how this process is doing, as gauges. */
export function observeFigures(
  metrics: Metrics,
  options: FiguresToObserve,
): void {
  const { stored, logger, collectors, models, loops } = options;
  const failures = new RepeatedFailures();
  /** Without the database there is nothing to show, and nobody to tell. */
  const fromStored = <Name extends Gauge>(
    name: Name,
    of: (figures: Figures) => Reading<Name>[],
  ) =>
    metrics.observe(name, async () => {
      try {
        const readings = of(await stored.read());
        failures.worked('metrics', name);
        return readings;
      } catch (error) {
        if (failures.failed('metrics', name, toError(error).message)) {
          logger.warn('Metrics can not be read', toError(error));
        }
        return [];
      }
    });
  const perCollector = (
    targets: TargetFigures[],
    of: (own: TargetFigures[]) => number,
  ) =>
    collectors.map(collector => ({
      value: of(targets.filter(one => one.collector === collector)),
      labels: { collector },
    }));
  const sum = (own: TargetFigures[], of: 'count' | 'due' | 'pending') =>
    own.reduce((total, one) => total + one[of], 0);
  const age = ({ at }: Figures, since: (string | undefined)[]) =>
    Math.max(
      0,
      ...since.map(one => (one ? at.getTime() - Date.parse(one) : 0)),
    ) / 1000;

  for (const [name, of] of [
    ['mlops_maturity.targets', 'count'],
    ['mlops_maturity.targets.due', 'due'],
    ['mlops_maturity.targets.pending', 'pending'],
  ] as const) {
    fromStored(name, ({ targets }) =>
      perCollector(targets, own => sum(own, of)),
    );
  }
  fromStored('mlops_maturity.targets.failing', ({ targets }) =>
    targets.flatMap(({ collector, cause, count }) =>
      cause ? [{ value: count, labels: { collector, cause } }] : [],
    ),
  );
  fromStored('mlops_maturity.targets.oldest_due_age', figures =>
    perCollector(figures.targets, own =>
      age(
        figures,
        own.map(({ dueSince }) => dueSince),
      ),
    ),
  );
  fromStored('mlops_maturity.rate_limit.remaining_ratio', ({ limits }) =>
    limits.map(({ collector, host, remaining }) => ({
      value: remaining,
      labels: { collector, host },
    })),
  );
  for (const [name, of] of [
    ['mlops_maturity.components', 'count'],
    ['mlops_maturity.components.due', 'due'],
    ['mlops_maturity.components.pending', 'pending'],
    ['mlops_maturity.components.failing', 'failing'],
  ] as const) {
    fromStored(name, ({ components }) => [
      { value: components[of], labels: {} },
    ]);
  }
  fromStored('mlops_maturity.components.oldest_due_age', figures => [
    { value: age(figures, [figures.components.dueSince]), labels: {} },
  ]);
  fromStored('mlops_maturity.assessments', ({ levels }) =>
    models.flatMap(model =>
      model.levels.map(({ rank }) => ({
        value:
          levels.find(one => one.modelId === model.id && one.level === rank)
            ?.count ?? 0,
        labels: { model: model.id, level: String(rank) },
      })),
    ),
  );

  metrics.observe('mlops_maturity.readable_set.refs', () => [
    { value: options.readableRefs(), labels: {} },
  ]);
  metrics.observe('mlops_maturity.work.active', () =>
    loops.map(({ state: { name, active } }) => ({
      value: active,
      labels: { loop: name },
    })),
  );
  metrics.observe('mlops_maturity.work.since_looked', () =>
    loops.flatMap(({ state: { name, lookedAt } }) =>
      lookedAt === undefined
        ? []
        : [
            {
              value: (Date.now() - lookedAt) / 1000,
              labels: { loop: name },
            },
          ],
    ),
  );
}
