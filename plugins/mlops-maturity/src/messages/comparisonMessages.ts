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

/** Text of the comparison of two models. */
export const comparisonMessages = {
  comparison: {
    with: 'Compared with {{model}}',
    withModel: 'Compared with',
    title: 'Where the models agree, and where they do not',
    table: '{{model}} by {{other}}',
    total_one: '{{number}} component is assessed against both models.',
    total_other: '{{number}} components are assessed against both models.',
    none: 'No component is assessed against both models.',
    explained:
      'Levels of two models mean different things, so what is compared is the place between the lowest and the highest. In framed cells both models see components at about the same place: they are less than one whole level of the shorter model apart. Select a cell to see its components.',
    cell_one: '{{level}} and {{withLevel}}: {{number}} component, {{verdict}}',
    cell_other:
      '{{level}} and {{withLevel}}: {{number}} components, {{verdict}}',
    modelLevel: '{{model}}: {{level}}',
    agree: 'the models agree',
    higher: 'higher in {{model}}',
    higherIn: 'Higher in {{model}}',
    count_one: '{{number}} component ({{share}})',
    count_other: '{{number}} components ({{share}})',
    noneHigher: 'No component is higher in this model.',
    reasons: 'What {{model}} asks of them that they lack',
    reason_one: '{{number}} component',
    reason_other: '{{number}} components',
    examples: 'Furthest apart',
    pairText: '{{model}}: {{level}}; {{other}}: {{withLevel}}',
    onlyOneTitle: 'Nothing to compare with',
    onlyOneText: 'This portal has one maturity model only.',
    errorTitle: 'The comparison could not be loaded',
  },
} as const;
