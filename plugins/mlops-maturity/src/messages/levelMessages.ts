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

/** Words for levels, outcomes and facts, the same on every screen. */
export const levelMessages = {
  interface: {
    // Of these messages, as in `<html lang>`.
    language: 'en',
  },
  level: {
    numbered: 'Level {{label}}',
    short: 'L{{label}}',
    named: '{{label}} – {{name}}',
    band: '{{name}} ({{label}})',
    reached: 'reached',
    current: 'current level',
    target: 'target',
    potential: 'possible once what has no data is known',
    open: 'not reached',
    ladder: 'Ladder of levels',
  },
  outcome: {
    met: 'Met',
    partial: 'Partly met',
    unmet: 'Not met',
    unknown: 'No data',
    notApplicable: 'Not applicable',
    waived: 'Waived',
    advice: 'Advice',
    markerMet: 'Describes you',
    markerPartial: 'Partly describes you',
    markerUnmet: 'Left behind',
    observationMet: 'Yes',
    observationPartial: 'Partly',
    observationUnmet: 'No',
  },
  kind: {
    optional: 'Optional',
    marker: 'Description',
    neutral: 'Either way is fine',
    context: 'Context',
  },
  fact: {
    pass: 'Pass',
    partial: 'Partial',
    fail: 'Fail',
    unknown: 'No data',
    notApplicable: 'Not applicable',
    expected: 'Expected',
    observed: 'Observed',
    howToFix: 'How to fix',
    evidence: 'Evidence',
    validUntil: 'Valid until {{date}}',
    expired: 'Was valid until {{date}}',
    seen: 'Seen {{age}}',
    stated: 'Stated {{age}}',
    statement: 'Statement',
    statedBy: 'Stated by {{user}}',
    statedByNobody: 'Stated by someone unnamed',
    attested: 'Stated by a person',
    reported: 'Reported by CI',
    composed: 'Derived from other facts',
    inheritedFrom: 'Inherited from',
    conflict: 'Contradiction',
    hint: 'Hint',
    stale: 'The source could not be read lately; this is the last thing known.',
    missing: 'This fact has not been decided yet.',
    alsoAskedBy: 'Also asked by',
  },
  picker: {
    chosen: 'Maturity model: {{model}}',
  },
  time: {
    justNow: 'just now',
  },
} as const;
