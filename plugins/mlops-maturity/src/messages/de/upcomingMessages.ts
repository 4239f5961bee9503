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
import type { upcomingMessages } from '../upcomingMessages';

/** German text about requirements that come into force on a day. */
export const germanUpcomingMessages: Translated<typeof upcomingMessages> = {
  upcoming: {
    one: 'Ab dem {{date}} zählt ein weiteres Kriterium für {{level}}: {{title}}',
    several:
      'Ab dem {{date}} zählen {{number}} weitere Kriterien, die Sie noch nicht erfüllen',
    listed: '{{title}} ({{level}})',
    falls: 'Nach heutigem Stand kämen Sie von {{from}} auf {{to}}.',
    stays: 'Ihre Stufe bleibt gleich.',
    staysOne: 'Sie erfüllen es noch nicht; Ihre Stufe bleibt gleich.',
    later: 'Weitere folgen ab dem {{date}}.',
    countsFrom: 'Zählt ab dem {{date}}',
    gatesFrom:
      'Angekündigt: zählt ab dem {{date}}. Bis dahin wird es bewertet und angezeigt und hält keine Stufe zurück.',
  },
};
