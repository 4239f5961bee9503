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

import type {
  Criterion,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { factIds } from './__fixtures__/factIds';
import { smallModel } from './__fixtures__/smallModel';
import { lintModels } from './lintModels';

const lint = (...models: MaturityModel[]) =>
  lintModels(
    models.map((model, index) => ({ file: `${index}.yaml`, model })),
    factIds,
  );

const requirement: Partial<Criterion> = {
  kind: 'requirement',
  requires: 'ci-pipeline',
};

describe('lintModels', () => {
  it('finds nothing wrong with a sound model', () => {
    expect(lint(smallModel())).toEqual({ errors: [], warnings: [] });
  });

  it.each<[string, Partial<Criterion>, string]>([
    ['an id used twice', { ...requirement, id: 'ci' }, 'id is used twice'],
    [
      'an id that is too long',
      { ...requirement, id: 'a'.repeat(57) },
      'more than 56 characters',
    ],
    ['an id in capitals', { ...requirement, id: 'No-Ci' }, 'lower-case words'],
    [
      'an id with a double hyphen',
      { ...requirement, id: 'no--ci' },
      'lower-case words',
    ],
    [
      'an unknown dimension',
      { ...requirement, dimension: 'people' },
      "dimension people doesn't exist",
    ],
    [
      'an unknown level',
      { ...requirement, from: 3 },
      'from: there is no level with rank 3',
    ],
    [
      'an unknown last level',
      { requires: { not: 'ci-pipeline' }, from: 0, to: 5 },
      'to: there is no level with rank 5',
    ],
    [
      'an end below the beginning',
      { requires: { not: 'automated-training' }, from: 1, to: 0 },
      'below rank 1',
    ],
    ['a requirement that ends', { ...requirement, to: 2 }, 'has no `to`'],
    [
      'a requirement of the lowest level',
      { ...requirement, from: 0 },
      'the lowest level',
    ],
    [
      'a requirement that hides',
      { ...requirement, shownWhen: 'notebooks' },
      'no `shownWhen`',
    ],
    [
      'a requirement with a negation inside',
      {
        ...requirement,
        requires: { any: ['ci-pipeline', { all: [{ not: 'code-in-vcs' }] }] },
      },
      'has no `not`',
    ],
    ['a marker that names no fact', {}, 'a marker must name a fact'],
    [
      'a requirement that names no fact',
      { kind: 'requirement' },
      'a requirement must name a fact',
    ],
    [
      'an unknown fact',
      { ...requirement, requires: { all: ['ci-pipeline', 'ci-pipelin'] } },
      "fact ci-pipelin doesn't exist",
    ],
    [
      'an unknown fact in advice',
      { kind: 'context', recommends: { level: 1, when: { fact: 'size' } } },
      "fact size doesn't exist",
    ],
    [
      'an unknown successor',
      { ...requirement, supersededBy: 'cd' },
      "criterion cd doesn't exist",
    ],
    [
      'a successor at the same level',
      { ...requirement, supersededBy: 'ci' },
      "ci isn't at a higher level",
    ],
    [
      'a successor that gates nothing',
      { ...requirement, supersededBy: 'no-ci' },
      "no-ci isn't a requirement",
    ],
    [
      'a successor of what gates nothing',
      { kind: 'optional', requires: 'ci-pipeline', supersededBy: 'training' },
      'only a requirement can be superseded',
    ],
    [
      'a day from which what gates nothing counts',
      { requires: { not: 'automated-training' }, enforcedFrom: '2027-03-01' },
      'only a requirement comes into force, this is a marker',
    ],
    [
      'advice for an unknown level',
      { kind: 'context', recommends: { level: 7, when: {} } },
      'recommends: there is no level with rank 7',
    ],
    [
      'advice outside of a context criterion',
      { ...requirement, recommends: { level: 1, when: {} } },
      'only a context criterion recommends',
    ],
    [
      'advice by a number of nothing',
      { kind: 'context', recommends: { level: 1, when: { min: 2 } } },
      '`min` and `max` need a `fact`',
    ],
    [
      'advice that can never hold',
      {
        kind: 'context',
        recommends: {
          level: 1,
          when: { fact: 'portfolio-size', min: 3, max: 2 },
        },
      },
      '`min` is above `max`',
    ],
    [
      'a declared orphan that is none',
      {
        from: 1,
        requires: { not: 'automated-training' },
        noHigherRequirement: 'Known.',
      },
      'noHigherRequirement is wrong: training asks for it at rank 2',
    ],
    [
      'an orphan declared on what is no marker',
      { ...requirement, noHigherRequirement: 'Known.' },
      'only a marker has `noHigherRequirement`',
    ],
  ])('refuses %s', (_, criterion, reason) => {
    const { errors } = lint(smallModel({}, criterion));
    expect(errors).toEqual([
      {
        file: '0.yaml',
        criterionId: criterion.id ?? 'extra',
        message: expect.stringContaining(reason),
      },
    ]);
  });

  it.each<[string, Partial<MaturityModel>, string]>([
    [
      'a model id with spaces',
      { id: 'our ladder' },
      'model id our ladder must be',
    ],
    [
      'ranks that begin above 0',
      {
        levels: smallModel().levels.slice(1),
        criteria: smallModel().criteria.slice(1),
      },
      'rank 1 stands where 0 belongs',
    ],
    [
      'ranks with a gap',
      {
        levels: smallModel().levels.filter(({ rank }) => rank !== 1),
        criteria: smallModel().criteria.slice(2),
      },
      'rank 2 stands where 1 belongs',
    ],
    [
      'a dimension given twice',
      { dimensions: [...smallModel().dimensions, ...smallModel().dimensions] },
      'dimension id practice is used twice',
    ],
    [
      'an alias with too few levels',
      {
        aliases: [
          {
            id: 'other',
            title: 'Other',
            source: { title: 'Elsewhere' },
            levels: [{ label: 'A', name: 'Low' }],
          },
        ],
      },
      'alias other must name 3 levels and names 1',
    ],
  ])('refuses %s', (_, changes, reason) => {
    const messages = lint(smallModel(changes)).errors.map(one => one.message);
    expect(messages).toContainEqual(expect.stringContaining(reason));
  });

  it('takes an upcoming requirement in a ladder, and in no model that scores', () => {
    const upcoming = { ...requirement, enforcedFrom: '2027-03-01' };
    expect(lint(smallModel({}, upcoming)).errors).toEqual([]);
    const scores: Partial<MaturityModel> = {
      engine: 'score',
      scoring: { total: 'min', notApplicable: 0 },
      levels: smallModel().levels.map((level, index) => ({
        ...level,
        ...(index > 0 && { above: index }),
      })),
    };
    expect(lint(smallModel(scores)).errors).toEqual([]);
    expect(lint(smallModel(scores, upcoming)).errors).toEqual([
      {
        file: '0.yaml',
        criterionId: 'extra',
        message: expect.stringMatching(/^enforcedFrom: .* engine is ladder/),
      },
    ]);
  });

  it('refuses two models with one id', () => {
    expect(lint(smallModel(), smallModel()).errors).toEqual([
      {
        file: '1.yaml',
        message: 'model id team-ladder is already that of 0.yaml',
      },
    ]);
  });

  it('warns of a marker whose opposite no higher level asks for', () => {
    const orphan = { requires: { not: 'model-card' }, from: 0 };
    expect(lint(smallModel({}, orphan))).toEqual({
      errors: [],
      warnings: [
        {
          file: '0.yaml',
          criterionId: 'extra',
          message: expect.stringContaining(
            'no higher level asks for model-card',
          ),
        },
      ],
    });

    // The last level that it describes is what "higher" counts from.
    const lasting = { requires: { not: 'ci-pipeline' }, from: 0, to: 1 };
    expect(lint(smallModel({}, lasting)).warnings).toHaveLength(1);

    const quiet: Partial<Criterion>[] = [
      { ...orphan, noHigherRequirement: 'Our handbook leaves it open.' },
      { ...orphan, shownWhen: 'notebooks' },
      {
        requires: { all: [{ not: 'model-card' }, { not: 'ci-pipeline' }] },
        from: 0,
      },
    ];
    for (const criterion of quiet) {
      expect(lint(smallModel({}, criterion)).warnings).toEqual([]);
    }
    const asked = {
      id: 'card',
      kind: 'optional',
      requires: 'model-card',
    } as const;
    expect(lint(smallModel({}, orphan, asked)).warnings).toEqual([]);
  });

  it('warns of a level that asks for nothing', () => {
    const criteria = smallModel().criteria.filter(({ from }) => from < 2);
    expect(lint(smallModel({ criteria })).warnings).toEqual([
      {
        file: '0.yaml',
        message: expect.stringContaining('level 2 (rank 2) has no requirement'),
      },
    ]);
  });
});
