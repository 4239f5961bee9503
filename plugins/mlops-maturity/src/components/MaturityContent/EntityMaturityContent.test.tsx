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

import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { FactResult } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  assessComponent,
  entityRef,
  factResults,
} from '../../__testUtils__/assessComponent';
import { renderScreen } from '../../__testUtils__/renderScreen';
import {
  factDefinitions,
  otherModel,
  smallModel,
} from '../../__testUtils__/smallModel';
import { noStatements } from '../../__testUtils__/statementAnswers';
import { EntityMaturityContent } from './EntityMaturityContent';

const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString();

const facts = factResults(
  { ci: 'pass', tracking: 'fail', release: 'pass', monitoring: 'unknown' },
  {
    tracking: {
      evidence: [
        {
          title: 'Run 412',
          url: 'https://ci.example.com/runs/412',
          at: daysAgo(3.1),
        },
        // eslint-disable-next-line no-script-url
        { title: 'Poisoned', url: 'javascript:alert(document.cookie)' },
        { title: 'No address' },
      ],
      conflict: 'Attested as met, yet no run was seen.',
      hint: 'The code imports a tracking library.',
      stale: true,
    },
    release: {
      origin: 'attested',
      inheritedFrom: 'group:default/fraud',
      validUntil: daysAgo(-30.1),
    },
  },
);

function renderTab(results: FactResult[] = facts) {
  const getComponentHistory = jest.fn(
    async (_: string, options?: { cursor?: string }) =>
      options?.cursor
        ? {
            items: [
              {
                modelId: 'small',
                to: 0,
                cause: 'first' as const,
                at: daysAgo(40),
                criteria: [],
              },
            ],
          }
        : {
            items: [
              {
                modelId: 'small',
                from: 0,
                to: 1,
                cause: 'rules-changed' as const,
                at: daysAgo(2),
                criteria: ['A pipeline builds the model'],
              },
            ],
            nextCursor: 'older',
          },
  );
  renderScreen(<EntityMaturityContent />, {
    api: {
      getComponentAssessments: async () =>
        assessComponent(results, {
          response: {
            sources: [
              {
                collector: 'github',
                title: 'GitHub',
                host: 'github.com',
                key: 'acme/churn',
                url: 'https://github.com/acme/churn',
                state: 'partial',
                checkedAt: daysAgo(0.1),
                problems: ['Deployments: 403'],
              },
            ],
          },
        }),
      getComponentFacts: async () => ({ entityRef, items: results }),
      getComponentStatements: async () => noStatements,
      getComponentHistory,
      getModels: async () => ({ items: [smallModel, otherModel] }),
      getFacts: async () => ({ items: factDefinitions }),
    },
  });
  return { getComponentHistory };
}

const criterion = (name: RegExp) => screen.findByRole('button', { name });

describe('EntityMaturityContent', () => {
  it('opens what blocks, and shows expected against observed by keyboard', async () => {
    renderTab();
    const user = userEvent.setup();
    const row = await criterion(/Experiments are tracked/);
    expect(row).toHaveTextContent('Not met');
    expect(row).toHaveAttribute('aria-expanded', 'true');
    expect(await criterion(/Releases are automatic/)).toHaveAttribute(
      'aria-expanded',
      'false',
    );
    // The levels that are done or further off stay closed.
    expect(
      screen.queryByRole('button', { name: /A pipeline builds the model/ }),
    ).toBeNull();

    act(() => row.focus());
    await user.keyboard('{Enter}');
    expect(row).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{Enter}');
    expect(row).toHaveAttribute('aria-expanded', 'true');
    const detail = within(row.closest('li') as HTMLElement);
    expect(
      await detail.findByText('What tracking is expected to be.'),
    ).toBeVisible();
    expect(detail.getByText('Why tracking is fail.')).toBeVisible();
    expect(detail.getByText('Do this about tracking.')).toBeVisible();
    expect(
      detail.getByText('Attested as met, yet no run was seen.'),
    ).toBeVisible();
    expect(
      detail.getByText('The code imports a tracking library.'),
    ).toBeVisible();
    expect(detail.getByText(/could not be read lately/)).toBeVisible();
    expect(detail.getByText('3 days ago')).toBeVisible();
  });

  it('links to evidence by http and https only', async () => {
    renderTab();
    expect(
      await screen.findByRole('link', { name: /^Run 412/ }),
    ).toHaveAttribute('href', 'https://ci.example.com/runs/412');
    expect(screen.getByText('Poisoned')).toBeVisible();
    expect(screen.queryByRole('link', { name: /Poisoned/ })).toBeNull();
    for (const link of screen.getAllByRole('link')) {
      expect(link.getAttribute('href')).not.toMatch(/javascript:/i);
    }
  });

  it('tells who stated a fact, where, and how long it holds', async () => {
    renderTab();
    const row = await criterion(/Releases are automatic/);
    expect(row).toHaveTextContent('Done ahead');
    await userEvent.click(row);
    const detail = within(row.closest('li') as HTMLElement);
    expect(await detail.findByText('Stated by a person')).toBeVisible();
    expect(
      detail.getByText(/Valid until .*in 1 month|in 30 days/),
    ).toBeVisible();
    expect(detail.getByRole('link', { name: /fraud/ })).toHaveAttribute(
      'href',
      '/catalog/default/group/fraud',
    );
    // Nothing to fix about what passes.
    expect(detail.queryByText('How to fix')).toBeNull();
  });

  it('filters by what blocks, what has no data, and dimension', async () => {
    renderTab();
    const user = userEvent.setup();
    const blocking = await screen.findByRole('button', {
      name: 'Blocking (2)',
    });
    await user.click(blocking);
    expect(blocking).toHaveAttribute('aria-pressed', 'true');
    expect(await criterion(/Experiments are tracked/)).toBeVisible();
    expect(await criterion(/The model is monitored/)).toHaveTextContent(
      'No data',
    );
    expect(
      screen.queryByRole('button', { name: /Releases are automatic/ }),
    ).toBeNull();

    await user.click(screen.getByRole('button', { name: 'Build' }));
    expect(
      screen.queryByRole('button', { name: /The model is monitored/ }),
    ).toBeNull();
    await user.click(
      screen.getByRole('button', { name: 'Requirements without data (0)' }),
    );
    expect(screen.getByText('No criterion matches the filter.')).toBeVisible();
  });

  it('never calls a description of the component a failure', async () => {
    renderTab(factResults({ ci: 'fail', release: 'fail' }));
    await userEvent.click(
      await screen.findByRole('button', { name: /asks for nothing/ }),
    );
    const marker = await criterion(/released by hand/);
    expect(marker).toHaveTextContent('Describes you');
    expect(marker).toHaveTextContent('Why not higher');
    expect(marker).not.toHaveTextContent('Not met');

    await userEvent.click(marker);
    const detail = within(marker.closest('li') as HTMLElement);
    expect(
      detail.getByText(/^Why not higher: .* Level 0 – By hand/),
    ).toBeVisible();
    // What leaves it behind: the requirement on the same fact.
    expect(detail.getByText('Releases are automatic')).toBeVisible();
  });

  it('lists sources, history page by page, and what is done ahead', async () => {
    const { getComponentHistory } = renderTab();
    expect(await screen.findByText('Deployments: 403')).toBeVisible();
    expect(screen.getByText(/Readable in part/)).toBeVisible();
    const table = await screen.findByRole('table', {
      name: 'Changes of level, the newest first',
    });
    expect(table).toHaveTextContent('Level 0 to Level 1');
    expect(table).toHaveTextContent('The rules changed, not the component');
    expect(table).toHaveTextContent('A pipeline builds the model');
    await userEvent.click(screen.getByRole('button', { name: 'Show older' }));
    expect(await screen.findByText('First assessed at Level 0')).toBeVisible();
    expect(
      await screen.findByRole('img', { name: /^Level over time, from .* to / }),
    ).toBeVisible();
    expect(getComponentHistory).toHaveBeenLastCalledWith(entityRef, {
      modelId: 'small',
      limit: 25,
      cursor: 'older',
    });
    expect(
      screen.getByRole('heading', { name: 'For Level 2 – Automated' }),
    ).toBeVisible();
  });

  it('switches to another model beside it', async () => {
    renderTab();
    const other = await screen.findByRole('button', { name: /Other ladder/ });
    await userEvent.click(other);
    expect(other).toHaveAttribute('aria-pressed', 'true');
    expect(await criterion(/A pipeline builds the model/)).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /Experiments are tracked/ }),
    ).toBeNull();
  });
});
