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

/** Text of what stands outside the plugin's own pages. */
export const elsewhereMessages = {
  entityScorecard: {
    loading: 'Loading the scorecard of these components',
    errorTitle: 'The scorecard could not be loaded',
    noComponents: {
      owner: 'No ML component belongs to this group.',
      system: 'This system has no ML component.',
      domain: 'This domain has no ML component.',
    },
    pending_one:
      '{{count, number}} ML component waits for its first assessment.',
    pending_other:
      '{{count, number}} ML components wait for their first assessment.',
    figures: 'Figures',
    movement: 'In 30 days',
    risen: '{{number}} up',
    fallen: '{{number}} down',
    unmoved: 'no change',
    levels: 'Components by level',
    bands: 'Components by band',
    level: 'Level',
    band: 'Band',
    showLevel: '{{level}}: show the {{number}}',
    gaps: 'What blocks most here',
    gapsScore: 'Where points are missing most',
    gapsNone: 'Nothing blocks these components.',
    gapsErrorTitle: 'What blocks most could not be loaded',
    lifts_one: 'Fixing it lifts {{count, number}} component to {{level}}',
    lifts_other: 'Fixing it lifts {{count, number}} components to {{level}}',
    blocks_one: 'Blocks {{count, number}} component',
    blocks_other: 'Blocks {{count, number}} components',
    noData_one: 'No data for {{count, number}} component that it blocks',
    noData_other: 'No data for {{count, number}} components that it blocks',
    all: 'All components',
  },
  myComponents: {
    titleOf: 'ML components of {{name}}',
    loading: 'Loading the components',
    errorTitle: 'The components could not be loaded',
    none: 'You own no ML component.',
    noneOf: 'No ML component belongs to {{name}} or their groups.',
    toScorecard: 'See all in the scorecard',
    components_one: '{{count, number}} component',
    components_other: '{{count, number}} components',
    below_one: '{{count, number}} below target',
    below_other: '{{count, number}} below target',
    risen_one: '{{count, number}} up in 30 days',
    risen_other: '{{count, number}} up in 30 days',
    fallen_one: '{{count, number}} down in 30 days',
    fallen_other: '{{count, number}} down in 30 days',
    listOrder: 'The furthest below target first',
    next: 'Next: {{step}}',
    nextOf_one: 'Next of {{count}}: {{step}}',
    nextOf_other: 'Next of {{count}}: {{step}}',
    highest: 'The highest level is reached.',
    highestBand: 'The highest band is reached.',
    rose: 'up from {{level}}',
    fell: 'down from {{level}}',
    all_one: 'Show it in the scorecard',
    all_other: 'Show all {{count, number}} in the scorecard',
  },
  catalogLevel: {
    column: 'Maturity',
    unavailable: 'The level could not be loaded',
    filter: 'Maturity',
    any: 'All',
    loading: 'Looking for these components …',
    error: 'The components could not be found. Choose the level again.',
    tooMany_one:
      '{{number}} component is at this level, too much for the catalog’s list. It isn’t narrowed.',
    tooMany_other:
      '{{number}} components are at this level, too many for the catalog’s list. It isn’t narrowed: choose an owner or a lifecycle too.',
    inScorecard: 'See them in the scorecard',
    link: 'Maturity',
    linkLevel: 'Maturity: {{level}}',
    linkTitle: '{{model}}: {{level}}',
  },
} as const;
