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
import type { overviewMessages } from '../overviewMessages';

/** German text of the overview of the scorecard. */
export const germanOverviewMessages: Translated<typeof overviewMessages> = {
  figures: {
    title: 'Kennzahlen',
    components: 'Komponenten',
    median: 'Mittlere Stufe (Median)',
    target: 'Ziel erreicht',
    targetOf: '{{reached}} von {{withTarget}}',
    belowTarget: '{{number}} unter dem Ziel',
    noTarget: 'keine hat ein Ziel',
    noData: 'Ohne Daten',
    noDataHint: '{{number}} von {{total}}: nichts aus einer Quelle gelesen',
    movement: 'Bewegung in 30 Tagen',
    movedUp: '{{number}} höher',
    movedDown: '{{number}} tiefer',
    organization: 'Stufe der Organisation',
    targetShare: '{{share}} derer mit einem Ziel',
    organizationHint: 'von 80\u00a0% der Produktion erreicht',
    organizationNext:
      '{{share}} der Produktion auf {{level}} oder höher, 80\u00a0% nötig',
    undecided: 'Ungewiss',
    undecidedHint: 'mit mehr Daten vielleicht höher',
    atRisk: 'Gefährdet',
    atRiskHint: 'verlieren bald ihre Stufe',
    unknown: '–',
    meaningOf: 'Was „{{title}}“ bedeutet',
    meaning: {
      components:
        'ML-Komponenten im Katalog, die zu den Filtern passen und bewertet sind. Alle anderen Kennzahlen zählen dieselben.',
      median:
        'Die Hälfte der Komponenten steht hier oder tiefer. Es ist kein Mittelwert: Stufen sind Schritte, aus denen sich keiner bilden lässt.',
      target:
        'Wie viele von denen mit einem Ziel es erreicht haben. Komponenten ohne Ziel zählen in keiner der beiden Zahlen.',
      noData:
        'Komponenten, von denen nichts aus einer Quelle gelesen wurde: Keine ist genannt, oder keine war lesbar. Sie zählen zur niedrigsten Stufe, denn nichts an ihnen ist belegt.',
      movement:
        'Wie viele stiegen und sanken, weil sich ihre Nachweise geändert haben. Änderungen der Regeln zählen getrennt.',
      organization:
        'Das Höchste, das mindestens 80 % der Komponenten in Produktion erreicht haben.',
      atRisk:
        'Komponenten, deren Nachweise nicht mehr tragen, was angezeigt wird. Es bleibt einige Tage stehen, damit eine Pipeline, die einen Tag lang ausfällt, niemanden etwas kostet.',
      undecided:
        'Komponenten, die höher stehen könnten, wenn bekannt und erfüllt wäre, was noch unbekannt ist.',
    },
  },
  distribution: {
    title: 'Komponenten nach Stufe',
    summary: '{{level}}: {{number}}',
    segment_one: '{{level}}: {{number}} Komponente von {{group}}, {{share}}',
    segment_other: '{{level}}: {{number}} Komponenten von {{group}}, {{share}}',
    components: 'Komponenten',
    median: 'Median',
    componentsOf_one: '{{number}} Komponente von {{group}}',
    componentsOf_other: '{{number}} Komponenten von {{group}}',
    medianOf: 'Median von {{group}}: {{level}}',
    targetOf: '{{group}}: {{reached}} haben das Ziel erreicht',
    levels: 'Stufen',
    target: 'Am Ziel',
    asNumbers: 'Zahlen anzeigen',
    asBars: 'Balken anzeigen',
    hint: 'Wählen Sie einen Teil eines Balkens, um seine Komponenten zu sehen, oder eine Gruppe, um nur diese zu sehen.',
  },
  gaps: {
    title: 'Was am meisten blockiert',
    none: 'Nichts blockiert eine Komponente.',
    blocks_one: 'blockiert {{number}} Komponente ({{share}})',
    blocks_other: 'blockiert {{number}} Komponenten ({{share}})',
    lifts_one: 'behoben hebt es {{number}} Komponente auf {{level}}',
    lifts_other: 'behoben hebt es {{number}} Komponenten auf {{level}}',
    liftsOn_one: 'behoben hebt es {{number}} Komponente',
    liftsOn_other: 'behoben hebt es {{number}} Komponenten',
    together_one: 'mit denen darüber: {{number}} Komponente',
    together_other: 'mit denen darüber: {{number}} Komponenten',
    allTogether_one:
      'Alle hier zusammen behoben heben {{number}} Komponente auf ihre nächste Stufe.',
    allTogether_other:
      'Alle hier zusammen behoben heben {{number}} Komponenten auf ihre nächste Stufe.',
    sameFacts: 'einmal zu beheben: Sie verlangen dieselben Nachweise',
    notMet: '{{number}} nicht erfüllt',
    noData: '{{number}} ohne Daten',
    allNoData: 'Alle {{number}} ohne Daten: {{advice}}',
    advice: {
      ci: 'binden Sie ihre CI an, oder verweisen Sie darauf',
      repository: 'binden Sie ihre Repositorys an, oder verweisen Sie darauf',
      platform: 'binden Sie die ML-Plattform an, oder verweisen Sie darauf',
      metrics: 'binden Sie einen Metrikserver an, oder verweisen Sie darauf',
      catalog: 'beschreiben Sie sie im Katalog',
      attestation: 'lassen Sie es von Personen bestätigen',
    },
    order: 'Reihenfolge der Kriterien',
    byBlocks: 'Blockiert am meisten',
    byLifts: 'Hebt am meisten',
    errorTitle: 'Die blockierenden Kriterien konnten nicht geladen werden',
  },
  trend: {
    title: 'Trend',
    range: 'Zeitraum',
    days30: '1 Monat',
    days90: '3 Monate',
    days365: '1 Jahr',
    none: 'Der Trend beginnt mit dem zweiten Tag der Bewertungen.',
    errorTitle: 'Der Trend konnte nicht geladen werden',
    chart: 'Komponenten nach Stufe im Zeitverlauf, von {{from}} bis {{to}}',
    scope:
      'Der Trend berücksichtigt Zuständigkeit, System, Domäne, Lebenszyklus und Typ, die anderen Filter nicht.',
    day: 'Tag',
    total: 'Komponenten',
    asTable: 'Als Tabelle anzeigen',
    asChart: 'Als Diagramm anzeigen',
  },
  movement: {
    title: 'Größte Auf- und Abstiege',
    rises: 'Aufstiege',
    falls: 'Abstiege',
    since: 'Seit {{date}}, aufgrund der Nachweise.',
    none: 'Seit {{date}} hat sich keine Stufe aufgrund der Nachweise geändert.',
    noRises: 'Keine Komponente ist gestiegen.',
    noFalls: 'Keine Komponente ist gesunken.',
    all: 'Alle {{number}} anzeigen',
    change: 'von {{from}} auf {{to}}',
    byRules_one:
      '{{number}} weitere Stufe hat sich geändert, weil sich die Regeln geändert haben. Dadurch wurde niemand besser oder schlechter, deshalb zählt sie hier nicht.',
    byRules_other:
      '{{number}} weitere Stufen haben sich geändert, weil sich die Regeln geändert haben. Dadurch wurde niemand besser oder schlechter, deshalb zählen sie hier nicht.',
  },
};
