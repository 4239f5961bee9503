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
import type { whatIfMessages } from '../whatIfMessages';

/** German text about what a component's level would be. */
export const germanWhatIfMessages: Translated<typeof whatIfMessages> = {
  whatIf: {
    title: 'Was wäre, wenn …',
    intro:
      'Kreuzen Sie Kriterien an, um zu sehen, welche Stufe die Komponente erreichen würde. Die Stufe wird nach denselben Regeln berechnet wie die echte.',
    introScore:
      'Kreuzen Sie Kriterien an, um zu sehen, wie viele Punkte die Komponente hätte. Sie werden nach denselben Regeln gezählt wie die echten.',
    start: 'Ausprobieren',
    supposition:
      'Dies ist eine Annahme: Nichts wird gespeichert, nichts wird bestätigt, und niemand sonst sieht es.',
    result: 'Was wäre',
    now: 'Jetzt',
    then: 'Dann',
    unchanged: 'Die Stufe bleibt, wie sie ist.',
    raised: 'Die Stufe steigt von {{from}} auf {{to}}.',
    lowered: 'Die Stufe sinkt von {{from}} auf {{to}}.',
    bandRaised: 'Die Punktzahl steigt von {{from}} auf {{to}}.',
    bandLowered: 'Die Punktzahl sinkt von {{from}} auf {{to}}.',
    bandUnchanged: 'Die Punktzahl bleibt, wie sie ist.',
    dimensions: 'Dimensionen jetzt und dann',
    sections: 'Abschnitte jetzt und dann',
    dimension: 'Dimension',
    section: 'Abschnitt',
    tickBlocking_one:
      'Das {{count}} Kriterium ankreuzen, das {{level}} blockiert',
    tickBlocking_other:
      'Die {{count}} Kriterien ankreuzen, die {{level}} blockieren',
    tickMissing_one:
      'Das {{count}} Kriterium ankreuzen, das die Punktzahl bremst',
    tickMissing_other:
      'Die {{count}} Kriterien ankreuzen, die die Punktzahl bremsen',
    reset: 'Zurücksetzen',
    remaining: 'Für {{level}} fehlt noch',
    criteria: 'Angenommene Kriterien',
    supposedMet: 'angenommen',
    supposedUnmet: 'als nicht erfüllt angenommen',
    ticked: '{{ticked}} von {{total}} angekreuzt',
    counted:
      'Aufgeführt sind Anforderungen. Angekreuzt ist, was erfüllt, ausgenommen oder nicht anwendbar ist.',
    showAll: 'Alle {{number}} anzeigen',
  },
};
