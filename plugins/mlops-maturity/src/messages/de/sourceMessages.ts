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
import type { sourceMessages } from '../sourceMessages';

/** German text of the screen about sources, and what they don't tell. */
export const germanSourceMessages: Translated<typeof sourceMessages> = {
  sourcesScreen: {
    title: 'Quellen und Daten',
    loading: 'Der Zustand der Quellen wird geladen',
    errorTitle: 'Der Zustand der Quellen konnte nicht geladen werden',
    coverageErrorTitle: 'Was die Quellen hergeben, konnte nicht geladen werden',
    forbiddenTitle: 'Sie dürfen die Quellen nicht sehen',
    forbidden:
      'Diese Ansicht nennt, was gelesen wird; dafür ist die Berechtigung {{permission}} nötig. Erteilen kann sie, wer die Berechtigungen dieses Portals verwaltet.',
    updated: 'Aktualisiert {{age}}',
    refresh: 'Jetzt aktualisieren',
    more_one: '{{count, number}} weiteres Element anzeigen',
    more_other: '{{count, number}} weitere Elemente anzeigen',
    unnamed_one: '{{count, number}} weiteres Element wird hier nicht genannt.',
    unnamed_other:
      '{{count, number}} weitere Elemente werden hier nicht genannt.',
  },
  attention: {
    title: 'Was Aufmerksamkeit braucht',
    noCollectors:
      'Es ist kein Kollektor installiert, also wird nichts gelesen.',
    noTargets:
      'Noch verweist keine Komponente auf ein Abrufziel, also gibt es nichts zu lesen.',
    allRead_one: 'Das einzige Abrufziel wurde vollständig gelesen.',
    allRead_other: 'Alle {{number}} Abrufziele wurden vollständig gelesen.',
    failing_one: '{{number}} Abrufziel konnte nicht vollständig gelesen werden',
    failing_other:
      '{{number}} Abrufziele konnten nicht vollständig gelesen werden',
    pending_one: '{{number}} Abrufziel wurde noch nicht gelesen',
    pending_other: '{{number}} Abrufziele wurden noch nicht gelesen',
    blocked_one: '{{number}} Quelle bat um eine Pause',
    blocked_other: '{{number}} Quellen baten um eine Pause',
    exhausted_one: '{{number}} Abruflimit ist fast aufgebraucht',
    exhausted_other: '{{number}} Abruflimits sind fast aufgebraucht',
    facts_one: '{{number}} Fakt hat für keine Komponente Daten',
    facts_other: '{{number}} Fakten haben für keine Komponente Daten',
    unmeetable_one: '{{number}} Kriterium kann keine Komponente erfüllen',
    unmeetable_other: '{{number}} Kriterien kann keine Komponente erfüllen',
    expiring_one: '{{number}} Bestätigung endet innerhalb von {{days}} Tagen',
    expiring_other:
      '{{number}} Bestätigungen enden innerhalb von {{days}} Tagen',
  },
  collectors: {
    title: 'Kollektoren',
    caption: 'Kollektoren mit ihren Abrufzielen, fehlerhafte zuerst',
    none: 'Es ist kein Kollektor installiert. Fügen Sie dem Backend das Modul einer Quelle hinzu: GitHub, GitLab, MLflow oder eine andere.',
    name: 'Kollektor',
    targets: 'Abrufziele',
    due: 'Fällig',
    pending: 'Noch nicht gelesen',
    failing: 'Fehlerhaft',
    rateLimit: 'Abruflimit',
    noTargets: 'Nichts verweist darauf',
    show_one:
      'Das {{count, number}} fehlerhafte Abrufziel von {{collector}} anzeigen',
    show_other:
      'Die {{count, number}} fehlerhaften Abrufziele von {{collector}} anzeigen',
    hide_one:
      'Das {{count, number}} fehlerhafte Abrufziel von {{collector}} ausblenden',
    hide_other:
      'Die {{count, number}} fehlerhaften Abrufziele von {{collector}} ausblenden',
    failingTitle: '{{collector}}: was nicht gelesen werden konnte',
    firstSeen: 'zuerst bemerkt {{age}}',
    targetOn: '{{target}} auf {{host}}',
    untold: 'Keine Angabe',
    left: '{{remaining}} von {{limit}} übrig',
    resets: 'erneuert sich {{time}}',
    blocked: 'bat um eine Pause; sie endet {{time}}',
    exhausted: 'fast aufgebraucht: Der Zeitplan wartet',
  },
  advice: {
    forbidden: {
      title: 'Der Zugriff wird verweigert',
      text: 'Prüfen Sie, ob die für {{host}} eingerichteten Zugangsdaten noch gültig sind und dies lesen dürfen.',
    },
    notFound: {
      title: 'Es ist nicht da, oder nicht für diese Zugangsdaten',
      text: 'Prüfen Sie die Annotation, die es nennt, und ob die für {{host}} eingerichteten Zugangsdaten es sehen dürfen.',
    },
    rateLimited: {
      title: 'Das Abruflimit ist aufgebraucht',
      text: 'Gelesen wird wieder, sobald das Limit es zulässt. Wenn das oft vorkommt, verwenden Sie Zugangsdaten mit höherem Limit, oder lassen Sie seltener lesen.',
    },
    unavailable: {
      title: 'Die Quelle antwortet nicht oder mit einem Fehler',
      text: 'Es wird von selbst erneut versucht. Bleibt es so, prüfen Sie, ob {{host}} läuft und vom Backend aus erreichbar ist, und sehen Sie im Protokoll des Backends nach.',
    },
    tooLarge: {
      title: 'Es ist größer als das, was von einem Abrufziel gelesen wird',
      text: 'Was innerhalb der Grenzen liegt, zählt. Verweisen Sie in den Komponenten auf den Ordner, in dem sie liegen, wenn er kleiner ist.',
    },
    invalid: {
      title: 'Die Antwort ist nicht zu verstehen',
      text: 'Prüfen Sie, ob die für {{host}} eingerichtete Adresse die des richtigen Systems ist; das Protokoll des Backends sagt mehr.',
    },
  },
  missingFacts: {
    title: 'Fakten ohne Daten',
    intro:
      'Für diese hat keine Komponente Daten, deshalb sind sie bei allen unbekannt.',
    none: 'Jeder anwendbare Fakt hat bei mindestens einer Komponente Daten.',
    decided: '{{decided}} von {{all}} Fakten haben Daten.',
    criteria: 'Kriterien, die {{fact}} verlangen',
    source: {
      ci_one: 'Ein CI-System anbinden, um {{count}} Fakt zu klären',
      ci_other: 'Ein CI-System anbinden, um {{count}} Fakten zu klären',
      repository_one: 'Ein Repository anbinden, um {{count}} Fakt zu klären',
      repository_other: 'Repositorys anbinden, um {{count}} Fakten zu klären',
      platform_one: 'Eine ML-Plattform anbinden, um {{count}} Fakt zu klären',
      platform_other: 'ML-Plattformen anbinden, um {{count}} Fakten zu klären',
      metrics_one: 'Einen Metrikserver anbinden, um {{count}} Fakt zu klären',
      metrics_other:
        'Einen Metrikserver anbinden, um {{count}} Fakten zu klären',
      catalog_one:
        'Komponenten im Katalog beschreiben, um {{count}} Fakt zu klären',
      catalog_other:
        'Komponenten im Katalog beschreiben, um {{count}} Fakten zu klären',
      attestation_one: '{{count}} Fakt von Personen bestätigen lassen',
      attestation_other: '{{count}} Fakten von Personen bestätigen lassen',
    },
    untold_one: '{{count}} Fakt, den die angebundenen Quellen nicht nennen',
    untold_other: '{{count}} Fakten, die die angebundenen Quellen nicht nennen',
    link_one:
      'Angebunden: {{collectors}}. Über die {{number}} Komponente, die diese braucht, ist nichts bekannt: Verknüpfen Sie sie mit {{annotations}}.',
    link_other:
      'Angebunden: {{collectors}}. Über keine der {{number}} Komponenten, die diese brauchen, ist etwas bekannt: Verknüpfen Sie sie mit {{annotations}}.',
    unseen_one:
      'Angebunden: {{collectors}}. Bei der {{number}} Komponente, die diese braucht, war davon nichts zu sehen.',
    unseen_other:
      'Angebunden: {{collectors}}. Bei keiner der {{number}} Komponenten, die diese brauchen, war davon etwas zu sehen.',
    orAttest: 'oder bestätigen',
  },
  unmeetable: {
    title: 'Kriterien, die keine Komponente erfüllen kann, für die sie gelten',
    intro:
      'Solange die Fakten, die sie verlangen, keine Daten haben, kann keine Komponente sie erfüllen.',
    none: 'Jede Anforderung ist erfüllbar.',
    count_one: '{{count}} Kriterium',
    count_other: '{{count}} Kriterien',
    caption: 'Kriterien von {{model}}, die keine Komponente erfüllen kann',
    criterion: 'Kriterium',
    level: 'Stufe',
    dimension: 'Dimension',
    missing: 'Fakten ohne Daten',
    help: 'Was hilft',
    attest: 'Bestätigen',
    attestOrConnect: 'Bestätigen oder eine Quelle anbinden',
    connect: 'Eine Quelle anbinden',
  },
  endingAttestations: {
    title: 'Bestätigungen, die bald enden',
    none: 'Innerhalb von {{days}} Tagen endet keine Bestätigung.',
    caption:
      'Bestätigungen, die innerhalb von {{days}} Tagen enden, die früheste zuerst',
    component: 'Komponente',
    fact: 'Fakt',
    states: 'Aussage',
    ends: 'Endet',
    statedOn: 'Bestätigt an',
    renew:
      'Endet eine, ist ihr Fakt wieder unbekannt. Erneuern Sie sie dort, wo sie gemacht wurde: auf der Reifegradseite der Komponente oder in der Annotation.',
  },
  noComponents: {
    title: 'Noch ist keine Komponente bewertet',
    text: 'Was Daten hat und was nicht, steht hier nach der ersten Bewertung einer Komponente, die Sie sehen dürfen.',
  },
};
