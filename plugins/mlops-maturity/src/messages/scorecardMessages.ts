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

/** Text of the scorecard page. */
export const scorecardMessages = {
  screens: {
    title: 'MLOps maturity',
    label: 'Screens of the scorecard',
    overview: 'Overview',
    components: 'Components',
    heatMap: 'Heat map',
    comparison: 'Compare models',
    models: 'Models',
    sources: 'Sources',
  },
  scorecard: {
    loading: 'Loading the scorecard',
    errorTitle: 'The scorecard could not be loaded',
    emptyTitle: 'No ML components yet',
    emptyText:
      'As soon as the catalog holds ML components that you may see, their maturity shows up here.',
    pendingTitle: 'First assessments under way',
    pending_one: '{{count, number}} component waits for its first assessment.',
    pending_other:
      '{{count, number}} components wait for their first assessment.',
    none: 'None',
  },
  groups: {
    groupBy: 'Group by',
    owner: 'Owner',
    system: 'System',
    domain: 'Domain',
    lifecycle: 'Lifecycle',
    type: 'Type',
    more: 'Show all {{number}}',
    less: 'Show fewer',
    expand: 'Show the groups below {{group}}',
    drillDown: 'Show only {{group}}',
    path: 'Groups above',
    all: 'All components',
    total: 'Total',
    none: 'No group to show.',
  },
  pager: {
    label: 'Pages',
    range: '{{from}}–{{to}} of {{total}}',
    size: 'Rows',
    previous: 'Previous page',
    next: 'Next page',
    first: 'First page',
  },
  table: {
    title_one: '{{count, number}} component',
    title_other: '{{count, number}} components',
    caption: 'Components with their level',
    name: 'Component',
    level: 'Level',
    potential: 'Potential',
    target: 'Target',
    dimensions: 'Dimensions',
    owner: 'Owner',
    system: 'System',
    domain: 'Domain',
    lifecycle: 'Lifecycle',
    type: 'Type',
    blocking: 'Blocked by',
    assessed: 'Assessed',
    upTo: 'up to {{level}}',
    targetReached: '{{level}}: reached',
    targetGap: '{{level}}: {{number}} to go',
    dimensionLevel: '{{dimension}}: {{level}}',
    moreBlocking: '+{{number}}',
    entity: '{{name}} in the catalog',
    sourceProblem: 'A source of this component could not be read in full',
    atRisk: 'At risk since {{date}}',
    none: 'No component matches the filters.',
    clear: 'Clear all filters',
    errorTitle: 'The components could not be loaded',
    columns: 'Columns',
    columnsReset: 'Back to the standard columns',
  },
  export: {
    csv: 'Export CSV',
    json: 'Export JSON',
    running: 'Exporting …',
    failed: 'The components could not be exported',
  },
} as const;
