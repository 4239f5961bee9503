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
import { namedWatch } from './signs';
import { unlessByHand } from './unlessByHand';

const watch =
  /model[-_ ]?age|stale|last[-_ ]?(?:train|trained)|days[-_ ]?since[-_ ]?training/i;

export const modelAgeWatched: Fact = {
  id: 'model-age-watched',
  group: 'monitoring',
  title: 'The age of the model is watched',
  description:
    'Looks for a healthy alert rule, or a fresh series, about the age of the model.',
  howToFix:
    'Export when the served model was trained, and alert when that is too long ago.',
  scope: 'component',
  attestable: 'yes',
  sources: ['metrics', 'attestation'],
  decide: (input, { now }) =>
    unlessByHand(input, 'An alert or a metric about the age of the model', [
      namedWatch(input, watch, now),
    ]),
};
