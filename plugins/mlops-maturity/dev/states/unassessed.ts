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

import { assessComponent } from '../../src/__testUtils__/assessComponent';
import { componentAnswers } from '../../src/__testUtils__/componentAnswers';
import { refusal } from '../../src/__testUtils__/refusal';
import type { Situation } from './Situation';

/** An answer that never comes. */
export const never = () => new Promise<never>(() => {});

/** An answer that the backend refuses with a status code. */
export const refuse = (statusCode: number) => async () => {
  throw refusal(statusCode);
};

const nothing = assessComponent([], { models: [] });

/** Why there is no assessment to show. */
export const unassessed: Situation[] = [
  {
    id: 'loading',
    title: 'Loading',
    card: 'Loading the assessment',
    answers: () => ({ getComponentAssessments: never }),
  },
  {
    id: 'pending',
    title: 'The first assessment is under way',
    card: 'First assessment under way',
    answers: () => componentAnswers({ ...nothing, assessedAt: undefined }),
  },
  {
    id: 'not-ml',
    title: 'Not an ML component, or hidden from the user',
    card: "mlops-maturity/enabled: 'true'",
    answers: () => ({ getComponentAssessments: refuse(404) }),
  },
  {
    id: 'not-allowed',
    title: 'Not allowed',
    card: 'Refused with 403',
    answers: () => ({ getComponentAssessments: refuse(403) }),
  },
  {
    id: 'error',
    title: 'The request cannot be answered',
    card: 'Refused with 400',
    answers: () => ({ getComponentAssessments: refuse(400) }),
  },
  {
    id: 'no-models',
    title: 'No maturity model is loaded',
    card: 'No maturity model is loaded for this component.',
    answers: () => componentAnswers(nothing),
  },
];
