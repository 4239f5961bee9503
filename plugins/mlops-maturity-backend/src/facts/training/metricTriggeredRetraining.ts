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

import { mlopsMaturityAnnotations } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { MlComponent } from '../../entities/types';
import type { ClassifiedRun, ClassifiedWorkflow } from '../../workflows/types';
import {
  daysAfter,
  fail,
  isWithin,
  partial,
  pass,
  unknown,
} from '../decisions';
import { alertRuleEvidence, modelAlertRules } from '../evidence/alertRules';
import { decideOverRepositories } from '../evidence/bestOf';
import { dayOf } from '../evidence/dayOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, runEvidence, workflowName } from '../evidence/links';
import { runAt } from '../evidence/runs';
import { trainingOutcome } from '../evidence/trainingOutcome';
import { enabledWorkflows, successfulWork } from '../evidence/work';
import type {
  Fact,
  FactContext,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const monitoringCause = /drift|degrad|perf|alert|monitor|regress/i;

function declaredTrigger({ annotations }: MlComponent): string | undefined {
  const value = annotations[mlopsMaturityAnnotations.retrainTrigger]?.trim();
  return value ? value.toLowerCase() : undefined;
}

function isMonitoringCause(cause: string, component: MlComponent): boolean {
  return (
    monitoringCause.test(cause) ||
    cause.trim().toLowerCase() === declaredTrigger(component)
  );
}

/** The dispatch types of a workflow, where it accepts no others. */
function onlyMonitoringCauses(
  workflow: ClassifiedWorkflow | undefined,
  component: MlComponent,
): boolean {
  const types = workflow?.triggers.dispatchTypes ?? [];
  return (
    types.length > 0 && types.every(type => isMonitoringCause(type, component))
  );
}

function isMonitoringTriggered(
  { run, workflow }: ClassifiedRun,
  component: MlComponent,
): boolean {
  if (run.trigger !== 'event' && run.trigger !== 'api') return false;
  return (
    (run.title !== undefined && isMonitoringCause(run.title, component)) ||
    (run.trigger === 'event' && onlyMonitoringCauses(workflow, component))
  );
}

/** Whether a workflow waits for what monitoring sends. */
function listensToMonitoring(
  { triggers: { dispatchTypes } }: ClassifiedWorkflow,
  component: MlComponent,
): boolean {
  if (dispatchTypes === undefined) return false;
  return dispatchTypes.length === 0
    ? declaredTrigger(component) !== undefined
    : dispatchTypes.some(type => isMonitoringCause(type, component));
}

function decideOne(
  repository: RepositoryEvidence,
  input: FactInput,
  { now }: FactContext,
): FactDecision {
  const { component, settings } = input;
  const days = settings.windows.drill;
  const run = successfulWork(repository, 'train').find(
    each =>
      isMonitoringTriggered(each, component) &&
      isWithin(runAt(each), days, now),
  );
  if (run) {
    const at = runAt(run);
    const title = run.run.title ? ` ('${run.run.title.slice(0, 80)}')` : '';
    const outcome = trainingOutcome(input, run);
    return pass(
      `${workflowName(run)} trained on ${dayOf(at)}, started by monitoring${title}.`,
      {
        evidence: [runEvidence(run), ...outcome.evidence],
        hint: outcome.hint,
        observedAt: at,
        validUntil: daysAfter(at, days),
      },
    );
  }
  const gap = gapFor(repository, 'pipeline', 'pipelineRun');
  if (gap) return unknown(gap);

  const expected = `A training that monitoring started, be it as a rehearsal, is expected within ${days} days`;
  const wired = enabledWorkflows(repository, 'train').find(workflow =>
    listensToMonitoring(workflow, component),
  );
  const [alert] = modelAlertRules(input);
  const by = alert
    ? ` and the alert rule ${alert.rule.name.slice(0, 120)} could start it`
    : '';
  return wired
    ? partial(
        `${expected}; ${wired.path} listens to monitoring${by}, but no such training was seen.`,
        {
          evidence: [
            fileEvidence(repository, wired.path),
            ...(alert ? [alertRuleEvidence(alert)] : []),
          ],
        },
      )
    : fail(`${expected}, but no training workflow listens to monitoring.`);
}

export const metricTriggeredRetraining: Fact = {
  id: 'metric-triggered-retraining',
  group: 'training',
  title: 'Production metrics start a retraining',
  description:
    'Looks for a successful training run that was started by a dispatch whose type speaks of drift, degradation, performance, an alert or monitoring, or is the one that the component declares. Passes with one in the last 365 days, a rehearsal included; a training workflow that only listens to such a dispatch is partial, whether or not an alert rule on the model was seen.',
  howToFix:
    'Let an alert on the metrics of the model send a repository_dispatch (type drift, for example) that the training workflow listens to, and rehearse it once a year; another type can be named in the annotation mlops-maturity/retrain-trigger.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'ml-platform', 'metrics', 'repository', 'attestation'],
  windowDays: 365,
  decide: (input, context) =>
    decideOverRepositories(input, repository =>
      decideOne(repository, input, context),
    ),
};
