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
import type { trialMessages } from '../trialMessages';

/** Text of the screen on which a changed model is tried, in German. */
export const germanTrialMessages: Translated<typeof trialMessages> = {
  trial: {
    open: 'Änderung ausprobieren',
    title: 'Eine Änderung an {{model}} ausprobieren',
    intro:
      'Ändern Sie das Modell, oder fügen Sie ein anderes ein, und sehen Sie, was es aus den Komponenten machen würde, bevor sich etwas ändert. Gespeichert wird hier nichts.',
    back: 'Zurück zu {{model}}',
    loading: 'Die Datei des Modells wird geladen',
    errorTitle: 'Die Datei des Modells konnte nicht geladen werden',
    yaml: 'Das Modell, in YAML',
    upload: 'Datei öffnen',
    reset: 'Alle Änderungen verwerfen',
    save: 'Als Datei sichern',
    submit: 'Ausprobieren',
    trying: 'Das Modell wird an den Komponenten ausprobiert',
    failedTitle: 'Das Modell konnte nicht ausprobiert werden',
    problems_one: 'So geht es nicht: {{count}} Fehler',
    problems_other: 'So geht es nicht: {{count}} Fehler',
    line: 'Zeile {{line}}',
    criterion: 'Kriterium {{id}}',
    outdated: 'Der Text wurde seitdem geändert.',
    result: 'Was aus den Stufen würde',
    none: 'Noch ist keine Komponente bewertet, die Sie sehen dürfen; es gibt nichts, woran es sich ausprobieren ließe.',
    unchanged:
      'Es sagt dasselbe wie das geltende Modell: Nichts würde sich ändern.',
    stay: 'Keine von {{total}} Komponenten würde sich bewegen.',
    move: 'Von {{total}} Komponenten würden {{falls}} sinken und {{rises}} steigen.',
    fresh_one:
      'Es gilt kein Modell „{{id}}“: {{count}} Komponente würde zum ersten Mal danach bewertet.',
    fresh_other:
      'Es gilt kein Modell „{{id}}“: {{count}} Komponenten würden zum ersten Mal danach bewertet.',
    sample:
      'Ausprobiert wurde es an einer Stichprobe: {{tried}} von {{total}} Komponenten, zufällig gewählt und jedes Mal dieselben. Alle Zahlen gelten für diese.',
    archived_one:
      '{{count}} Komponente zählt nicht mit: Ihr Code ist archiviert, und ihre Stufe bleibt, was immer das Modell sagt.',
    archived_other:
      '{{count}} Komponenten zählen nicht mit: Ihr Code ist archiviert, und ihre Stufen bleiben, was immer das Modell sagt.',
    evidence:
      'Die Stufen sind die, die die Nachweise in diesem Augenblick zeigen, in beiden Modellen; ein Absinken, das noch zurückgehalten wird, zählt mit.',
    warnings: 'Es ließe sich laden, aber sehen Sie sich das an',
    inForce: 'Geltend',
    tried: 'Ausprobiert',
    version: 'Version {{version}}',
    falls: 'Würden sinken',
    rises: 'Würden steigen',
    fallsCaption: 'Komponenten, deren Stufe sinken würde',
    risesCaption: 'Komponenten, deren Stufe steigen würde',
    component: 'Komponente',
    from: 'Von',
    to: 'Auf',
    blocking: 'Um ihre Stufe gebracht durch',
    freed: 'Nicht mehr aufgehalten durch',
    levelGone: 'Die Stufe gibt es nicht mehr',
    first: 'Die {{shown}}, die sich am weitesten bewegen, von {{total}}.',
    missed: 'Was am häufigsten fehlt',
    missedCaption:
      'Anforderungen nach der Zahl der Komponenten, denen sie fehlen',
    requirement: 'Anforderung',
    level: 'Stufe',
    missedNow: 'Fehlt bei',
    missedBefore: 'Vorher',
    unknown: 'Nicht bekannt',
    newRequirement: 'neu',
    withoutData: 'Verlangt, und von keiner Komponente bekannt',
    withoutDataIntro:
      'Zu diesen Fakten hat keine Komponente Daten. Was sie verlangt, kann niemand erfüllen, bis eine Quelle angebunden ist oder jemand sie bestätigt.',
    attestOnly: 'Nur Menschen können es bestätigen.',
    attestYes:
      'Eine Quelle kann es zeigen, oder Menschen können es bestätigen.',
    attestNo: 'Eine Quelle muss es zeigen.',
    askedBy: 'Verlangt von {{criteria}}.',
    publish: 'Veröffentlichen',
    publishText:
      'Es wurde nichts gespeichert. Erhöhen Sie die Version, sichern Sie das Modell als Datei und nennen Sie diese unter {{key}} in der Konfiguration des Backends; es gilt ab dessen nächstem Start. Mehr dazu steht in der Dokumentation des Plugins unter „Maturity models“.',
  },
};
