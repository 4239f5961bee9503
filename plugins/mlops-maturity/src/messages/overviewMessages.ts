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

/** Text of the overview of the scorecard. */
export const overviewMessages = {
  figures: {
    title: 'Headline figures',
    components: 'Components',
    median: 'Median level',
    target: 'At or above target',
    targetOf: '{{reached}} of {{withTarget}}',
    belowTarget: '{{number}} below target',
    noTarget: 'none has a target',
    noData: 'Without data',
    noDataHint: '{{number}} of {{total}}: nothing read from a source',
    movement: 'Moved in 30 days',
    movedUp: '{{number}} up',
    movedDown: '{{number}} down',
    organization: 'Organization level',
    targetShare: '{{share}} of those with a target',
    organizationHint: 'reached by 80% of production',
    organizationNext:
      '{{share}} of production at {{level}} or above, 80% needed',
    undecided: 'Undecided',
    undecidedHint: 'could be higher with more data',
    atRisk: 'At risk',
    atRiskHint: 'about to lose their level',
    unknown: '–',
    meaningOf: 'What “{{title}}” means',
    meaning: {
      components:
        'ML components in the catalog that match the filters and were assessed. All other figures count the same ones.',
      median:
        'Half of the components are here or below. It is no average: levels are steps, and can’t be averaged.',
      target:
        'How many of those with a target have reached it. Components without a target count in neither number.',
      noData:
        'Components of which nothing was read from a source: none is named, or none could be read. They count at the lowest level, since nothing of them is verified.',
      movement:
        'How many rose and fell because their evidence changed. Changes of the rules are counted apart.',
      organization:
        'The highest one that at least 80 % of the components in production have reached.',
      atRisk:
        'Components whose evidence no longer supports what is shown. It is kept for some days, so that a pipeline that is broken for a day costs nobody.',
      undecided:
        'Components that could be higher if what is unknown were known, and met.',
    },
  },
  distribution: {
    title: 'Components by level',
    summary: '{{level}}: {{number}}',
    segment_one: '{{level}}: {{number}} component of {{group}}, {{share}}',
    segment_other: '{{level}}: {{number}} components of {{group}}, {{share}}',
    components: 'Components',
    median: 'Median',
    componentsOf_one: '{{number}} component of {{group}}',
    componentsOf_other: '{{number}} components of {{group}}',
    medianOf: 'Median of {{group}}: {{level}}',
    targetOf: '{{group}}: {{reached}} at or above target',
    levels: 'Levels',
    target: 'At target',
    asNumbers: 'Show numbers',
    asBars: 'Show bars',
    hint: 'Select a part of a bar to see its components, or a group to see only that.',
  },
  gaps: {
    title: 'Most blocking criteria',
    none: 'Nothing blocks anyone.',
    blocks_one: 'blocks {{number}} component ({{share}})',
    blocks_other: 'blocks {{number}} components ({{share}})',
    lifts_one: 'fixing it lifts {{number}} component to {{level}}',
    lifts_other: 'fixing it lifts {{number}} components to {{level}}',
    liftsOn_one: 'fixing it lifts {{number}} component',
    liftsOn_other: 'fixing it lifts {{number}} components',
    together_one: 'with those above: {{number}} component',
    together_other: 'with those above: {{number}} components',
    allTogether_one:
      'All shown here, fixed together, lift {{number}} component to its next level.',
    allTogether_other:
      'All shown here, fixed together, lift {{number}} components to their next level.',
    sameFacts: 'one fix: they ask for the same evidence',
    notMet: '{{number}} not met',
    noData: '{{number}} no data',
    allNoData: 'All {{number}} without data: {{advice}}',
    advice: {
      ci: 'connect their CI, or link it',
      repository: 'connect their repositories, or link them',
      platform: 'connect the ML platform, or link it',
      metrics: 'connect a metrics server, or link it',
      catalog: 'describe them in the catalog',
      attestation: 'have people attest it',
    },
    order: 'Order of the criteria',
    byBlocks: 'Blocks most',
    byLifts: 'Lifts most',
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
      'The trend follows owner, system, domain, lifecycle and type. It leaves out the other filters.',
    day: 'Day',
    total: 'Components',
    asTable: 'Show as a table',
    asChart: 'Show as a chart',
  },
  movement: {
    title: 'Biggest rises and falls',
    rises: 'Rises',
    falls: 'Falls',
    since: 'Since {{date}}, by their evidence.',
    none: 'No level changed since {{date}} by its evidence.',
    noRises: 'No component rose.',
    noFalls: 'No component fell.',
    all: 'Show all {{number}}',
    change: 'from {{from}} to {{to}}',
    byRules_one:
      '{{number}} more level changed because the rules changed. Nobody got better or worse by it, so it is not counted here.',
    byRules_other:
      '{{number}} more levels changed because the rules changed. Nobody got better or worse by it, so they are not counted here.',
  },
} as const;
