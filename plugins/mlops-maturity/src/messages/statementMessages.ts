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

/** Text about attestations and waivers that people set. */
export const statementMessages = {
  statement: {
    named: '{{action}}: {{title}}',
    loadFailed: 'Attestations and waivers could not be loaded',
    field: {
      status: 'The fact is',
      evidence: 'Link that shows it (optional)',
      until: 'Last day',
      untilHelp: 'At the latest {{date}}. The whole day counts, in UTC.',
      everyone: 'Everyone who may see the component can read it.',
    },
    problem: {
      text: 'Say something here.',
      evidence: 'This is no http or https address.',
      untilMissing: 'Choose a day.',
      untilPast: 'This day is in the past.',
      untilFar: 'This day is too far ahead; {{date}} is the latest.',
      failed: 'It could not be saved: {{message}}',
    },
    cancel: 'Cancel',
    saving: 'Saving and assessing …',
    link: 'Link given with it',
  },
  attestation: {
    attest: 'Attest',
    exempt: 'Doesn’t apply here …',
    exemptText: 'Why doesn’t it apply?',
    exemptHelp:
      'What a source shows as failing can’t be attested away. You can only say that the practice makes no sense for this component.',
    change: 'Change attestation',
    withdraw: 'Withdraw attestation',
    confirm:
      'The fact is then decided by what sources show, and by attestations in the catalog.',
    text: 'Statement',
    textHelp: 'What you state, and how you know.',
    limited:
      'What sources show comes first. Beside it, only this can be stated:',
    by: 'Attested here by {{user}} on {{date}}, until {{until}}.',
    done: 'Attested',
    withdrawn: 'Attestation withdrawn',
  },
  waiver: {
    waive: 'Waive',
    change: 'Change waiver',
    end: 'End waiver',
    confirm: 'The component then has to meet the criterion again.',
    intro:
      'A waiver excuses this component from the criterion until it ends. What is known of its facts stays as it is.',
    text: 'Reason',
    textHelp: 'Why the component need not meet it.',
    by: 'Waived by {{user}} on {{date}}, until {{until}}: {{reason}}',
    ended: 'A waiver by {{user}} ended on {{until}}: {{reason}}',
    done: 'Waived',
    withdrawn: 'Waiver ended',
  },
} as const;
