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
import type { componentMessages } from '../componentMessages';

/** German text of the entity card and the entity tab. */
export const germanComponentMessages: Translated<typeof componentMessages> = {
  card: {
    title: 'MLOps-Reifegrad',
    loading: 'Die Bewertung wird geladen',
    allCriteria: 'Alle Kriterien',
    assessed: 'Bewertet {{age}}',
  },
  standing: {
    target: 'Ziel: {{level}}',
    targetByAnnotation: 'für diese Komponente festgelegt',
    targetByRecommendation: 'vom Modell empfohlen',
    targetReached: 'Ziel erreicht',
    targetGap_one: '{{count}} Stufe unter dem Ziel',
    targetGap_other: '{{count}} Stufen unter dem Ziel',
    potential_one:
      'Bis {{level}}, wenn sich das {{count}} Kriterium ohne Daten bestätigt',
    potential_other:
      'Bis {{level}}, wenn sich die {{count}} Kriterien ohne Daten bestätigen',
    highest: 'Die höchste Stufe ist erreicht.',
    atRisk:
      'Gefährdet: Seit {{since}} belegen die Nachweise nur noch {{level}}. Wird bis {{until}} angezeigt.',
    atRiskOpen:
      'Gefährdet: Seit {{since}} belegen die Nachweise nur noch {{level}}.',
    frozen:
      'Das Repository ist archiviert, deshalb bleibt die Stufe, wie sie war.',
  },
  steps: {
    toNext_one: '{{count}} Kriterium bis {{level}}',
    toNext_other: '{{count}} Kriterien bis {{level}}',
    toKeep_one: '{{count}} Kriterium, um {{level}} zu halten',
    toKeep_other: '{{count}} Kriterien, um {{level}} zu halten',
    more_one: 'und {{count}} weiteres',
    more_other: 'und {{count}} weitere',
  },
  dimensions: {
    title: 'Stufen nach Dimension',
    holdsBack: 'bremst',
  },
  expiring: {
    title: 'Läuft bald ab',
  },
  sources: {
    title: 'Quellen',
    none: 'Mit dieser Komponente ist keine Quelle verbunden.',
    ok: 'Gelesen',
    pending: 'Noch nicht gelesen',
    partial: 'Teilweise gelesen',
    failing: 'Nicht lesbar',
    read: 'zuletzt {{age}}',
    tried: 'versucht {{age}}',
    trouble_one:
      'Eine Quelle konnte nicht vollständig gelesen werden. Angezeigt wird der letzte bekannte Stand.',
    trouble_other:
      '{{count}} Quellen konnten nicht vollständig gelesen werden. Angezeigt wird der letzte bekannte Stand.',
  },
  problems: {
    title_one: 'Ein Problem mit den Angaben im Katalog',
    title_other: '{{count}} Probleme mit den Angaben im Katalog',
  },
  refresh: {
    action: 'Jetzt bewerten',
    running: 'Wird bewertet …',
    done: 'Neu bewertet',
    failed: 'Die Komponente konnte nicht bewertet werden',
    notAllowed: 'Sie dürfen diese Komponente nicht neu bewerten lassen',
  },
  state: {
    pendingTitle: 'Die erste Bewertung läuft',
    pendingText:
      'Die Quellen dieser Komponente werden gelesen. Das Ergebnis erscheint hier von selbst.',
    notMlTitle: 'Nicht bewertet',
    notMlText:
      'Diese Entität gehört nicht zu den ML-Komponenten, die bewertet werden, oder Sie dürfen sie nicht sehen. Die folgende Annotation kennzeichnet eine Entität als ML-Komponente.',
    noModelsTitle: 'Keine Bewertung',
    noModelsText: 'Für diese Komponente ist kein Reifegradmodell geladen.',
    errorTitle: 'Die Bewertung konnte nicht geladen werden',
    assessedWith: 'Gemeinsam bewertet mit',
  },
  tab: {
    criteria: 'Kriterien',
    models: 'Alle Modelle',
    progress: '{{met}} von {{required}} erfüllt',
    noRequirements: 'verlangt nichts',
    nextLevel: 'als Nächstes',
    aheadTitle: 'Für höhere Stufen schon erfüllt',
    aheadLevel: 'Für {{level}}',
    ahead: 'Vorab erfüllt',
    superseded: 'Abgedeckt durch „{{title}}“',
    version: 'Version {{version}}',
    source: 'Veröffentlicht als',
    noCriteria: 'Kein Kriterium passt zum Filter.',
    factsFailed: 'Die Fakten konnten nicht geladen werden',
  },
  filter: {
    label: 'Kriterien anzeigen',
    all: 'Alle ({{number}})',
    blocking: 'Blockierend ({{number}})',
    noData: 'Keine Daten ({{number}})',
    dimension: 'Nur eine Dimension',
  },
  history: {
    title: 'Verlauf',
    none: 'Bisher wurde kein Wechsel der Stufe verzeichnet.',
    first: 'Zuerst bewertet mit {{to}}',
    change: 'Von {{from}} auf {{to}}',
    evidence: 'Die Nachweise haben sich geändert',
    rulesChanged: 'Die Regeln haben sich geändert, nicht die Komponente',
    more: 'Ältere anzeigen',
    failed: 'Der Verlauf konnte nicht geladen werden',
  },
};
