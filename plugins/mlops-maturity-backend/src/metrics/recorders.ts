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

import type { AssessmentEngineOptions } from '../assessments/AssessmentEngine';
import type { EventIntakeOptions } from '../events/EventIntake';
import type { CollectionEngineOptions } from '../observations/CollectionEngine';
import type { ReadableComponentsOptions } from '../permissions/ReadableComponents';
import type { PushIntake } from '../push/PushIntake';
import type { TasksOptions } from '../startTasks';
import type { Metrics } from './Metrics';

/** What the engines call, for their work to be counted. */
export function recorders(metrics: Metrics) {
  return {
    onSweep: ({ target, requests, gaps, durationMs }) => {
      const { collector } = target;
      metrics.took('mlops_maturity.collection.duration', durationMs, {
        collector,
        outcome: gaps.length === 0 ? 'complete' : 'incomplete',
      });
      const count = (outcome: string, value: number) =>
        metrics.count('mlops_maturity.collection.requests', value, {
          collector,
          outcome,
        });
      count('answered', requests.sent - requests.notModified);
      count('not-modified', requests.notModified);
    },
    onPutOff: ({ collector }) =>
      metrics.count('mlops_maturity.collection.put_off', 1, { collector }),
    onTried: ({ outcome, durationMs, transitions }) => {
      metrics.took('mlops_maturity.assessment.duration', durationMs, {
        outcome,
      });
      for (const { modelId, cause, from, to } of transitions) {
        const rose = from === undefined || to > from;
        metrics.count('mlops_maturity.transitions', 1, {
          model: modelId,
          cause,
          direction: rose ? 'up' : 'down',
        });
      }
    },
    onReadable: (how, durationMs) => {
      metrics.count('mlops_maturity.readable_set.lookups', 1, { outcome: how });
      if (how === 'computed') {
        metrics.took('mlops_maturity.readable_set.duration', durationMs, {});
      }
    },
    onEvent: (collector, outcome) =>
      metrics.count('mlops_maturity.events', 1, { collector, outcome }),
    onSync: (outcome, durationMs) =>
      metrics.took('mlops_maturity.catalog_sync.duration', durationMs, {
        outcome,
      }),
    onCleanUp: removed => metrics.count('mlops_maturity.purged', removed, {}),
  } satisfies {
    onSweep: CollectionEngineOptions['onSweep'];
    onPutOff: CollectionEngineOptions['onPutOff'];
    onTried: AssessmentEngineOptions['onTried'];
    onReadable: ReadableComponentsOptions['onAnswered'];
    onEvent: EventIntakeOptions['onOutcome'];
    onSync: TasksOptions['onSync'];
    onCleanUp: TasksOptions['onCleanUp'];
  };
}

/** Counts what CI jobs push. */
export function countingPushes(
  push: Pick<PushIntake, 'take'>,
  metrics: Metrics,
): Pick<PushIntake, 'take'> {
  const count = (outcome: string, value: number) =>
    metrics.count('mlops_maturity.pushed', value, { outcome });
  return {
    async take(subject, pushed) {
      try {
        const answer = await push.take(subject, pushed);
        count('unchanged', answer.unchanged);
        count('changed', answer.accepted - answer.unchanged);
        return answer;
      } catch (error) {
        count('refused', pushed.observations.length);
        throw error;
      }
    },
  };
}
