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
import type { scoreMessages } from '../scoreMessages';

/** German text about models that score. */
export const germanScoreMessages: Translated<typeof scoreMessages> = {
  score: {
    points_one: '{{number}} Punkt',
    points_other: '{{number}} Punkte',
    ofMost: '{{points}} von {{most}} Punkten',
    ofMostShort: '{{points}} von {{most}}',
    inBand: '{{points}} ({{band}})',
    lowest_one: '{{points}}, niedrigster Abschnitt: {{sections}}',
    lowest_other: '{{points}}, niedrigste Abschnitte: {{sections}}',
    everySection: '{{points}} in jedem Abschnitt',
    onAverage: '{{points}} je Abschnitt im Durchschnitt',
    bands: 'Punkteklassen',
    current: 'aktuelle Klasse',
    passed: 'überschritten',
    targetGap_one: '{{count}} Klasse unter dem Ziel',
    targetGap_other: '{{count}} Klassen unter dem Ziel',
    potential_one:
      'Bis {{points}}, wenn das {{count}} Kriterium ohne Daten ganz erfüllt ist',
    potential_other:
      'Bis {{points}}, wenn die {{count}} Kriterien ohne Daten ganz erfüllt sind',
    highest: 'Die höchste Klasse ist erreicht.',
    noHistory: 'Bisher wurde kein Wechsel der Klasse verzeichnet.',
  },
  missing: {
    inSections_one: '{{number}} weiterer Punkt in {{sections}}',
    inSections_other: '{{number}} weitere Punkte in {{sections}}',
    inEach_one: 'je {{number}} weiterer Punkt in {{sections}}',
    inEach_other: 'je {{number}} weitere Punkte in {{sections}}',
    anywhere_one: '{{number}} weiterer Punkt in einem beliebigen Abschnitt',
    anywhere_other: '{{number}} weitere Punkte in beliebigen Abschnitten',
    toNext: '{{missing}} für „{{band}}“',
    toKeep: '{{missing}}, um „{{band}}“ zu halten',
    outOfReach:
      '„{{band}}“ ist nicht erreichbar: Zu wenige Kriterien sind auf diese Komponente anwendbar',
    outOfReachIn:
      '„{{band}}“ ist nicht erreichbar: In {{sections}} sind zu wenige Kriterien auf diese Komponente anwendbar',
  },
  section: {
    title: 'Punkte nach Abschnitt',
    lowest: 'am niedrigsten',
    dimension: 'Nach Abschnitt',
    holdsBack: 'Bremst die Punktzahl ({{number}})',
  },
  half: {
    onCard:
      'Ein halber Punkt: von Hand erledigt oder nicht mehr als einmal gelaufen. Die andere Hälfte gibt es für das, was immer wieder von selbst läuft.',
    noneOnCard:
      'Kein Punkt: Was eine Person bestätigt, zählt nur mit einem Link auf die Stelle, an der es dokumentiert ist, und 180 Tage lang.',
    attested:
      'Ein halber Punkt: von einer Person bestätigt. Den ganzen Punkt gibt es für das, was nachweislich von selbst läuft.',
    seenOnce:
      'Ein halber Punkt: in 90 Tagen nicht mehr als einmal gelaufen. Den ganzen Punkt gibt es für das, was immer wieder läuft.',
    notLinked:
      'Kein Punkt: Was eine Person bestätigt, zählt nur mit einem Link auf die Stelle, an der es dokumentiert ist.',
    tooOld: 'Kein Punkt: Was eine Person bestätigt, zählt nur 180 Tage lang.',
    more: '{{points}}, mit Daten mehr',
  },
};
