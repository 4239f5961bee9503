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
import type { comparisonMessages } from '../comparisonMessages';

/** German text of the comparison of two models. */
export const germanComparisonMessages: Translated<typeof comparisonMessages> = {
  comparison: {
    with: 'Verglichen mit {{model}}',
    withModel: 'Verglichen mit',
    title: 'Wo die Modelle übereinstimmen und wo nicht',
    table: '{{model}} gegenüber {{other}}',
    total_one: '{{number}} Komponente wird nach beiden Modellen bewertet.',
    total_other: '{{number}} Komponenten werden nach beiden Modellen bewertet.',
    none: 'Keine Komponente wird nach beiden Modellen bewertet.',
    explained:
      'Die Stufen zweier Modelle bedeuten Verschiedenes; verglichen wird deshalb der Platz zwischen der niedrigsten und der höchsten. In den umrahmten Zellen sehen beide Modelle die Komponenten etwa am selben Platz: Sie liegen weniger als eine ganze Stufe des kürzeren Modells auseinander. Wählen Sie eine Zelle, um ihre Komponenten zu sehen.',
    cell_one: '{{level}} und {{withLevel}}: {{number}} Komponente, {{verdict}}',
    cell_other:
      '{{level}} und {{withLevel}}: {{number}} Komponenten, {{verdict}}',
    modelLevel: '{{model}}: {{level}}',
    agree: 'die Modelle stimmen überein',
    higher: 'höher in {{model}}',
    higherIn: 'Höher in {{model}}',
    count_one: '{{number}} Komponente ({{share}})',
    count_other: '{{number}} Komponenten ({{share}})',
    noneHigher: 'In diesem Modell steht keine Komponente höher.',
    reasons: 'Was ihnen nach {{model}} fehlt',
    reason_one: '{{number}} Komponente',
    reason_other: '{{number}} Komponenten',
    examples: 'Am weitesten auseinander',
    pairText: '{{model}}: {{level}}; {{other}}: {{withLevel}}',
    onlyOneTitle: 'Nichts zu vergleichen',
    onlyOneText: 'Dieses Portal hat nur ein Reifegradmodell.',
    errorTitle: 'Der Vergleich konnte nicht geladen werden',
  },
};
