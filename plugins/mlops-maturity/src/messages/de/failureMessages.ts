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

import type { failureMessages } from '../failureMessages';
import type { Translated } from '../Translated';

/** Text where something could not be loaded. */
export const germanFailureMessages: Translated<typeof failureMessages> = {
  failure: {
    retry: 'Erneut versuchen',
    retrying: 'Neuer Versuch …',
    details: 'Einzelheiten',
    advice: {
      signedOut:
        'Vielleicht sind Sie nicht mehr angemeldet. Laden Sie die Seite neu und melden Sie sich wieder an.',
      forbidden:
        'Sie dürfen dies nicht sehen. Wenn Sie es brauchen, wenden Sie sich an die Betreiber des Portals.',
      notFound:
        'Dies gibt es nicht, oder Sie dürfen es nicht sehen. Vielleicht wurde es entfernt, seit diese Seite geöffnet wurde.',
      tooMany:
        'Es wurde zu viel auf einmal abgefragt. Warten Sie eine Minute und versuchen Sie es dann erneut.',
      refused:
        'Das Portal hat die Anfrage nicht verstanden. Vielleicht ist der Link veraltet: Versuchen Sie es ohne dessen Filter.',
      broken:
        'Im Portal ist etwas nicht in Ordnung. Versuchen Sie es in einer Minute erneut; wenn es dabei bleibt, geben Sie den Betreibern Bescheid, mit den Einzelheiten.',
      unreachable:
        'Das Portal hat nicht geantwortet. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut; wenn es dabei bleibt, geben Sie den Betreibern des Portals Bescheid.',
    },
  },
  unknownModel: {
    title: 'Das Modell „{{id}}“ gibt es nicht',
    portal:
      'Das Portal ist so eingestellt, dass es hier gezeigt wird. Geben Sie den Betreibern des Portals Bescheid.',
    address: 'Vielleicht wurde es umbenannt, oder dieses Portal lässt es weg.',
    instead: 'Gezeigt wird „{{model}}“.',
  },
};
