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

import { screen, within } from '@testing-library/react';
import type { BlockingFact } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  assessComponent,
  factResults,
} from '../../__testUtils__/assessComponent';
import { entity, renderScreen } from '../../__testUtils__/renderScreen';
import { EntityMaturityCard } from './EntityMaturityCard';

const troubled = {
  collector: 'github',
  title: 'GitHub',
  host: 'github.com',
  key: 'acme/churn',
  state: 'failing' as const,
  problems: ['403: the token may not read runs'],
};

function renderCard(
  blocking: Record<string, Partial<BlockingFact>>,
  more: {
    annotations?: Record<string, string>;
    extras?: Parameters<typeof assessComponent>[1];
  } = {},
) {
  return renderScreen(<EntityMaturityCard />, {
    entity: {
      ...entity,
      metadata: { ...entity.metadata, annotations: more.annotations },
    },
    api: {
      getComponentAssessments: async () =>
        assessComponent(
          factResults({
            ci: 'pass',
            tracking: 'fail',
            release: 'unknown',
            monitoring: 'unknown',
          }),
          { ...more.extras, blocking },
        ),
    },
  });
}

async function steps() {
  const next = await screen.findByRole('region', { name: /criteria to/ });
  const [tracking, release, monitoring] = within(next).getAllByRole('listitem');
  return { tracking, release, monitoring };
}

const linkIn = (step: HTMLElement) => within(step).queryByRole('link');

describe('the next steps on the card', () => {
  it('link to the evidence, the catalog file, and where a statement stands', async () => {
    renderCard(
      {
        tracking: {
          place: {
            title: '.github/workflows/train.yml',
            url: 'https://git.example.com/churn/train.yml',
          },
        },
        monitoring: {
          attestable: 'only',
          sources: ['attestation'],
          attestOn: 'group:default/fraud',
        },
      },
      {
        annotations: {
          'backstage.io/edit-url': 'https://git.example.com/edit/catalog.yaml',
        },
      },
    );
    const { tracking, release, monitoring } = await steps();
    expect(
      within(tracking).getByRole('link', {
        name: /^Where: \.github\/workflows\/train\.yml/,
      }),
    ).toHaveAttribute('href', 'https://git.example.com/churn/train.yml');
    expect(
      within(release).getByRole('link', { name: /^Edit the catalog file/ }),
    ).toHaveAttribute('href', 'https://git.example.com/edit/catalog.yaml');
    expect(monitoring).toHaveTextContent('No data: somebody has to state it');
    expect(monitoring).toHaveTextContent('State it on');
    expect(linkIn(monitoring)).toHaveAttribute(
      'href',
      '/catalog/default/group/fraud',
    );
  });

  it('link to the place where the entity is described, if nothing else is known', async () => {
    renderCard(
      {},
      {
        annotations: {
          'backstage.io/managed-by-location':
            'url:https://git.example.com/catalog-info.yaml',
        },
      },
    );
    const { tracking, release } = await steps();
    // What fails isn't repaired in the catalog.
    expect(linkIn(tracking)).toBeNull();
    expect(linkIn(release)).toHaveAttribute(
      'href',
      'https://git.example.com/catalog-info.yaml',
    );
  });

  it('never link to anything but http and https', async () => {
    renderCard(
      {
        tracking: {
          // eslint-disable-next-line no-script-url
          place: { title: 'Poisoned', url: 'javascript:alert(1)' },
        },
      },
      {
        annotations: {
          // eslint-disable-next-line no-script-url
          'backstage.io/edit-url': 'javascript:alert(1)',
          'backstage.io/managed-by-location': 'nonsense',
        },
      },
    );
    const { tracking, release } = await steps();
    expect(linkIn(tracking)).toBeNull();
    expect(linkIn(release)).toBeNull();
  });

  it('say what to connect where there is no data', async () => {
    renderCard(
      {
        release: {
          reason:
            'No model is linked: set the annotation mlflow.org/model-name.',
        },
        monitoring: {
          reason: 'GitHub says 403: the token may not read runs.',
        },
      },
      { extras: { response: { sources: [troubled] } } },
    );
    const { release, monitoring } = await steps();
    expect(release).toHaveTextContent(
      'No data: set the annotation mlflow.org/model-name',
    );
    expect(monitoring).toHaveTextContent(
      'No data: GitHub could not be read in full',
    );
    for (const step of [release, monitoring]) {
      expect(step).not.toHaveTextContent(/Not met|How to fix/);
    }
  });

  it('are told from results of old versions as well', async () => {
    const old = { attestable: undefined, sources: undefined };
    renderCard({ tracking: old, release: old, monitoring: old });
    const { tracking, release } = await steps();
    expect(tracking).toHaveTextContent('How to fix: Do this about tracking.');
    expect(release).toHaveTextContent('No data: Do this about release.');
  });

  it('name what people could state to get further', async () => {
    renderCard(
      {},
      {
        extras: {
          item: {
            ifAttested: {
              level: 2,
              criteria: ['One', 'Two', 'Three', 'Four', 'Five'].map(title => ({
                criterionId: title,
                title,
              })),
            },
          },
        },
      },
    );
    expect(
      await screen.findByText(
        'Up to Level 2 if people state: One, Two, Three, and 2 more criteria',
      ),
    ).toBeVisible();
  });
});
