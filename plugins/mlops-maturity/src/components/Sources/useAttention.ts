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

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  CollectorHealth,
  CoverageResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { isMissed } from './isMissed';
import { isBlocked, isExhausted } from './rateLimitState';

/** Says what needs somebody's attention, most pressing first. */
export function useAttention(
  collectors: CollectorHealth[],
  coverage: CoverageResponse | undefined,
): string[] {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const now = Date.now();
  const rateLimits = collectors.flatMap(one => one.rateLimits);
  const blocked = rateLimits.filter(one => isBlocked(one, now)).length;
  const exhausted = rateLimits.filter(
    one => !isBlocked(one, now) && isExhausted(one, now),
  ).length;
  const failing = sumOf(collectors, one => one.failingCount);
  const pending = sumOf(collectors, one => one.pending);
  const facts = coverage?.facts.filter(isMissed).length ?? 0;
  const unmeetable = coverage?.unmeetable.length ?? 0;
  const expiring = coverage?.expiring.total ?? 0;
  const days = String(coverage?.expiring.days);
  const counted = (count: number) => ({ count, number: number(count) });
  const points: [count: number, text: string][] = [
    [failing, t('attention.failing', counted(failing))],
    [blocked, t('attention.blocked', counted(blocked))],
    [exhausted, t('attention.exhausted', counted(exhausted))],
    [pending, t('attention.pending', counted(pending))],
    [facts, t('attention.facts', counted(facts))],
    [unmeetable, t('attention.unmeetable', counted(unmeetable))],
    [expiring, t('attention.expiring', { ...counted(expiring), days })],
  ];
  return points.flatMap(([count, text]) => (count > 0 ? text : []));
}

function sumOf(
  collectors: CollectorHealth[],
  value: (collector: CollectorHealth) => number,
): number {
  return collectors.reduce((sum, one) => sum + value(one), 0);
}
