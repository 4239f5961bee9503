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
import userEvent from '@testing-library/user-event';
import type {
  BlockingFact,
  ComponentSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
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

/** The link beside the title, which leads to the criterion. */
const linkIn = (step: HTMLElement) =>
  within(step).queryAllByRole('link')[1] ?? null;

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
    expect(monitoring).toHaveTextContent('What helpsSomebody has to state it');
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

  it('name the annotation that would bring data, and never cut it short', async () => {
    const annotations = [
      'backstage.io/kubernetes-id',
      'backstage.io/kubernetes-label-selector',
    ];
    renderCard({
      release: { reason: 'No metrics server is linked.', annotations },
    });
    const { release } = await steps();
    const help = within(release).getByText(
      'Set the annotation backstage.io/kubernetes-id or backstage.io/kubernetes-label-selector',
    );
    expect(help.className).not.toMatch(/short/);
    // Which says no more than what helps.
    expect(release).not.toHaveTextContent('No metrics server');
    expect(release).not.toHaveTextContent(/Not met|How to fix/);
  });

  it('show the first one whole, and the rest of the others on demand', async () => {
    renderCard(
      {},
      {
        extras: {
          description: id => `What ${id} expects.`,
        },
      },
    );
    const { tracking, release } = await steps();
    expect(tracking).toHaveTextContent(/ExpectedWhat l2-tracking expects\./);
    expect(within(tracking).queryByRole('button')).toBeNull();
    expect(release).not.toHaveTextContent('Expected');
    const more = within(release).getByRole('button', { name: /^More about / });
    await userEvent.click(more);
    expect(release).toHaveTextContent('ExpectedWhat l2-release expects.');
    expect(within(release).getByText(/Why release/).className).not.toMatch(
      /short/,
    );
    expect(
      within(release).getByRole('button', { name: /^Less about / }),
    ).toHaveAttribute('aria-expanded', 'true');
  });

  it('lead to their criteria on the tab, in the same model', async () => {
    renderCard({});
    const { tracking } = await steps();
    expect(
      within(tracking).getByRole('link', { name: 'Experiments are tracked' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/maturity?model=small#l2-tracking',
    );
  });

  it('are told from results of old versions as well', async () => {
    const old = { attestable: undefined, sources: undefined };
    renderCard({ tracking: old, release: old, monitoring: old });
    const { tracking, release } = await steps();
    expect(tracking).toHaveTextContent('How to fixDo this about tracking.');
    expect(release).toHaveTextContent('What helpsDo this about release.');
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

describe('criteria that wait for a source', () => {
  const unreadable = {
    ...{ collector: 'github', host: 'github.com', key: 'acme/churn' },
    code: 'forbidden' as const,
  };
  const waiting = {
    reason: 'GitHub refuses the runs: it needs “Actions: read”.',
    unreadable,
  };
  const renderWaiting = (
    fact: Partial<BlockingFact>,
    source: Partial<ComponentSource> = {},
  ) =>
    renderCard(
      { release: fact, monitoring: fact },
      {
        annotations: {
          'backstage.io/edit-url': 'https://git.example.com/edit/catalog.yaml',
        },
        extras: { response: { sources: [{ ...troubled, ...source }] } },
      },
    );
  const waitingStep = async () => {
    const title = await screen.findByText('2 criteria wait for GitHub');
    return title.closest('li')!;
  };

  it('are told once, with the reason and what helps, and nothing to fix', async () => {
    renderWaiting(waiting, { url: 'https://github.com/acme/churn' });
    const step = await waitingStep();
    expect(within(step).getAllByText(waiting.reason)).toHaveLength(1);
    expect(step).toHaveTextContent(
      /has to give its credentials for github\.com this access/,
    );
    expect(step).toHaveTextContent(
      'Releases are automatic · The model is monitored',
    );
    expect(
      within(step).getByRole('link', { name: /^Where: acme\/churn/ }),
    ).toHaveAttribute('href', 'https://github.com/acme/churn');
    expect(
      screen.queryByRole('link', { name: /Edit the catalog file/ }),
    ).toBeNull();
    // What fails is told beside them as before, and the source not twice.
    expect(screen.getByText('Why tracking is fail.')).toBeVisible();
    expect(screen.queryByText(/could not be read in full/)).toBeNull();
  });

  it('lead to the annotation where the source knows nothing of it', async () => {
    renderWaiting({
      ...waiting,
      unreadable: { ...unreadable, code: 'not-found' },
    });
    const step = await waitingStep();
    expect(step).toHaveTextContent(
      /Check the annotation that names acme\/churn/,
    );
    expect(
      within(step).getByRole('link', { name: /^Edit the catalog file/ }),
    ).toHaveAttribute('href', 'https://git.example.com/edit/catalog.yaml');
  });

  it('ask for nothing while the source is being read or will be again', async () => {
    renderWaiting(
      { ...waiting, unreadable: { ...unreadable, code: 'unavailable' } },
      { state: 'pending' },
    );
    expect(await waitingStep()).toHaveTextContent(/Nothing to do: it is read/);
  });

  it('are told of a source that fails for a time with what helps then', async () => {
    renderWaiting({
      ...waiting,
      unreadable: { ...unreadable, code: 'unavailable' },
    });
    expect(await waitingStep()).toHaveTextContent(
      /It is tried again by itself\. If it stays so, tell the people/,
    );
  });
});
