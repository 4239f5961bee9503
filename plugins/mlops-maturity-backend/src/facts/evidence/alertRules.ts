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

import type { Evidence } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { AlertRuleData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { FactDecision, FactInput, PlatformEvidence } from '../types';
import { linkedPlatforms, unseen } from './platforms';
import { webAddress } from './webAddress';

/** A rule that alerts, and the server that evaluates it. */
export type AlertRule = { platform: PlatformEvidence; rule: AlertRuleData };

const aboutTheModel = /drift|accuracy|perf|quality/i;

/** Whether a text speaks of how well a model does. */
export function isAboutTheModel(text: string): boolean {
  return aboutTheModel.test(text.slice(0, 2000));
}

/** The alert rules of the linked servers, all that belong to the component. */
export function alertRules(input: Pick<FactInput, 'platforms'>): AlertRule[] {
  return linkedPlatforms(input, 'alertRule').flatMap(platform =>
    platform.alertRules.map(rule => ({ platform, rule })),
  );
}

/** Those of them whose name or labels speak of how well the model does. */
export function modelAlertRules(
  input: Pick<FactInput, 'platforms'>,
): AlertRule[] {
  return alertRules(input).filter(
    ({ rule: { name, labels } }) =>
      isAboutTheModel(name) || Object.values(labels).some(isAboutTheModel),
  );
}

/** A rule, with the time when it was last evaluated. */
export function alertRuleEvidence({ platform, rule }: AlertRule): Evidence {
  return {
    title: `${platform.title}: alert rule ${rule.name.slice(0, 200)}, ${rule.healthy ? rule.state : 'not healthy'}`,
    url: rule.url && webAddress(rule.url),
    at: rule.lastEvaluatedAt,
  };
}

/**
 * Unknown, where the rules could not be read, the component isn't linked to a
 * server with rules or none is connected; undefined where one was read.
 */
export function unseenAlertRules(
  input: Pick<FactInput, 'platforms' | 'collectable'>,
): FactDecision | undefined {
  return unseen(input, 'alertRule', {
    source: 'metrics server',
    connect: 'Prometheus',
    annotations: ['prometheus.io/alert'],
    link: 'name the alerts in the annotation prometheus.io/alert',
  });
}
