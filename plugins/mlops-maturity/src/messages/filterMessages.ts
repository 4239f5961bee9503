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

/** Text of the toolbar that narrows all screens of the scorecard. */
export const filterMessages = {
  filters: {
    title: 'Filters',
    search: 'Search by name',
    active: 'Active filters',
    remove: 'Remove the filter: {{filter}}',
    folded: 'Filters',
    foldedUsed: 'Filters ({{number}})',
    clear: 'Clear all',
    loading: 'Loading …',
    noOptions: 'Nothing to choose from',
    group: '{{grouping}}: {{value}}',
    searched: 'Name: {{text}}',
    also: '{{model}}: {{level}}',
    blockedBy: 'Blocked by: {{title}}',
    blockedForNotMet: 'Blocked, because it is not met',
    blockedForNoData: 'Blocked, because there is no data',
    higherThan: 'Higher than in {{model}}',
    lowerThan: 'Lower than in {{model}}',
    without: '{{grouping}}: none',
    weakIn: 'Held back by: {{dimension}}',
    belowTarget: 'Below target',
    targetReached: 'At or above target',
    movedUp: 'Rose in the last 30 days',
    movedDown: 'Fell in the last 30 days',
    undecided: 'Undecided',
    atRisk: 'At risk',
    noData: 'No data',
  },
} as const;
