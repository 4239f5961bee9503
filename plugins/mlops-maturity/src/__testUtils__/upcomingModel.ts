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

import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { smallModel } from './smallModel';

/** The small ladder, with requirements that count from a day on. */
function withDays(days: Record<string, string>): ServedModel {
  return {
    ...smallModel,
    criteria: [
      ...smallModel.criteria,
      {
        id: 'l1-tracking',
        from: 1,
        dimension: 'build',
        kind: 'requirement' as const,
        title: 'Training runs are compared',
        requires: 'tracking',
      },
    ].map(one => ({ ...one, enforcedFrom: days[one.id] })),
  };
}

/** One of level 1, far ahead: a reader's clock never gets there. */
export const upcomingModel = withDays({ 'l1-tracking': '2999-03-01' });

/** Two on one day, and one later. */
export const upcomingSoonAndLater = withDays({
  'l1-tracking': '2999-03-01',
  'l2-release': '2999-03-01',
  'l2-monitoring': '2999-06-01',
});
