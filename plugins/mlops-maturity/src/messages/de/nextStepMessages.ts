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
import type { nextStepMessages } from '../nextStepMessages';

/** German text about what to do next. */
export const germanNextStepMessages: Translated<typeof nextStepMessages> = {
  nextStep: {
    annotate: 'Die Annotation {{annotation}} setzen',
    state: 'Eine Person muss es bestätigen',
    connect: '{{sources}} anbinden',
    connectOrState: '{{sources}} anbinden oder es bestätigen',
    open: 'Öffnen: {{title}}',
    catalogFile: 'Katalogdatei bearbeiten',
    stateOn: 'In {{entity}} bestätigen',
    moreFacts_one: 'und {{count}} weiterer Fakt',
    moreFacts_other: 'und {{count}} weitere Fakten',
    first: 'Nächster Schritt: {{title}}',
    firstTo: 'Nächster Schritt für {{level}}: {{title}}',
    ifAttested: 'Bis {{level}}, wenn Personen bestätigen: {{criteria}}',
    otherCriteria_one: '{{count}} weiteres Kriterium',
    otherCriteria_other: '{{count}} weitere Kriterien',
  },
  waiting: {
    title_one: '{{count}} Kriterium wartet auf {{source}}',
    title_other: '{{count}} Kriterien warten auf {{source}}',
    why: 'Grund',
    help: 'Was hilft',
    criteria: 'Kriterien',
    pending:
      'Nichts zu tun: Die Quelle wird bald gelesen, und das Ergebnis erscheint von selbst.',
    forbidden:
      'Wer dieses Portal betreibt, muss dessen Zugangsdaten für {{host}} dazu berechtigen. Es wird von selbst erneut versucht.',
    notFound:
      'Prüfen Sie die Annotation, die {{key}} nennt. Stimmt sie, muss, wer dieses Portal betreibt, dessen Zugangsdaten für {{host}} dazu berechtigen.',
    rateLimited:
      'Nichts zu tun: Sobald das Anfragelimit es erlaubt, wird von selbst erneut gelesen.',
    unavailable:
      'Es wird von selbst erneut versucht. Bleibt es so, sagen Sie denen Bescheid, die dieses Portal betreiben.',
    tooLarge:
      'Nur ein Teil davon wird gelesen. Liegt die Komponente in einem Ordner davon, sollte ihr Quellort diesen Ordner nennen.',
    invalid:
      'Es wird von selbst erneut versucht. Bleibt es so, sagen Sie denen, die dieses Portal betreiben, dass die Antworten von {{host}} nicht zu verstehen sind.',
  },
  sourceKind: {
    catalog: 'Katalog',
    ci: 'CI-System',
    repository: 'Repository',
    mlPlatform: 'ML-Plattform',
    metrics: 'Metrikserver',
    attestation: 'Bestätigung durch Personen',
  },
  waived: {
    count_one: '{{count}} Kriterium ausgenommen',
    count_other: '{{count}} Kriterien ausgenommen',
    countUntil_one: '{{count}} Kriterium bis {{date}} ausgenommen',
    countUntil_other: '{{count}} Kriterien ausgenommen, das erste bis {{date}}',
    until: 'Ausgenommen bis {{date}}',
  },
  stale: {
    title: 'Nicht bewertet seit {{date}}',
    text: 'Komponenten werden mindestens einmal am Tag bewertet. Was hier steht, ist vielleicht veraltet: Bewerten Sie die Komponente jetzt, und wenn das nichts ändert, sagen Sie denen Bescheid, die dieses Portal betreiben.',
  },
};
