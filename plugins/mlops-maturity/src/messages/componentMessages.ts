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

/** Text of the entity card and the entity tab. */
export const componentMessages = {
  card: {
    title: 'MLOps maturity',
    loading: 'Loading the assessment',
    allCriteria: 'All criteria',
    assessed: 'Assessed {{age}}',
  },
  standing: {
    target: 'Target: {{level}}',
    targetByAnnotation: 'set for this component',
    targetByRecommendation: 'recommended by the model',
    targetReached: 'target reached',
    targetGap_one: '{{count}} level below target',
    targetGap_other: '{{count}} levels below target',
    potential_one:
      'Up to {{level}} if the {{count}} criterion without data is confirmed',
    potential_other:
      'Up to {{level}} if the {{count}} criteria without data are confirmed',
    highest: 'The highest level is reached.',
    atRisk:
      'At risk: since {{since}} the evidence supports {{level}} only. Shown until {{until}}.',
    atRiskOpen:
      'At risk: since {{since}} the evidence supports {{level}} only.',
    frozen: 'The repository is archived, so the level stays as it was.',
  },
  steps: {
    toNext_one: '{{count}} criterion to {{level}}',
    toNext_other: '{{count}} criteria to {{level}}',
    toKeep_one: '{{count}} criterion to keep {{level}}',
    toKeep_other: '{{count}} criteria to keep {{level}}',
    more_one: 'and {{count}} more',
    more_other: 'and {{count}} more',
  },
  dimensions: {
    title: 'Levels by dimension',
    holdsBack: 'holds back',
  },
  expiring: {
    title: 'Expiring soon',
  },
  sources: {
    title: 'Sources',
    none: 'No source is connected to this component.',
    ok: 'Read',
    pending: 'Not read yet',
    partial: 'Read in part',
    failing: 'Could not be read',
    read: 'read {{age}}',
    tried: 'tried {{age}}',
    trouble_one:
      'A source could not be read in full. What is shown is the last thing known.',
    trouble_other:
      '{{count}} sources could not be read in full. What is shown is the last thing known.',
  },
  problems: {
    title_one: 'A problem with what the catalog says',
    title_other: '{{count}} problems with what the catalog says',
  },
  refresh: {
    action: 'Assess now',
    running: 'Assessing …',
    done: 'Assessed again',
    failed: 'The component could not be assessed',
    notAllowed: 'You may not start an assessment of this component',
  },
  state: {
    pendingTitle: 'First assessment under way',
    pendingText:
      'The sources of this component are being read. The result shows up here by itself.',
    notMlTitle: 'Not assessed',
    notMlText:
      'This entity is not one of the ML components that are assessed, or you may not see it. The annotation below marks an entity as an ML component.',
    noModelsTitle: 'No assessment',
    noModelsText: 'No maturity model is loaded for this component.',
    errorTitle: 'The assessment could not be loaded',
    assessedWith: 'Assessed together with',
  },
  tab: {
    criteria: 'Criteria',
    models: 'Every model',
    progress: '{{met}} of {{required}} met',
    noRequirements: 'asks for nothing',
    nextLevel: 'next',
    aheadTitle: 'Already done for higher levels',
    aheadLevel: 'For {{level}}',
    ahead: 'Done ahead',
    superseded: 'Covered by “{{title}}”',
    version: 'Version {{version}}',
    source: 'Published as',
    noCriteria: 'No criterion matches the filter.',
    factsFailed: 'The facts could not be loaded',
  },
  filter: {
    label: 'Show criteria',
    all: 'All ({{number}})',
    blocking: 'Blocking ({{number}})',
    noData: 'No data ({{number}})',
    dimension: 'Only one dimension',
  },
  history: {
    title: 'History',
    none: 'No change of level has been recorded yet.',
    first: 'First assessed at {{to}}',
    change: '{{from}} to {{to}}',
    evidence: 'The evidence changed',
    rulesChanged: 'The rules changed, not the component',
    more: 'Show older',
    failed: 'The history could not be loaded',
  },
} as const;
