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

/** Text about what to do next, and what would be if. */
export const nextStepMessages = {
  nextStep: {
    annotate: 'Set the annotation {{annotation}}',
    state: 'Somebody has to state it',
    connect: 'Connect {{sources}}',
    connectOrState: 'Connect {{sources}}, or state it',
    open: 'Where: {{title}}',
    catalogFile: 'Edit the catalog file',
    stateOn: 'State it on {{entity}}',
    moreFacts_one: 'and {{count}} more fact',
    moreFacts_other: 'and {{count}} more facts',
    first: 'Next: {{title}}',
    firstTo: 'Next for {{level}}: {{title}}',
    ifAttested: 'Up to {{level}} if people state: {{criteria}}',
    otherCriteria_one: '{{count}} more criterion',
    otherCriteria_other: '{{count}} more criteria',
  },
  waiting: {
    title_one: '{{count}} criterion waits for {{source}}',
    title_other: '{{count}} criteria wait for {{source}}',
    why: 'Why',
    help: 'What helps',
    criteria: 'Criteria',
    pending:
      'Nothing to do: it is read soon, and the result shows up by itself.',
    forbidden:
      'Whoever runs this portal has to give its credentials for {{host}} this access. It is tried again by itself.',
    notFound:
      'Check the annotation that names {{key}}. If it is right, whoever runs this portal has to give its credentials for {{host}} access.',
    rateLimited:
      'Nothing to do: it is read again by itself when the rate limit allows.',
    unavailable:
      'It is tried again by itself. If it stays so, tell the people who run this portal.',
    tooLarge:
      'Only part of it is read. Where the component lives in a folder of it, let its source location name that folder.',
    invalid:
      'It is tried again by itself. If it stays so, tell the people who run this portal that {{host}} gives answers that can’t be understood.',
  },
  sourceKind: {
    catalog: 'the catalog',
    ci: 'a CI system',
    repository: 'the repository',
    mlPlatform: 'an ML platform',
    metrics: 'a metrics server',
    attestation: 'a statement by people',
  },
  waived: {
    count_one: '{{count}} criterion waived',
    count_other: '{{count}} criteria waived',
    countUntil_one: '{{count}} criterion waived until {{date}}',
    countUntil_other: '{{count}} criteria waived, the first until {{date}}',
    until: 'Waived until {{date}}',
  },
  stale: {
    title: 'Not assessed since {{date}}',
    text: 'Components are assessed at least once a day. What is shown may be out of date: assess it now, and if that changes nothing, tell the people who run this portal.',
  },
} as const;
