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

import type { Fact } from '../types';
import { namedWork, namedWatch } from './signs';
import { unlessByHand } from './unlessByHand';

const work = /load[-_ ]?test|locust|(?:^|[^a-z])k6(?:[^a-z]|$)|benchmark/i;

const watch =
  /latency|throughput|response[-_ ]?time|duration[-_ ]?seconds|requests[-_ ]?per[-_ ]?second/i;

export const computingPerformanceWatched: Fact = {
  id: 'computing-performance-watched',
  group: 'monitoring',
  title: 'Computing performance is watched',
  description:
    'Looks for a benchmark or load test that succeeded in the last 90 days, or a healthy alert rule or fresh series about latency or throughput.',
  howToFix:
    'Alert on the latency of predictions, or benchmark each release against the one before.',
  scope: 'component',
  attestable: 'yes',
  sources: ['ci', 'metrics', 'attestation'],
  windowDays: 90,
  decide: (input, { now }) =>
    unlessByHand(
      input,
      'A benchmark, or an alert about latency or throughput',
      [namedWork(input, work, now), namedWatch(input, watch, now)],
    ),
};
