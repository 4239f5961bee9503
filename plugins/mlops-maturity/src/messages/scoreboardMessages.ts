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

/**
 * Text of the scorecard about models that score: bands of points instead of
 * levels.
 */
export const scoreboardMessages = {
  scoreboard: {
    median: 'Median band',
    organization: 'Organization band',
    atRiskHint: 'about to lose their band',
    distribution: 'Components by band',
    bands: 'Bands',
    gaps: 'Where points are missing most',
    gapsNone: 'No points are missing for the next band.',
    lacks_one: 'in {{count, number}} component',
    lacks_other: 'in {{count, number}} components',
    lacksShare_one: 'in {{number}} component ({{share}})',
    lacksShare_other: 'in {{number}} components ({{share}})',
    lackingIn: 'Points missing in: {{title}}',
    chart: 'Components by band over time, from {{from}} to {{to}}',
    caption: 'Components with their score',
    band: 'Band',
    sections: 'Sections',
    blocking: 'Points missing in',
    sectionPoints: '{{section}}: {{points}}',
    noMovement: 'No band changed since {{date}} by its evidence.',
    byRules_one:
      '{{number}} more band changed because the rules changed. Nobody got better or worse by it, so it is not counted here.',
    byRules_other:
      '{{number}} more bands changed because the rules changed. Nobody got better or worse by it, so they are not counted here.',
  },
} as const;
