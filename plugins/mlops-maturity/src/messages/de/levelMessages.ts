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
import type { levelMessages } from '../levelMessages';

/** German words for levels, outcomes and facts. */
export const germanLevelMessages: Translated<typeof levelMessages> = {
  interface: {
    language: 'de',
  },
  level: {
    numbered: 'Stufe {{label}}',
    short: 'S{{label}}',
    named: '{{label}} – {{name}}',
    band: '{{name}} ({{label}})',
    reached: 'erreicht',
    current: 'aktuelle Stufe',
    target: 'Ziel',
    potential: 'möglich, sobald die fehlenden Daten vorliegen',
    open: 'nicht erreicht',
    ladder: 'Stufenleiter',
  },
  outcome: {
    met: 'Erfüllt',
    partial: 'Teilweise erfüllt',
    unmet: 'Nicht erfüllt',
    unknown: 'Keine Daten',
    notApplicable: 'Nicht anwendbar',
    waived: 'Ausgenommen',
    advice: 'Empfehlung',
    markerMet: 'Trifft zu',
    markerPartial: 'Trifft teilweise zu',
    markerUnmet: 'Überwunden',
    observationMet: 'Ja',
    observationPartial: 'Teilweise',
    observationUnmet: 'Nein',
  },
  kind: {
    optional: 'Optional',
    marker: 'Beschreibung',
    neutral: 'Beides ist in Ordnung',
    context: 'Kontext',
  },
  fact: {
    pass: 'Bestanden',
    partial: 'Teilweise bestanden',
    fail: 'Nicht bestanden',
    unknown: 'Keine Daten',
    notApplicable: 'Nicht anwendbar',
    expected: 'Erwartet',
    observed: 'Beobachtet',
    howToFix: 'Abhilfe',
    evidence: 'Nachweise',
    validUntil: 'Gültig bis {{date}}',
    expired: 'War gültig bis {{date}}',
    seen: 'Gesehen {{age}}',
    stated: 'Bestätigt {{age}}',
    statement: 'Aussage',
    statedBy: 'Bestätigt von {{user}}',
    statedByNobody: 'Ohne Namen bestätigt',
    attested: 'Von einer Person bestätigt',
    reported: 'Von der CI gemeldet',
    composed: 'Aus anderen Fakten abgeleitet',
    inheritedFrom: 'Übernommen von',
    conflict: 'Widerspruch',
    hint: 'Hinweis',
    stale:
      'Die Quelle konnte zuletzt nicht gelesen werden; dies ist der letzte bekannte Stand.',
    missing: 'Dieser Fakt ist noch nicht geklärt.',
    alsoAskedBy: 'Auch verlangt von',
  },
  picker: {
    chosen: 'Reifegradmodell: {{model}}',
  },
  time: {
    justNow: 'gerade eben',
  },
};
