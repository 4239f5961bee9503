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
import type { modelMessages } from '../modelMessages';

/** German text of the screen of the models and of the search's results. */
export const germanModelMessages: Translated<typeof modelMessages> = {
  models: {
    title: 'Reifegradmodelle',
    intro:
      'Wonach Komponenten bewertet werden, wie jedes Kriterium ermittelt wird und wo Modelle dasselbe verlangen.',
    loading: 'Die Reifegradmodelle werden geladen',
    errorTitle: 'Die Reifegradmodelle konnten nicht geladen werden',
    search: 'Modelle und Kriterien suchen',
    match_one: '{{count}} Kriterium passt',
    match_other: '{{count}} Kriterien passen',
    noMatch: 'Weder ein Modell noch ein Kriterium passt zu „{{search}}“.',
    all: 'Alle Modelle',
    notFoundTitle: 'Es gibt kein Modell „{{id}}“',
    notFoundText:
      'Vielleicht wurde es umbenannt, oder dieses Portal lässt es weg. Geladen sind diese:',
    factNotFoundTitle: 'Es gibt keinen Fakt „{{id}}“',
    factNotFoundText:
      'Vielleicht wurde er umbenannt. Die Kriterien jedes Modells nennen die Fakten, die sie verlangen.',
    model: {
      ladder: 'Stufen',
      score: 'Punkte',
      ladderLong: 'Stufen: Jede Stufe baut auf der darunter auf',
      scoreLong: 'Punkte, eingeteilt in Klassen',
      shipped: 'Mit dem Plugin geliefert',
      own: 'Von Ihrer Organisation',
      levels_one: '{{count}} Stufe',
      levels_other: '{{count}} Stufen',
      bands_one: '{{count}} Klasse',
      bands_other: '{{count}} Klassen',
      dimensions_one: '{{count}} Dimension',
      dimensions_other: '{{count}} Dimensionen',
      sections_one: '{{count}} Abschnitt',
      sections_other: '{{count}} Abschnitte',
      criteria_one: '{{count}} Kriterium',
      criteria_other: '{{count}} Kriterien',
      source: 'Quelle',
      kind: 'Art des Modells',
      version: 'Version',
      origin: 'Herkunft',
      size: 'Umfang',
      alias: 'Auch dargestellt als',
      aliasOf: 'Auch dargestellt als: {{alias}}',
      sourceOf: 'Quelle: {{source}}',
      scorecard: 'Komponenten nach diesem Modell',
    },
    computed: {
      title: 'So wird die Stufe berechnet',
      ladder:
        'Eine Komponente steht auf der höchsten Stufe, bis zu der jede Anforderung erfüllt ist. „{{lowest}}“ ist immer erreicht: Diese Stufe verlangt nichts.',
      gap: 'Eine Lücke beendet den Aufstieg: Fehlt eine Anforderung einer Stufe, sind diese Stufe und alle darüber unerreichbar, was immer dort erfüllt ist.',
      dimensions:
        'Jede Dimension steigt für sich: {{dimensions}}. Die Stufe der Komponente ist die niedrigste davon.',
      oneDimension: 'Eine Dimension steigt: {{dimensions}}.',
      beside_one: '{{dimensions}} verlangt nichts und wird nur angezeigt.',
      beside_other: '{{dimensions}} verlangen nichts und werden nur angezeigt.',
      gates_one:
        'Nur Anforderungen entscheiden: {{count}} von {{number}} Kriterien. Die anderen erklären und ändern nie eine Stufe.',
      gates_other:
        'Nur Anforderungen entscheiden: {{count}} von {{number}} Kriterien. Die anderen erklären und ändern nie eine Stufe.',
      allGate:
        'Jedes Kriterium ist eine Anforderung: Jedes entscheidet über die Stufe.',
      countsAsMet:
        'Was auf eine Komponente nicht anwendbar ist, wird von ihr nicht verlangt. Eine Ausnahme befreit von einer Anforderung, bis sie abläuft.',
      superseded_one:
        'Eine Anforderung gilt auch dann als erfüllt, wenn es eine Anforderung einer höheren Stufe ist, die für sie einsteht.',
      superseded_other:
        '{{count}} Anforderungen gelten auch dann als erfüllt, wenn es eine Anforderung einer höheren Stufe ist, die für sie einsteht.',
      noData:
        'Was keine Daten hat, ist nicht erfüllt, aber auch nicht verfehlt: Die mögliche Stufe zählt es als erfüllt.',
      empty_one:
        '{{levels}} verlangt selbst nichts und wird mit der Stufe darunter erreicht.',
      empty_other:
        '{{levels}} verlangen selbst nichts und werden mit den Stufen darunter erreicht.',
      recommends:
        'Das Modell empfiehlt eigene Ziele für Komponenten, die keines haben.',
      published:
        'Ein Aufstieg wird sofort angezeigt, ein Abstieg erst, wenn er anhält: sieben Tage, sofern das Portal nichts anderes vorsieht.',
      points:
        'Jede Anforderung bringt bis zu einen Punkt. Den ganzen gibt es für das, was ein System von selbst tut: Es lief innerhalb von 90 Tagen mindestens zweimal, oder es gilt dauerhaft.',
      halfPoint:
        'Einen halben Punkt gibt es für das, was nur einmal lief, und 180 Tage lang für das, was eine Person mit einem Link auf die Dokumentation bestätigt. Alles andere bringt nichts.',
      sections: 'Die Punkte werden je Abschnitt addiert: {{sections}}.',
      section: '{{section}} (höchstens {{most}})',
      min: 'Die Punktzahl ist die des niedrigsten Abschnitts. Mehr Punkte in anderen Abschnitten gleichen sie nicht aus.',
      sum: 'Die Punktzahl ist die Summe aller Abschnitte.',
      mean: 'Die Punktzahl ist der Durchschnitt aller Abschnitte.',
      notApplicable:
        'Ein Kriterium, das auf eine Komponente nicht anwendbar ist, bringt {{points}}.',
      bands:
        'Die Stufe ist die Klasse, in der die Punktzahl liegt. Eine Klasse beginnt oberhalb ihrer Grenze: Genau {{points}} gehören noch zu „{{band}}“, mehr schon zu „{{next}}“.',
      noDataPoints:
        'Was keine Daten hat, bringt nichts; die mögliche Punktzahl zählt es voll.',
      noWaiver:
        'Eine Ausnahme ändert keine Punkte: Die Punktzahl sagt, was getan ist, nicht, wovon befreit wurde.',
      otherKinds_one:
        '{{count}} Kriterium wird nur angezeigt und bringt keine Punkte: Beschreibungen und Empfehlungen.',
      otherKinds_other:
        '{{count}} Kriterien werden nur angezeigt und bringen keine Punkte: Beschreibungen und Empfehlungen.',
    },
    limits: {
      nothing: 'keine Punkte',
      upTo: 'bis {{upTo}}',
      between: 'mehr als {{above}}, bis {{upTo}}',
      above: 'mehr als {{above}}',
    },
    levelTable: {
      title: 'Stufen',
      bandsTitle: 'Klassen',
      caption: 'Die Stufen von {{model}}, die niedrigste zuerst',
      level: 'Stufe',
      band: 'Klasse',
      points: 'Punkte',
      meaning: 'Bedeutung',
      alias: 'In „{{title}}“',
      requirements: 'Anforderungen',
      given: 'immer erreicht',
    },
    matrix: {
      title: 'Kriterien nach Dimension und Stufe',
      sectionsTitle: 'Kriterien nach Abschnitt',
      caption:
        'Wie viele Kriterien {{model}} in jeder Dimension auf jeder Stufe hat',
      sectionsCaption: 'Wie viele Kriterien {{model}} in jedem Abschnitt hat',
      hint: 'Zuerst die Anforderungen; hinter dem Pluszeichen, was nur erklärt. Was mehrere Stufen beschreibt, zählt auf jeder davon. Eine Zahl führt zu ihren Kriterien.',
      dimension: 'Dimension',
      section: 'Abschnitt',
      criteria: 'Kriterien',
      most: 'Höchstpunktzahl',
      all: 'Alle',
      plus: '+{{number}}',
      none: 'keine',
      requirements_one: '{{count}} Anforderung',
      requirements_other: '{{count}} Anforderungen',
      others_one: '{{count}} Kriterium, das nur erklärt',
      others_other: '{{count}} Kriterien, die nur erklären',
      cell: '{{place}}: {{counts}}',
      at: '{{dimension}}, {{level}}',
    },
    criteria: {
      title: 'Kriterien',
      filters: 'Kriterien filtern',
      search: 'Kriterien suchen',
      level: 'Stufe',
      dimension: 'Dimension',
      section: 'Abschnitt',
      kind: 'Art',
      any: 'Alle',
      shown: '{{shown}} von {{number}} Kriterien',
      none: 'Kein Kriterium passt zu den Filtern.',
      clear: 'Filter zurücksetzen',
      requirement: 'Anforderung',
    },
    criterion: {
      asks: 'Was es verlangt',
      gates: 'Anforderung: entscheidet über {{level}} und jede Stufe darüber.',
      points: 'Anforderung: bringt bis zu einen Punkt.',
      optional:
        'Optional: wird als erfüllt oder nicht erfüllt angezeigt und ändert nie eine Stufe.',
      marker:
        'Beschreibung: Es fehlt etwas, woran sich die Stufe einer Komponente zeigt. Erklärt, warum eine Stufe nicht höher ist, und ändert nie eine.',
      neutral:
        'Beides ist in Ordnung: Die Quelle lässt es offen; wird angezeigt und ändert nie eine Stufe.',
      context:
        'Kontext: Empfehlung oder Zusammenfassung; wird angezeigt und ändert nie eine Stufe.',
      span: 'Beschreibt {{from}} bis {{to}}.',
      notebooks: 'Wird nur angezeigt, wenn das Repository Notebooks enthält.',
      superseded:
        'Auch erfüllt, wenn es diese Anforderung einer höheren Stufe ist, die für sie einsteht: {{criterion}}',
      noHigher: 'Auf einer höheren Stufe entspricht dem nichts: {{reason}}',
      detected: 'So wird es ermittelt',
      notDetected: 'Dies ist eine Empfehlung: Dafür wird nichts ermittelt.',
      id: 'ID',
      link: 'Link zu diesem Kriterium',
      tags: 'Schlagwörter',
      recommends: 'Ziel',
      recommendation: '{{level}} wird als Ziel empfohlen, wenn {{conditions}}.',
      lifecycle: 'der Lebenszyklus {{lifecycles}} ist',
      factPasses: '„{{fact}}“ bestanden ist',
      factBetween: '„{{fact}}“ zwischen {{min}} und {{max}} liegt',
      factAtLeast: '„{{fact}}“ mindestens {{min}} beträgt',
      factAtMost: '„{{fact}}“ höchstens {{max}} beträgt',
    },
    expression: {
      all: 'Alle davon:',
      any: 'Mindestens eines davon:',
      not: 'Dies nicht:',
      notAll: 'Nicht alle davon:',
      notAny: 'Keines davon:',
    },
    practice: {
      lookedAt: 'Was betrachtet wird',
      sources: 'Zu sehen in',
      window: 'Zeitraum',
      windowDays_one: 'Nachweise zählen {{count}} Tag lang',
      windowDays_other: 'Nachweise zählen {{count}} Tage lang',
      noWindow: 'Das Alter der Nachweise spielt keine Rolle',
      scope: 'Gehört zu',
      attestation: 'Bestätigung',
      attestYes: 'Möglich, wenn keine Quelle es zeigt',
      attestOnly: 'Der einzige Weg: Keine Quelle kann es sehen',
      attestNo: 'Nicht möglich: Eine Quelle muss es zeigen',
      id: 'ID',
      unknown: '{{id}}: Diesen Fakt kennt das Portal nicht (mehr).',
      failed:
        '{{id}}: Die Fakten konnten nicht geladen werden. Laden Sie die Seite neu.',
      elsewhere: 'Auch verlangt von',
      onlyHere: 'Kein anderes Kriterium verlangt es.',
      lackOf: '{{kind}} (das Fehlen davon)',
      title: 'Verlangt von',
      caption: 'Kriterien, die „{{fact}}“ verlangen, nach Modell',
      model: 'Modell',
      criterion: 'Kriterium',
      place: 'Stufe oder Abschnitt',
      kind: 'Art',
      none: 'Kein geladenes Modell verlangt es.',
    },
    factSource: {
      catalog: 'Katalog',
      ci: 'CI',
      repository: 'Repository',
      mlPlatform: 'ML-Plattform',
      metrics: 'Metriken',
      attestation: 'Bestätigung',
    },
    factScope: {
      component: 'Komponente',
      application: 'Anwendung, die das Modell nutzt',
      group: 'Zuständige Gruppe',
      system: 'System',
      organization: 'Organisation',
    },
    shared: {
      title: 'Gemeinsam mit anderen Modellen',
      intro:
        'Dieses Modell verlangt {{number}} Fakten. Was einmal getan ist, zählt in jedem Modell, das es verlangt.',
      none: 'Kein anderes Modell verlangt einen dieser Fakten.',
      count_one: '{{count}} Fakt gemeinsam mit {{model}}',
      count_other: '{{count}} Fakten gemeinsam mit {{model}}',
      open: '{{model}} öffnen',
    },
    searchResult: {
      model: 'Reifegradmodell',
      criterion: 'Kriterium',
      fact: 'Fakt',
    },
  },
};
