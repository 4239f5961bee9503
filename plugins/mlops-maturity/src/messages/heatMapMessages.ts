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

/** Text of the heat map. */
export const heatMapMessages = {
  heatMap: {
    view: 'What the heat map shows',
    groupsByDimension: 'Groups by dimension',
    groupsBySection: 'Groups by section',
    componentsByCriterion: 'Components by criterion',
    dimensionHint:
      'Each cell says the median level of a group in a dimension, and below it how many components the dimension holds back. Select one to see those, or a group to see only that.',
    sectionHint:
      'Each cell says the median band of a group in a section, and below it how many components the section holds back. Select one to see those, or a group to see only that.',
    criterionHint:
      'Each cell says what came out of a criterion for a component. Select a criterion to see the components that it blocks, or a component to see its evidence.',
    cell: '{{group}}, {{dimension}}: median {{level}}, holds back {{holdsBack}} of {{total}}',
    cellAlone: '{{group}}, {{dimension}}: median {{level}}',
    oneDimension:
      'This model measures one dimension only, so that the map says no more than the levels do. Choose another model, or look at components by criterion.',
    holdsBack: 'holds back {{number}}',
    blockedBy: 'Show the components that are blocked by “{{title}}”',
    outcome: '{{criterion}}: {{outcome}}',
    outcomes: 'Outcomes',
    optionalUnmet: 'Not met, but optional',
    errorTitle: 'The heat map could not be loaded',
  },
} as const;
