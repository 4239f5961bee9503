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
import type { scorecardMessages } from '../scorecardMessages';

/** German text of the scorecard page. */
export const germanScorecardMessages: Translated<typeof scorecardMessages> = {
  screens: {
    title: 'MLOps-Reifegrad',
    label: 'Ansichten der Scorecard',
    overview: 'Überblick',
    components: 'Komponenten',
    heatMap: 'Heatmap',
    comparison: 'Modellvergleich',
    models: 'Modelle',
    sources: 'Quellen',
  },
  scorecard: {
    loading: 'Die Scorecard wird geladen',
    errorTitle: 'Die Scorecard konnte nicht geladen werden',
    emptyTitle: 'Noch keine ML-Komponenten',
    emptyText:
      'Sobald der Katalog ML-Komponenten enthält, die Sie sehen dürfen, erscheint hier ihr Reifegrad.',
    pendingTitle: 'Die ersten Bewertungen laufen',
    pending_one:
      '{{count, number}} Komponente wartet auf ihre erste Bewertung.',
    pending_other:
      '{{count, number}} Komponenten warten auf ihre erste Bewertung.',
    none: 'Keine Angabe',
  },
  groups: {
    groupBy: 'Gruppierung',
    owner: 'Zuständig',
    system: 'System',
    domain: 'Domäne',
    lifecycle: 'Lebenszyklus',
    type: 'Typ',
    more: 'Alle {{number}} anzeigen',
    less: 'Weniger anzeigen',
    expand: 'Die Gruppen unter {{group}} anzeigen',
    drillDown: 'Nur {{group}} anzeigen',
    path: 'Übergeordnete Gruppen',
    all: 'Alle Komponenten',
    total: 'Gesamt',
    none: 'Keine Gruppe vorhanden.',
  },
  pager: {
    label: 'Seiten',
    range: '{{from}}–{{to}} von {{total}}',
    size: 'Zeilen',
    previous: 'Vorherige Seite',
    next: 'Nächste Seite',
    first: 'Erste Seite',
  },
  table: {
    title_one: '{{count, number}} Komponente',
    title_other: '{{count, number}} Komponenten',
    caption: 'Komponenten mit ihrer Stufe',
    name: 'Komponente',
    level: 'Stufe',
    potential: 'Möglich',
    target: 'Ziel',
    dimensions: 'Dimensionen',
    owner: 'Zuständig',
    system: 'System',
    domain: 'Domäne',
    lifecycle: 'Lebenszyklus',
    type: 'Typ',
    blocking: 'Blockiert durch',
    assessed: 'Bewertet',
    upTo: 'bis {{level}}',
    targetReached: '{{level}}: erreicht',
    targetGap: '{{level}}: noch {{number}}',
    dimensionLevel: '{{dimension}}: {{level}}',
    moreBlocking: '+{{number}}',
    entity: '{{name}} im Katalog',
    sourceProblem:
      'Eine Quelle dieser Komponente konnte nicht vollständig gelesen werden',
    atRisk: 'Gefährdet seit {{date}}',
    none: 'Keine Komponente passt zu den Filtern.',
    clear: 'Alle Filter zurücksetzen',
    errorTitle: 'Die Komponenten konnten nicht geladen werden',
    columns: 'Spalten',
    columnsReset: 'Zurück zu den Standardspalten',
  },
  export: {
    csv: 'CSV exportieren',
    json: 'JSON exportieren',
    running: 'Wird exportiert …',
    failed: 'Die Komponenten konnten nicht exportiert werden',
  },
};
