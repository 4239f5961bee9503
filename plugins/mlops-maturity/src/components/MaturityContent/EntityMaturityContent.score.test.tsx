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
import {
  assessComponent,
  entityRef,
  factResults,
} from '../../__testUtils__/assessComponent';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { factDefinitions, smallModel } from '../../__testUtils__/smallModel';
import { smallScore } from '../../__testUtils__/smallScore';
import { noStatements } from '../../__testUtils__/statementAnswers';
import { EntityMaturityContent } from './EntityMaturityContent';

const written = [{ title: 'Report', url: 'https://docs.example.com/report' }];
const daysAgo = (days: number) =>
  new Date(Date.now() - days * 86_400_000).toISOString();

const facts = factResults(
  {
    ci: 'pass',
    tracking: 'pass',
    review: 'pass',
    release: 'pass',
    monitoring: 'pass',
    skew: 'unknown',
  },
  {
    ci: { executions: 1 },
    tracking: {
      origin: 'attested',
      evidence: written,
      observedAt: daysAgo(10),
    },
    review: { origin: 'attested', observedAt: daysAgo(10) },
    release: { origin: 'reported', executions: 4 },
    monitoring: {
      origin: 'attested',
      evidence: written,
      observedAt: daysAgo(200),
    },
  },
);

function renderTab() {
  renderScreen(<EntityMaturityContent />, {
    remembered: 'score',
    api: {
      getComponentAssessments: async () =>
        assessComponent(facts, { models: [smallModel, smallScore] }),
      getComponentFacts: async () => ({ entityRef, items: facts }),
      getComponentStatements: async () => noStatements,
      getComponentHistory: async () => ({
        items: [
          {
            modelId: 'score',
            from: 0,
            to: 1,
            cause: 'evidence' as const,
            at: daysAgo(3),
            criteria: [],
          },
        ],
      }),
      getModels: async () => ({ items: [smallModel, smallScore] }),
      getFacts: async () => ({ items: factDefinitions }),
    },
  });
}

async function opened(name: RegExp) {
  const row = await screen.findByRole('button', { name });
  if (row.getAttribute('aria-expanded') !== 'true') await userEvent.click(row);
  return row.closest('li') as HTMLElement;
}

describe('EntityMaturityContent of a model that scores', () => {
  it('lists criteria by section with their points, and says why only half', async () => {
    renderTab();
    const model = await screen.findByRole('button', {
      name: /^Model.*1 of 3 points/,
    });
    const watch = screen.getByRole('button', {
      name: /^Monitoring.*1 of 3 points/,
    });
    // Both are equal: the first is open.
    expect(model).toHaveAttribute('aria-expanded', 'true');
    expect(watch).toHaveAttribute('aria-expanded', 'false');
    expect(screen.getByText('1 point in every section')).toBeVisible();

    const once = await opened(/built by a pipeline/);
    expect(once).toHaveTextContent('0.5 points');
    expect(
      await within(once).findByText(
        /not seen to run more than once in 90 days/,
      ),
    ).toBeVisible();
    const stated = await opened(/Experiments are compared/);
    expect(stated).toHaveTextContent('0.5 points');
    expect(
      await within(stated).findByText(/^Half a point: stated by a person/),
    ).toBeVisible();
    const unlinked = await opened(/Features are reviewed/);
    expect(unlinked).toHaveTextContent('0 points');
    expect(
      await within(unlinked).findByText(/^No point: .* only with a link/),
    ).toBeVisible();
  });

  it('tells what a CI job reported, what grew old, and what has no data', async () => {
    renderTab();
    await userEvent.click(
      await screen.findByRole('button', { name: /^Monitoring.*of 3 points/ }),
    );
    const reported = await opened(/Releases can be taken back/);
    expect(reported).toHaveTextContent('1 point');
    expect(await within(reported).findByText('Reported by CI')).toBeVisible();
    expect(within(reported).queryByText(/^Half a point/)).toBeNull();
    const old = await opened(/Quality is watched/);
    expect(
      await within(old).findByText(/^No point: .* 180 days/),
    ).toBeVisible();
    const unread = await opened(/Skew is watched/);
    expect(unread).toHaveTextContent('No data');
    expect(unread).not.toHaveTextContent('0 points');
  });

  it('names the other models that a practice counts in', async () => {
    renderTab();
    const row = await opened(/built by a pipeline/);
    expect(await within(row).findByText('Also asked by')).toBeVisible();
    expect(within(row).getByText('Small ladder')).toBeVisible();
    const own = await opened(/Features are reviewed/);
    expect(within(own).queryByText('Also asked by')).toBeNull();
  });

  it('filters by section, and speaks of bands throughout', async () => {
    renderTab();
    const user = userEvent.setup();
    expect(
      await screen.findByRole('group', { name: 'By section' }),
    ).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Holding the score back (5)' }),
    );
    expect(
      screen.getByRole('button', { name: /Quality is watched/ }),
    ).toBeVisible();
    expect(
      screen.queryByRole('button', { name: /Releases can be taken back/ }),
    ).toBeNull();
    expect(await screen.findByText('Research to Holes')).toBeVisible();
    const models = within(
      screen.getByRole('table', {
        name: 'The level of this component in every model',
      }),
    );
    expect(
      models.getByRole('row', { name: /Small score.*Holes · 1 point/ }),
    ).toBeVisible();
    expect(models.getByRole('button', { name: 'Small score' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(screen.queryByText(/asks for nothing|criteria to/)).toBeNull();
    expect(screen.queryByRole('list', { name: /ladder/i })).toBeNull();
  });
});
