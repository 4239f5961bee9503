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
import { fail, partial, pass } from '../decisions';
import {
  alertRuleEvidence,
  alertRules,
  isAboutTheModel,
  modelAlertRules,
  unseenAlertRules,
} from '../evidence/alertRules';
import { dayOf } from '../evidence/dayOf';
import { fileEvidence } from '../evidence/links';
import { manifests } from '../evidence/manifests';
import { platformGap } from '../evidence/platforms';
import type {
  Fact,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

/** An annotation that names an alert of Prometheus about the model. */
function namedAlert({ annotations }: MlComponent): string | undefined {
  return isAboutTheModel(annotations['prometheus.io/alert'] ?? '')
    ? 'prometheus.io/alert'
    : undefined;
}

/** An annotation that points at alerts that no collector reads. */
function alertsElsewhere({ annotations }: MlComponent): string | undefined {
  return annotations['grafana/alert-label-selector']?.trim()
    ? 'grafana/alert-label-selector'
    : undefined;
}

/** A file with an alert rule about the model. */
function ruleFile(repository: RepositoryEvidence): string | undefined {
  return manifests(repository).find(({ lines }) =>
    lines.some(
      line =>
        /^(?:-\s{0,20})?alert:\s{0,20}\S/.test(line.trimStart()) &&
        isAboutTheModel(line),
    ),
  )?.path;
}

/** What the linked servers say of their rules. */
function decideRules(input: FactInput): FactDecision {
  const about = modelAlertRules(input);
  const healthy = about.find(({ rule }) => rule.healthy);
  if (healthy) {
    const { platform, rule } = healthy;
    const at = rule.lastEvaluatedAt;
    return pass(
      `${platform.title} evaluates the alert rule ${rule.name.slice(0, 200)} without errors${at === undefined ? '' : `, last on ${dayOf(at)}`}.`,
      { evidence: [alertRuleEvidence(healthy)], observedAt: at },
    );
  }
  const unseen = unseenAlertRules(input);
  if (unseen) return unseen;
  const expected =
    'A healthy alert rule about drift, accuracy, performance or quality of the model is expected';
  return about.length > 0
    ? fail(
        `${expected}, but ${about[0].platform.title} can't evaluate ${about
          .slice(0, 3)
          .map(({ rule }) => rule.name.slice(0, 120))
          .join(', ')}.`,
        {
          evidence: about.slice(0, 3).map(alertRuleEvidence),
          observedAt: about[0].rule.lastEvaluatedAt,
        },
      )
    : fail(
        `${expected}, but none of the ${alertRules(input).length} alert rules of the component that were read is.`,
        { evidence: alertRules(input).slice(0, 3).map(alertRuleEvidence) },
      );
}

/** Alerts that are set up as far as can be told, but weren't seen in force. */
function wiredAlert(
  { component, repositories }: FactInput,
  seen: FactDecision,
): FactDecision | undefined {
  const notSeen = `that it is in force was not seen. ${seen.reason}`;
  const annotation =
    // A server that was read knows whether it has the alert.
    (seen.status === 'unknown' ? namedAlert(component) : undefined) ??
    alertsElsewhere(component);
  if (annotation) {
    return partial(
      `The annotation ${annotation} names an alert, but ${notSeen}`,
    );
  }
  for (const repository of repositories) {
    const path = ruleFile(repository);
    if (path !== undefined) {
      return partial(`${path} has an alert about the model, but ${notSeen}`, {
        evidence: [fileEvidence(repository, path)],
      });
    }
  }
  return undefined;
}

export const driftAlerting: Fact = {
  id: 'drift-alerting',
  group: 'monitoring',
  title: 'Drift of the model raises an alert',
  description:
    'Asks the metrics server for its alert rules. Passes with a rule that is evaluated without errors, belongs to the component and speaks of drift, accuracy, performance or quality in its name or labels. An alert that the catalog names where no server was read, alerts in Grafana, or a rule in the repository, is partial.',
  howToFix:
    'Add an alert rule on a drift or quality metric of the model, name it in the annotation prometheus.io/alert, and connect Prometheus.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'catalog', 'repository', 'attestation'],
  decide: input => {
    const seen = decideRules(input);
    // What could not be read may hold the rule, so wiring doesn't hide it.
    if (seen.status === 'pass' || platformGap(input, 'alertRule')) return seen;
    return wiredAlert(input, seen) ?? seen;
  },
};
