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

import {
  assess,
  factsOf,
  type FactResult,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { factIds } from './__fixtures__/factIds';
import { lintModels } from './lintModels';
import { parseModel } from './parseModel';
import { readShippedModels } from './readShippedModels';

// Counted from the published models, so that a statement lost in an edit is
// noticed: requirement, optional, marker, neutral, context.
const counts = {
  'automation-ladder': [22, 2, 13, 0, 13],
  'five-stage': [16, 0, 11, 0, 3],
  'link-redglue': [19, 5, 16, 0, 5],
  'microsoft-2020': [40, 3, 25, 1, 0],
  'three-level': [27, 0, 10, 1, 2],
};

// The further models: Google Cloud's, Microsoft's of today, AWS', ML Test Score.
const furtherCounts = {
  'aws-foundation': [12, 0, 0, 0, 0],
  'google-cloud': [21, 4, 7, 1, 0],
  'microsoft-2025': [46, 6, 26, 1, 0],
  'ml-test-score': [28, 0, 0, 0, 0],
};
const kinds = ['requirement', 'optional', 'marker', 'neutral', 'context'];

async function shipped() {
  const texts = await readShippedModels();
  return texts.map(({ file, text }) => ({
    file,
    model: parseModel(text, file),
  }));
}

async function shippedModel(id: string) {
  const found = (await shipped()).find(({ model }) => model.id === id);
  return found!.model;
}

/** The assessment of a model where the facts that are named pass, or fail. */
async function assessed(
  modelId: string,
  named: string[],
  status: 'pass' | 'fail',
) {
  const others = status === 'pass' ? 'fail' : 'pass';
  const facts = new Map<string, FactResult>(
    [...factIds].map(factId => [
      factId,
      {
        factId,
        status: named.includes(factId) ? status : others,
        origin: 'observed',
        reason: 'Given by this test.',
        evidence: [],
      },
    ]),
  );
  return assess(
    await shippedModel(modelId),
    { facts },
    { now: new Date('2026-06-01T12:00:00Z') },
  );
}

describe('the shipped models', () => {
  it('are sound, with nothing to warn of', async () => {
    expect(lintModels(await shipped(), factIds)).toEqual({
      errors: [],
      warnings: [],
    });
  });

  it('hold every statement of the published models', async () => {
    const models = await shipped();
    const found = models.map(({ file, model }) => {
      expect(file).toBe(`${model.id}.yaml`);
      return [
        model.id,
        kinds.map(
          kind => model.criteria.filter(one => one.kind === kind).length,
        ),
      ];
    });
    expect(Object.fromEntries(found)).toEqual({ ...counts, ...furtherCounts });
    const seeds = models.filter(({ model }) => model.id in counts);
    expect(seeds.flatMap(({ model }) => model.criteria)).toHaveLength(234);
  });

  it('number their levels as published', async () => {
    const labels = (await shipped()).map(({ model }) => [
      model.id,
      model.levels.map(({ label }) => label).join(' '),
    ]);
    expect(Object.fromEntries(labels)).toEqual({
      'automation-ladder': '0 1 2 3 4',
      'aws-foundation': '0 1 2 3 4',
      'five-stage': '1 2 3 4 5',
      'google-cloud': '0 1 2',
      'link-redglue': '0 1 2 3 4',
      'microsoft-2020': '0 1 2 3 4',
      'microsoft-2025': '0 1 2 3 4',
      'ml-test-score': '0 0-1 1-2 2-3 3-5 over 5',
      'three-level': '0 1 2',
    });
  });

  it('declare the fifteen lacks that no higher level answers', async () => {
    const seeds = (await shipped()).filter(({ model }) => model.id in counts);
    const declared = seeds.flatMap(({ model }) =>
      model.criteria
        .filter(({ noHigherRequirement }) => noHigherRequirement)
        .map(({ id }) => `${model.id}/${id}`),
    );
    expect(declared.sort()).toEqual([
      'automation-ladder/l0-all-code-in-notebooks',
      'automation-ladder/l0-manual-building',
      'automation-ladder/l0-manual-data-preparation',
      'five-stage/1-manual-development',
      'five-stage/1-minimal-collaboration',
      'five-stage/1-no-standards',
      'link-redglue/l0-lifecycle-unmanageable',
      'link-redglue/l0-manual-everything',
      'link-redglue/l0-releases-painful',
      'link-redglue/l1-single-model-file',
      'microsoft-2020/hl-black-box',
      'microsoft-2020/hl-lifecycle-hard-to-manage',
      'microsoft-2020/hl-limited-production-feedback',
      'microsoft-2020/mc-single-file-handoff',
      'three-level/l0-no-automation',
    ]);
  });

  it('let a requirement that a higher level replaces be met by that one', async () => {
    const seeds = (await shipped()).filter(({ model }) => model.id in counts);
    const superseded = seeds.flatMap(({ model }) =>
      model.criteria
        .filter(({ supersededBy }) => supersededBy)
        .map(one => {
          const successor = model.criteria.find(
            ({ id }) => id === one.supersededBy,
          )!;
          expect(one.requires).toHaveProperty('any');
          expect(factsOf(one.requires)).toEqual(
            expect.arrayContaining(factsOf(successor.requires)),
          );
          return `${one.id} > ${successor.id}`;
        }),
    );
    expect(superseded.sort()).toEqual([
      'l2-ds-de-job-scripts > l3-ds-de-pipelines',
      'mr-release-owned-by-se > mr-release-by-cd-pipeline',
      'people-de-with-ds > people-de-with-ds-se',
    ]);
  });

  it.each([
    ['link-redglue', ['ds-de-repeatable-jobs']],
    ['microsoft-2020', ['de-with-ds', 'release-owned-by-engineering']],
  ])(
    'reach the top of %s without %j, which others replace',
    async (id, lower) => {
      const { verifiedLevel, blocking } = await assessed(id, lower, 'fail');
      expect(verifiedLevel).toBe(4);
      expect(blocking).toEqual([]);
    },
  );

  it('say what a component that only tracks experiments is ahead on', async () => {
    const tracking = ['experiment-tracking', 'central-training-metrics'];
    const ladder = await assessed('automation-ladder', tracking, 'pass');
    expect(ladder.ahead).toEqual(['l2-experiment-tracking']);
    const microsoft = await assessed('microsoft-2020', tracking, 'pass');
    expect(microsoft.ahead).toEqual([
      'mc-experiments-tracked',
      'tech-central-training-metrics',
    ]);
  });

  it('recommend the levels that their authors do', async () => {
    const ladder = await shippedModel('automation-ladder');
    const advice = ladder.criteria.flatMap(one => one.recommends ?? []);
    expect(advice).toEqual([
      { level: 0, when: { lifecycle: ['experimental', 'poc'] } },
      { level: 1, when: { lifecycle: ['pilot', 'beta', 'preview'] } },
      { level: 2, when: { fact: 'portfolio-size', min: 2, max: 3 } },
      { level: 3, when: { fact: 'portfolio-size', min: 4 } },
      { level: 4, when: { fact: 'performance-confidence' } },
      { level: 4, when: { fact: 'performance-confidence' } },
    ]);

    const redglue = await shippedModel('link-redglue');
    expect(redglue.criteria.flatMap(one => one.recommends ?? [])).toEqual([
      { level: 3, when: {} },
    ]);
  });

  it('show the seven risks of notebooks only where there are notebooks', async () => {
    const { criteria } = await shippedModel('five-stage');
    const risks = criteria.filter(({ shownWhen }) => shownWhen === 'notebooks');
    expect(risks).toHaveLength(7);
    for (const risk of risks) {
      expect(risk).toMatchObject({
        id: expect.stringMatching(/^nb-risk-/),
        kind: 'marker',
        dimension: 'notebooks',
        requires: { not: expect.anything() },
      });
    }
  });

  it('keep in microsoft-2025 what only changed its wording', async () => {
    const today = await shippedModel('microsoft-2025');
    const before = await shippedModel('microsoft-2020');
    const ids = new Set(before.criteria.map(({ id }) => id));
    const added = today.criteria.filter(({ id }) => !ids.has(id));
    expect(added.map(({ id, from, kind }) => `${from} ${kind} ${id}`)).toEqual([
      '0 marker tech-basic-workspace',
      '1 requirement tech-code-version-control',
      '2 requirement tech-recurring-training-jobs',
      '2 requirement tech-environment-definitions',
      '2 optional tech-managed-feature-store',
      '2 optional tech-lifecycle-events',
      '3 requirement tech-promotion-through-registries',
      '4 requirement tech-drift-triggers-retraining',
      '4 optional tech-feature-freshness-monitored',
      '4 requirement tech-policy-based-promotion',
    ]);
    expect(today.criteria.length - added.length).toBe(before.criteria.length);
  });

  it('score four sections of seven tests', async () => {
    const { criteria, levels, scoring } = await shippedModel('ml-test-score');
    const sections = ['data', 'model', 'infrastructure', 'monitoring'];
    expect(
      sections.map(
        id => criteria.filter(({ dimension }) => dimension === id).length,
      ),
    ).toEqual([7, 7, 7, 7]);
    expect(levels.map(({ above }) => above)).toEqual([
      undefined,
      0,
      1,
      2,
      3,
      5,
    ]);
    expect(scoring).toEqual({ total: 'min', notApplicable: 0 });
  });

  it('say every criterion in a short title of its own and explain it', async () => {
    for (const { model } of await shipped()) {
      for (const { id, title, description = '' } of model.criteria) {
        // A title stands in a card, a description says more than it.
        expect(`${id}: ${title}`.length).toBeLessThan(120);
        expect(title).not.toMatch(/[.:]$/);
        expect(`${id}: ${description}`).toMatch(/: .{20,}[.]$/s);
      }
      const titles = model.criteria.map(({ title }) => title);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });
});
