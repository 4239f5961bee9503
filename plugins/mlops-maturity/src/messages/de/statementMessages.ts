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
import type { statementMessages } from '../statementMessages';

/** German text about attestations and waivers that people set. */
export const germanStatementMessages: Translated<typeof statementMessages> = {
  statement: {
    named: '{{action}}: {{title}}',
    loadFailed: 'Bestätigungen und Ausnahmen konnten nicht geladen werden',
    field: {
      status: 'Der Fakt ist',
      evidence: 'Link, der es zeigt (freiwillig)',
      until: 'Letzter Tag',
      untilHelp: 'Spätestens {{date}}. Der ganze Tag zählt, in UTC.',
      everyone: 'Alle, die die Komponente sehen dürfen, können es lesen.',
    },
    problem: {
      text: 'Bitte schreiben Sie hier etwas.',
      evidence: 'Das ist keine Adresse mit http oder https.',
      untilMissing: 'Bitte wählen Sie einen Tag.',
      untilPast: 'Dieser Tag ist vorbei.',
      untilFar:
        'Dieser Tag liegt zu weit in der Zukunft; spätestens {{date}} ist möglich.',
      failed: 'Es konnte nicht gespeichert werden: {{message}}',
    },
    cancel: 'Abbrechen',
    saving: 'Wird gespeichert und bewertet …',
    link: 'Dazu angegebener Link',
  },
  attestation: {
    attest: 'Bestätigen',
    exempt: 'Gilt hier nicht …',
    exemptText: 'Warum gilt es nicht?',
    exemptHelp:
      'Was eine Quelle als nicht bestanden zeigt, lässt sich nicht wegbestätigen. Sie können nur angeben, dass die Praxis für diese Komponente keinen Sinn ergibt.',
    change: 'Bestätigung ändern',
    withdraw: 'Bestätigung zurückziehen',
    confirm:
      'Über den Fakt entscheidet dann, was Quellen zeigen und was im Katalog bestätigt ist.',
    text: 'Aussage',
    textHelp: 'Was Sie bestätigen, und woher Sie es wissen.',
    limited:
      'Was Quellen zeigen, geht vor. Daneben lässt sich nur dies bestätigen:',
    by: 'Hier bestätigt von {{user}} am {{date}}, bis {{until}}.',
    done: 'Bestätigt',
    withdrawn: 'Bestätigung zurückgezogen',
  },
  waiver: {
    waive: 'Ausnehmen',
    change: 'Ausnahme ändern',
    end: 'Ausnahme beenden',
    confirm: 'Die Komponente muss das Kriterium dann wieder erfüllen.',
    intro:
      'Eine Ausnahme befreit diese Komponente von dem Kriterium, bis sie endet. Was über die Fakten bekannt ist, bleibt, wie es ist.',
    text: 'Begründung',
    textHelp: 'Warum die Komponente es nicht erfüllen muss.',
    by: 'Ausgenommen von {{user}} am {{date}}, bis {{until}}: {{reason}}',
    ended: 'Eine Ausnahme von {{user}} endete am {{until}}: {{reason}}',
    done: 'Ausgenommen',
    withdrawn: 'Ausnahme beendet',
  },
};
