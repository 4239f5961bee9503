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

/** Text about requirements that come into force on a day. */
export const upcomingMessages = {
  upcoming: {
    one: 'From {{date}} one more criterion counts for {{level}}: {{title}}',
    several:
      'From {{date}} {{number}} more criteria count that you don’t meet yet',
    listed: '{{title}} ({{level}})',
    falls: 'As things are, you’d go from {{from}} to {{to}}.',
    stays: 'Your level stays the same.',
    staysOne: 'You don’t meet it yet; your level stays the same.',
    later: 'Others follow from {{date}}.',
    countsFrom: 'Counts from {{date}}',
    gatesFrom:
      'Upcoming: counts from {{date}}. Until then it is decided and shown, and gates nothing.',
  },
} as const;
