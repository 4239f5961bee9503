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

import type { Translated } from '../Translated';
import type { tabMessages } from '../tabMessages';

/** German text of the entity tab: groups of criteria, models, history. */
export const germanTabMessages: Translated<typeof tabMessages> = {
  grouping: {
    label: 'Kriterien gruppieren',
    level: 'Nach Stufe',
    dimension: 'Nach Dimension',
    atLevel: 'auf {{level}}',
    atLevelHoldsBack: 'auf {{level}}, bremst',
    ungated: 'entscheidet über keine Stufe',
  },
  marker: {
    whyNotHigher: 'Warum nicht höher',
    describes:
      'Warum nicht höher: Dies trifft auf die Komponente zu wie auf eine mit {{level}}. Für sich allein verhindert es keine Stufe.',
    describesBy:
      'Warum nicht höher: Dies trifft auf die Komponente zu wie auf eine mit {{level}}. Für sich allein verhindert es keine Stufe; mit diesen Kriterien wird es überwunden:',
    leftBehind: 'Dies trifft auf die Komponente nicht mehr zu.',
  },
  origin: {
    observed: 'In einer Quelle gesehen',
    lookedForIn: 'Gesucht in',
    readIn: '{{source}}, gelesen {{age}}',
  },
  modelTable: {
    caption: 'Die Stufe dieser Komponente in jedem Modell',
    model: 'Modell',
    level: 'Stufe',
    next: 'Nächster Schritt',
    holdsBack: 'Gebremst durch',
    more_one: '{{title}} und {{count}} weiteres',
    more_other: '{{title}} und {{count}} weitere',
    none: 'Nichts: alles ist erreicht',
    onlyOne: 'Die einzige Dimension',
    everything: 'Alle Dimensionen gleich',
    shown: 'auf dieser Seite angezeigt',
    region: 'Alle Modelle, seitlich verschiebbar',
  },
  historyTable: {
    caption: 'Wechsel der Stufe, die neuesten zuerst',
    when: 'Wann',
    change: 'Wechsel',
    why: 'Warum',
    firstCause: 'Erste Bewertung',
    chart: 'Stufe im Zeitverlauf, von {{from}} bis {{to}}',
    level: 'Stufe',
    band: 'Klasse',
  },
};
