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

import { aModel, aVersion, linkedTo } from '../registryFixtures';
import { aComponent, aContext, aRepository, anInput } from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { modelCard } from './modelCard';

function decide(
  files: Record<string, string>,
  repository: Partial<RepositoryEvidence> = {},
  component = aComponent(),
) {
  return modelCard.decide(
    anInput({
      component,
      repositories: [{ ...aRepository({ files }), ...repository }],
    }),
    aContext(),
  );
}

const card =
  '# Churn model\n\nPredicts churn.\n\n## Limits\nNot for new users.';
const sections = [
  '## Intended use',
  '## Training data',
  '## Performance',
  '## Limitations',
];

describe('model-card', () => {
  it.each([
    ['MODEL_CARD.md', card],
    ['docs/model_card.md', card],
    ['model-card.yaml', ''],
    [
      'README.md',
      '---\nlicense: mit\nmodel-index:\n- name: churn\n---\n# Churn',
    ],
    ['README.md', sections.join('\ntext\n')],
    [
      'README.md',
      'Purpose\n=======\n\nDatasets\n--------\n\nEvaluation\n------\n\nCaveats and bias\n------\n',
    ],
  ])('passes with %s', (path, text) => {
    expect(decide({ [path]: text })).toMatchObject({
      status: 'pass',
      evidence: [{ title: path }],
    });
  });

  it.each([
    [
      'a card of a published model',
      { 'MODEL_CARD.md': '# Model card for BERT base\n\nfoo\n\nbar\n' },
    ],
    ['a card in examples', { 'examples/model_card.md': card }],
    [
      'a card that calls itself an example',
      { 'MODEL_CARD.md': card.replace('# Churn', '# Example churn') },
    ],
    [
      'a template that was not filled in',
      {
        'MODEL_CARD.md':
          '# Churn\n[More Information Needed]\n[More Information Needed]\n[More Information Needed]',
      },
    ],
    ['a card that is empty', { 'MODEL_CARD.md': '# Churn\n' }],
    [
      'a README that lacks one section',
      { 'README.md': sections.slice(0, 3).join('\n') },
    ],
    [
      'a README of something that is there to be copied',
      { 'README.md': ['# Blueprint for churn', ...sections].join('\n') },
    ],
    [
      'code that writes a card',
      { 'src/train.py': 'card = ModelCard(template)' },
    ],
  ])('is partial for %s', (_, files) => {
    expect(decide(files as Record<string, string>).status).toBe('partial');
  });

  it('does not doubt the card of a component that is named after the model', () => {
    const component = aComponent({ name: 'bert-reviews' });
    expect(
      decide(
        { 'MODEL_CARD.md': '# BERT for reviews\n\nfoo\n\nbar\n' },
        {},
        component,
      ).status,
    ).toBe('pass');
  });

  it.each([
    [
      'a README about installing',
      { 'README.md': '# Churn\n## Install\n## Data' },
    ],
    [
      'front matter of a documentation page',
      { 'README.md': '---\ntitle: Churn\n---\nlicense: mit' },
    ],
    ['the card of a dependency', { 'node_modules/x/MODEL_CARD.md': card }],
  ])('fails for %s', (_, files) => {
    expect(decide(files as Record<string, string>).status).toBe('fail');
  });

  it('is partial where only the catalog tells how to use the model', () => {
    const component = aComponent({
      annotations: { 'backstage.io/techdocs-ref': 'dir:.' },
      links: [{ title: 'How to use churn', url: 'https://docs.shop' }],
    });
    expect(decide({}, {}, component).status).toBe('partial');
  });

  it('is unknown where the listing of files is cut short', () => {
    const { tree } = aRepository();
    expect(decide({}, { tree: { ...tree!, truncated: true } }).status).toBe(
      'unknown',
    );
  });
});

describe('model-card with a registry', () => {
  it('is partial where only a tag of the registry names a card', () => {
    const models = [
      aModel([aVersion('1', 1)], {
        tags: { model_card: 'https://wiki.shop.example/churn' },
      }),
    ];
    const repositories = [aRepository({ files: {} })];
    expect(
      modelCard.decide(linkedTo({ models }, { repositories }), aContext()),
    ).toMatchObject({
      status: 'partial',
      evidence: [{ url: 'https://wiki.shop.example/churn' }],
    });
    models[0].tags = { model_card: 'data:text/html,x' };
    expect(
      modelCard.decide(linkedTo({ models }, { repositories }), aContext())
        .evidence,
    ).toEqual([{ title: 'Registered model churn', url: undefined }]);
  });
});
