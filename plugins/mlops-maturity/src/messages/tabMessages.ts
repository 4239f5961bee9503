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

/** Text of the entity tab: groups of criteria, markers, models, history. */
export const tabMessages = {
  grouping: {
    label: 'Group criteria',
    level: 'By level',
    dimension: 'By dimension',
    atLevel: 'at {{level}}',
    atLevelHoldsBack: 'at {{level}}, holds back',
    ungated: 'decides no level',
  },
  marker: {
    whyNotHigher: 'Why not higher',
    describes:
      'Why not higher: this describes the component, as it does one at {{level}}. It gates nothing by itself.',
    describesBy:
      'Why not higher: this describes the component, as it does one at {{level}}. It gates nothing by itself; these criteria leave it behind:',
    leftBehind: 'This no longer describes the component.',
  },
  origin: {
    observed: 'Seen in a source',
    lookedForIn: 'Looked for in',
    readIn: '{{source}}, read {{age}}',
  },
  modelTable: {
    caption: 'The level of this component in every model',
    model: 'Model',
    level: 'Level',
    next: 'Next step',
    holdsBack: 'Held back by',
    more_one: '{{title}}, and {{count}} more',
    more_other: '{{title}}, and {{count}} more',
    shown: 'shown on this page',
    none: 'Nothing: it is at the top',
    onlyOne: 'Its only dimension',
    everything: 'All dimensions alike',
    region: 'Every model, scrolls sideways',
  },
  historyTable: {
    caption: 'Changes of level, the newest first',
    when: 'When',
    change: 'Change',
    why: 'Why',
    firstCause: 'First assessment',
    chart: 'Level over time, from {{from}} to {{to}}',
    level: 'Level',
    band: 'Band',
  },
} as const;
