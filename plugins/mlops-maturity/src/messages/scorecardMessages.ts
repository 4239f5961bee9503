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
    pending_one: '{{count}} component waits for its first assessment.',
    pending_other: '{{count}} components wait for their first assessment.',
    none: 'None',
  },
  figures: {
    title: 'Headline figures',
    components: 'Components',
    median: 'Median level',
    target: 'At or above target',
    targetOf: '{{reached}} of {{withTarget}}',
    noTarget: 'none has a target',
    organization: 'Organization level',
    organizationHint: 'reached by 80 % of production',
    undecided: 'Undecided',
    undecidedHint: 'could be higher with more data',
    atRisk: 'At risk',
    atRiskHint: 'about to lose their level',
    unknown: '–',
  },
  distribution: {
    title: 'Components by level',
    bar_one: '{{level}}: {{count}} component. Filter by this level',
    bar_other: '{{level}}: {{count}} components. Filter by this level',
    production: '{{number}} in production',
    hint: 'Select a level to see its components.',
    summary: '{{level}}: {{number}}',
  },
  groups: {
    title: 'By group',
    groupBy: 'Group by',
    owner: 'Owner',
    system: 'System',
    domain: 'Domain',
    lifecycle: 'Lifecycle',
    type: 'Type',
    components: 'Components',
    median: 'Median',
    levels: 'Levels',
    target: 'At target',
    filter: 'Show only {{value}}',
    none: 'No group to show.',
    errorTitle: 'The groups could not be loaded',
    more: 'Show all {{number}}',
    less: 'Show fewer',
  },
  gaps: {
    title: 'Most blocking criteria',
    none: 'Nothing blocks anyone.',
    blocks_one: 'blocks {{count}}',
    blocks_other: 'blocks {{count}}',
    only_one: '{{count}} by itself',
    only_other: '{{count}} by itself',
    filter: 'Show components blocked by “{{title}}”',
    errorTitle: 'The blocking criteria could not be loaded',
  },
  trend: {
    title: 'Trend',
    range: 'Time span',
    days30: '1 month',
    days90: '3 months',
    days365: '1 year',
    none: 'The trend starts with the second day of assessments.',
    errorTitle: 'The trend could not be loaded',
    chart: 'Components by level over time, from {{from}} to {{to}}',
    scope:
      'The trend leaves out the search and the filters by level and criterion.',
  },
  table: {
    title_one: '{{count}} component',
    title_other: '{{count}} components',
    caption: 'Components with their level',
    name: 'Component',
    level: 'Level',
    potential: 'Potential',
    target: 'Target',
    dimensions: 'Dimensions',
    owner: 'Owner',
    system: 'System',
    lifecycle: 'Lifecycle',
    type: 'Type',
    blocking: 'Blocked by',
    upTo: 'up to {{level}}',
    targetReached: 'reached',
    targetGap: '{{number}} to go',
    dimensionLevel: '{{dimension}}: {{level}}',
    sourceProblem: 'A source of this component could not be read in full',
    atRisk: 'At risk since {{date}}',
    none: 'No component matches the filters.',
    clear: 'Clear filters',
    previous: 'Previous page',
    next: 'Next page',
    first: 'First page',
    page: 'Page {{page}}',
    errorTitle: 'The components could not be loaded',
  },
  filters: {
    title: 'Filters',
    search: 'Search by name',
    blockedBy: 'Blocked by: {{title}}',
    clear: 'Clear filters',
    loading: 'Loading …',
    noOptions: 'Nothing to choose from',
  },
} as const;
