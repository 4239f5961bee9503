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

/** Text of the screen of the models and of the search's results. */
export const modelMessages = {
  models: {
    title: 'Maturity models',
    intro:
      'What components are assessed against, how each criterion is detected, and where models ask for the same.',
    loading: 'Loading the maturity models',
    errorTitle: 'The maturity models could not be loaded',
    search: 'Search models and criteria',
    match_one: '{{count}} criterion matches',
    match_other: '{{count}} criteria match',
    noMatch: 'Neither a model nor a criterion matches “{{search}}”.',
    all: 'All models',
    notFoundTitle: 'There is no model “{{id}}”',
    notFoundText:
      'It may have been renamed, or this portal leaves it out. These are the ones that are loaded:',
    factNotFoundTitle: 'There is no fact “{{id}}”',
    factNotFoundText:
      'It may have been renamed. The criteria of every model name the facts that they ask for.',
    model: {
      ladder: 'Ladder',
      score: 'Score',
      ladderLong: 'Ladder: each level builds on the one below',
      scoreLong: 'Score: points, and bands of them',
      shipped: 'Comes with the plugin',
      own: 'Your organization’s own',
      levels_one: '{{count}} level',
      levels_other: '{{count}} levels',
      bands_one: '{{count}} band',
      bands_other: '{{count}} bands',
      dimensions_one: '{{count}} dimension',
      dimensions_other: '{{count}} dimensions',
      sections_one: '{{count}} section',
      sections_other: '{{count}} sections',
      criteria_one: '{{count}} criterion',
      criteria_other: '{{count}} criteria',
      source: 'Source',
      kind: 'What it is',
      version: 'Version',
      origin: 'Origin',
      size: 'Size',
      alias: 'Also shown as',
      scorecard: 'Components by this model',
    },
    computed: {
      title: 'How the level is computed',
      ladder:
        'A component is at the highest level up to which every requirement is met. {{lowest}} is given: nobody has to do anything for it.',
      gap: 'One gap stops the climb: a missing requirement of a level keeps that level and all above it out of reach, whatever is met there.',
      dimensions:
        'Each dimension climbs by itself: {{dimensions}}. The level of the component is the lowest of theirs.',
      oneDimension: 'There is one dimension that climbs: {{dimensions}}.',
      beside_one: '{{dimensions}} asks for nothing and is shown beside them.',
      beside_other: '{{dimensions}} ask for nothing and are shown beside them.',
      gates_one:
        'Only requirements gate: {{count}} of {{number}} criteria. The others explain, and never change a level.',
      gates_other:
        'Only requirements gate: {{count}} of {{number}} criteria. The others explain, and never change a level.',
      allGate: 'Every criterion is a requirement: each of them gates.',
      countsAsMet:
        'What doesn’t apply to a component isn’t asked of it. A waiver excuses a requirement until it ends.',
      superseded_one:
        'One requirement is met too where one of a higher level is that stands in for it.',
      superseded_other:
        '{{count}} requirements are met too where one of a higher level is that stands in for them.',
      noData:
        'What has no data isn’t met, and isn’t failed either: the potential level counts it as met.',
      empty_one:
        '{{levels}} asks for nothing of its own and is reached with the level below it.',
      empty_other:
        '{{levels}} ask for nothing of their own and are reached with the level below them.',
      recommends:
        'The model recommends targets of its own, for components without one.',
      published:
        'A rise is shown at once, a drop only after it has lasted: seven days, unless the portal is set up otherwise.',
      points:
        'Each requirement is worth up to one point. A full one is for what a system does by itself: seen to run twice or more within 90 days, or true all the time.',
      halfPoint:
        'Half a point is for what was seen to run only once, and for what people state with a link to where it is written down, for 180 days. Everything else is worth nothing.',
      sections: 'Points are added up by section: {{sections}}.',
      section: '{{section}} (at most {{most}})',
      min: 'The lowest section is the score. More points elsewhere don’t make up for it.',
      sum: 'The sum of all sections is the score.',
      mean: 'The mean of all sections is the score.',
      notApplicable:
        'A criterion that doesn’t apply to a component is worth {{points}}.',
      bands:
        'The level is the band that the score lies in. A band begins above its limit: exactly {{points}} still belong to “{{band}}”, and more to “{{next}}”.',
      noDataPoints:
        'What has no data is worth nothing; the potential score counts it in full.',
      noWaiver:
        'A waiver changes no points: a score says what is done, not what is excused.',
      otherKinds_one:
        '{{count}} criterion is only shown and makes no points: descriptions and advice.',
      otherKinds_other:
        '{{count}} criteria are only shown and make no points: descriptions and advice.',
    },
    limits: {
      nothing: 'no points',
      upTo: 'up to {{upTo}}',
      between: 'more than {{above}}, up to {{upTo}}',
      above: 'more than {{above}}',
    },
    levelTable: {
      title: 'Levels',
      bandsTitle: 'Bands',
      caption: 'The levels of {{model}}, the lowest first',
      level: 'Level',
      band: 'Band',
      points: 'Points',
      meaning: 'Meaning',
      alias: 'In “{{title}}”',
      requirements: 'Requirements',
      given: 'given',
    },
    matrix: {
      title: 'Criteria by dimension and level',
      sectionsTitle: 'Criteria by section',
      caption:
        'How many criteria {{model}} has in each dimension at each level',
      sectionsCaption: 'How many criteria {{model}} has in each section',
      hint: 'Requirements first; after the plus sign what only explains. What describes several levels counts at each of them. A number leads to its criteria.',
      dimension: 'Dimension',
      section: 'Section',
      criteria: 'Criteria',
      most: 'Most points',
      all: 'All',
      plus: '+{{number}}',
      none: 'none',
      requirements_one: '{{count}} requirement',
      requirements_other: '{{count}} requirements',
      others_one: '{{count}} criterion that only explains',
      others_other: '{{count}} criteria that only explain',
      cell: '{{place}}: {{counts}}',
      at: '{{dimension}}, {{level}}',
    },
    criteria: {
      title: 'Criteria',
      filters: 'Filter the criteria',
      search: 'Search the criteria',
      level: 'Level',
      dimension: 'Dimension',
      section: 'Section',
      kind: 'Kind',
      any: 'All',
      shown: '{{shown}} of {{number}} criteria',
      none: 'No criterion matches the filters.',
      clear: 'Clear filters',
      requirement: 'Requirement',
    },
    criterion: {
      what: 'What it is',
      asks: 'What it asks',
      gates: 'Requirement: gates {{level}} and every level above it.',
      points: 'Requirement: worth up to one point.',
      optional: 'Optional: shown as done or not, and never gates.',
      marker:
        'Description: something is missing that shows the level of a component. Explains why a level isn’t higher, and never gates.',
      neutral:
        'Either way is fine: the source allows it or not; shown, and never gates.',
      context: 'Context: advice or a summary; shown, and never gates.',
      span: 'Describes {{from}} to {{to}}.',
      notebooks: 'Shown only where the repository holds notebooks.',
      superseded:
        'Met too where this requirement of a higher level is, which stands in for it: {{criterion}}',
      noHigher: 'Nothing at a higher level answers it: {{reason}}',
      detected: 'How it is detected',
      notDetected: 'It is advice: nothing is detected for it.',
      id: 'Id',
      link: 'Link to this criterion',
      tags: 'Tags',
      recommends: 'Target',
      recommendation:
        '{{level}} is recommended as target where {{conditions}}.',
      lifecycle: 'the lifecycle is {{lifecycles}}',
      factPasses: '“{{fact}}” passes',
      factBetween: '“{{fact}}” is between {{min}} and {{max}}',
      factAtLeast: '“{{fact}}” is at least {{min}}',
      factAtMost: '“{{fact}}” is at most {{max}}',
    },
    expression: {
      all: 'All of these:',
      any: 'At least one of these:',
      not: 'Not this:',
      notAll: 'Not all of these:',
      notAny: 'None of these:',
    },
    practice: {
      lookedAt: 'What is looked at',
      sources: 'Seen in',
      window: 'Window',
      windowDays_one: 'Evidence counts for {{count}} day',
      windowDays_other: 'Evidence counts for {{count}} days',
      noWindow: 'The age of the evidence doesn’t matter',
      scope: 'Belongs to',
      attestation: 'Attestation',
      attestYes: 'Possible, where no source shows it',
      attestOnly: 'The only way: no source can see it',
      attestNo: 'Not possible: a source has to show it',
      id: 'Id',
      unknown: 'The portal doesn’t know this fact (any more).',
      elsewhere: 'Also asked for by',
      onlyHere: 'No other criterion asks for it.',
      lack: 'its lack',
      title: 'Asked for by',
      caption: 'Criteria that ask for “{{fact}}”, by model',
      model: 'Model',
      criterion: 'Criterion',
      place: 'Level or section',
      kind: 'Kind',
      none: 'No loaded model asks for it.',
    },
    factSource: {
      catalog: 'Catalog',
      ci: 'CI',
      repository: 'Repository',
      mlPlatform: 'ML platform',
      metrics: 'Metrics',
      attestation: 'Attestation',
    },
    factScope: {
      component: 'Component',
      application: 'Application that uses the model',
      group: 'Owning group',
      system: 'System',
      organization: 'Organization',
    },
    shared: {
      title: 'In common with other models',
      intro:
        'This model asks for {{number}} facts. What is done once counts in every model that asks for it.',
      none: 'No other model asks for any of these facts.',
      count_one: '{{count}} fact in common with {{model}}',
      count_other: '{{count}} facts in common with {{model}}',
      open: 'Open {{model}}',
    },
    searchResult: {
      type: 'MLOps maturity',
      model: 'Maturity model',
      criterion: 'Criterion',
      fact: 'Fact',
    },
  },
} as const;
