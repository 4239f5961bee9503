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

/**
 * Text about models that score: points, sections and bands instead of steps of
 * a ladder.
 */
export const scoreMessages = {
  score: {
    points_one: '{{number}} point',
    points_other: '{{number}} points',
    ofMost: '{{points}} of {{most}} points',
    ofMostShort: '{{points}} of {{most}}',
    inBand: '{{points}} ({{band}})',
    lowest_one: '{{points}}, lowest section: {{sections}}',
    lowest_other: '{{points}}, lowest sections: {{sections}}',
    everySection: '{{points}} in every section',
    onAverage: '{{points}} by section on average',
    bands: 'Bands of points',
    current: 'current band',
    passed: 'passed',
    targetGap_one: '{{count}} band below target',
    targetGap_other: '{{count}} bands below target',
    potential_one:
      'Up to {{points}} if the {{count}} criterion without data is met in full',
    potential_other:
      'Up to {{points}} if the {{count}} criteria without data are met in full',
    highest: 'The highest band is reached.',
    noHistory: 'No change of band has been recorded yet.',
  },
  missing: {
    inSections_one: '{{number}} more point in {{sections}}',
    inSections_other: '{{number}} more points in {{sections}}',
    inEach_one: '{{number}} more point each in {{sections}}',
    inEach_other: '{{number}} more points each in {{sections}}',
    anywhere_one: '{{number}} more point in any section',
    anywhere_other: '{{number}} more points in any section',
    toNext: '{{missing}} for “{{band}}”',
    toKeep: '{{missing}} to keep “{{band}}”',
    outOfReach:
      '“{{band}}” is out of reach: too few criteria apply to this component',
    outOfReachIn:
      '“{{band}}” is out of reach: too few criteria apply to this component in {{sections}}',
  },
  section: {
    title: 'Points by section',
    lowest: 'lowest',
    dimension: 'By section',
    holdsBack: 'Holding the score back ({{number}})',
  },
  half: {
    onCard:
      'Half a point: done by hand, or not seen to run more than once. The other half is for what runs by itself again and again.',
    noneOnCard:
      'No point: what people state counts only with a link to where it is written down, and for 180 days.',
    attested:
      'Half a point: stated by a person. The full point is for what is seen to run by itself.',
    seenOnce:
      'Half a point: not seen to run more than once in 90 days. The full point is for what runs again and again.',
    notLinked:
      'No point: what people state counts only with a link to where it is written down.',
    tooOld:
      'No point: what people state counts for 180 days after it was made.',
    more: '{{points}}, more with data',
  },
} as const;
