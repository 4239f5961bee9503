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
import type { elsewhereMessages } from '../elsewhereMessages';

/** German text of what stands outside the plugin's own pages. */
export const germanElsewhereMessages: Translated<typeof elsewhereMessages> = {
  entityScorecard: {
    loading: 'Die Scorecard dieser Komponenten wird geladen',
    errorTitle: 'Die Scorecard konnte nicht geladen werden',
    noComponents: {
      owner: 'Zu dieser Gruppe gehört keine ML-Komponente.',
      system: 'Dieses System hat keine ML-Komponente.',
      domain: 'Diese Domäne hat keine ML-Komponente.',
    },
    pending_one:
      '{{count, number}} ML-Komponente wartet auf ihre erste Bewertung.',
    pending_other:
      '{{count, number}} ML-Komponenten warten auf ihre erste Bewertung.',
    figures: 'Kennzahlen',
    movement: 'In 30 Tagen',
    risen: '{{number}} höher',
    fallen: '{{number}} tiefer',
    unmoved: 'unverändert',
    levels: 'Komponenten nach Stufe',
    bands: 'Komponenten nach Klasse',
    level: 'Stufe',
    band: 'Klasse',
    showLevel: '{{level}}: {{number}} anzeigen',
    gaps: 'Was hier am meisten blockiert',
    gapsScore: 'Wo am meisten Punkte fehlen',
    gapsNone: 'Nichts blockiert diese Komponenten.',
    gapsErrorTitle: 'Was am meisten blockiert, konnte nicht geladen werden',
    lifts_one: 'Behoben hebt es {{count, number}} Komponente auf {{level}}',
    lifts_other: 'Behoben hebt es {{count, number}} Komponenten auf {{level}}',
    blocks_one: 'Blockiert {{count, number}} Komponente',
    blocks_other: 'Blockiert {{count, number}} Komponenten',
    noData_one:
      'Keine Daten bei {{count, number}} Komponente, die es blockiert',
    noData_other:
      'Keine Daten bei {{count, number}} Komponenten, die es blockiert',
    all: 'Alle Komponenten',
  },
  myComponents: {
    titleOf: 'ML-Komponenten von {{name}}',
    loading: 'Die Komponenten werden geladen',
    errorTitle: 'Die Komponenten konnten nicht geladen werden',
    none: 'Sie sind für keine ML-Komponente zuständig.',
    noneOf:
      'Zu {{name}} und den zugehörigen Gruppen gehört keine ML-Komponente.',
    toScorecard: 'Alle in der Scorecard ansehen',
    components_one: '{{count, number}} Komponente',
    components_other: '{{count, number}} Komponenten',
    below_one: '{{count, number}} unter dem Ziel',
    below_other: '{{count, number}} unter dem Ziel',
    risen_one: '{{count, number}} in 30 Tagen gestiegen',
    risen_other: '{{count, number}} in 30 Tagen gestiegen',
    fallen_one: '{{count, number}} in 30 Tagen gesunken',
    fallen_other: '{{count, number}} in 30 Tagen gesunken',
    listOrder: 'Am weitesten unter dem Ziel zuerst',
    next: 'Nächster Schritt: {{step}}',
    nextOf_one: 'Nächster Schritt von {{count}}: {{step}}',
    nextOf_other: 'Nächster Schritt von {{count}}: {{step}}',
    highest: 'Die höchste Stufe ist erreicht.',
    highestBand: 'Die höchste Klasse ist erreicht.',
    rose: 'gestiegen von {{level}}',
    fell: 'gesunken von {{level}}',
    all_one: 'In der Scorecard anzeigen',
    all_other: 'Alle {{count, number}} in der Scorecard anzeigen',
  },
  catalogLevel: {
    column: 'Reifegrad',
    unavailable: 'Die Stufe konnte nicht geladen werden',
    filter: 'Reifegrad',
    any: 'Alle',
    loading: 'Diese Komponenten werden gesucht …',
    error:
      'Die Komponenten konnten nicht gefunden werden. Wählen Sie die Stufe noch einmal.',
    tooMany_one:
      '{{number}} Komponente steht auf dieser Stufe, zu viel für die Liste des Katalogs. Sie wird nicht eingeschränkt.',
    tooMany_other:
      '{{number}} Komponenten stehen auf dieser Stufe, zu viele für die Liste des Katalogs. Sie wird nicht eingeschränkt: Wählen Sie auch, wer zuständig ist, oder einen Lebenszyklus.',
    inScorecard: 'In der Scorecard ansehen',
    link: 'Reifegrad',
    linkLevel: 'Reifegrad: {{level}}',
    linkTitle: '{{model}}: {{level}}',
  },
};
