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

/** Text about what a component's level would be. */
export const whatIfMessages = {
  whatIf: {
    title: 'What if …',
    intro:
      'Tick criteria to see which level the component would reach. The level is computed by the same rules as the real one.',
    introScore:
      'See how many points the component would have if some criteria were met. Points are counted by the same rules as the real ones.',
    start: 'Try it out',
    supposition:
      'This is a supposition: nothing is stored, nothing is stated, and nobody else sees it.',
    result: 'What would be',
    now: 'Now',
    then: 'Then',
    unchanged: 'The level stays as it is.',
    raised: 'The level rises from {{from}} to {{to}}.',
    lowered: 'The level falls from {{from}} to {{to}}.',
    bandRaised: 'The score rises from {{from}} to {{to}}.',
    bandLowered: 'The score falls from {{from}} to {{to}}.',
    bandUnchanged: 'The score stays as it is.',
    dimensions: 'Dimensions now and then',
    sections: 'Sections now and then',
    dimension: 'Dimension',
    section: 'Section',
    tickBlocking_one: 'Tick the {{count}} criterion that blocks {{level}}',
    tickBlocking_other: 'Tick the {{count}} criteria that block {{level}}',
    tickMissing_one: 'Tick the {{count}} criterion that holds the score back',
    tickMissing_other: 'Tick the {{count}} criteria that hold the score back',
    reset: 'Reset',
    remaining: 'Still missing for {{level}}',
    criteria: 'Criteria to suppose',
    supposedMet: 'supposed',
    supposedUnmet: 'supposed not to be met',
    ticked: '{{ticked}} of {{total}} ticked',
    counted:
      'Requirements are listed. Those that are met, waived or not applicable are ticked.',
    showAll: 'Show all {{number}}',
  },
} as const;
