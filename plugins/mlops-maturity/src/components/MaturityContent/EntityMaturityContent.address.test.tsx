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

import { screen, waitFor, within } from '@testing-library/react';
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

const source = {
  ...{ collector: 'github', host: 'github.com', key: 'acme/churn' },
  title: 'GitHub',
  url: 'https://github.com/acme/churn',
  state: 'partial' as const,
  checkedAt: new Date(Date.now() - 60_000).toISOString(),
  collectedAt: new Date(Date.now() - 9 * 60_000).toISOString(),
  problems: ['The runs: 403'],
  kinds: ['repository' as const, 'ci' as const],
};

function renderTab(
  search = '',
  details: Record<string, Partial<FactResult>> = {},
) {
  const results = factResults(
    { ci: 'pass', tracking: 'fail', release: 'unknown', monitoring: 'pass' },
    details,
  );
  renderScreen(<EntityMaturityContent />, {
    search,
    api: {
      getComponentAssessments: async () =>
        assessComponent(results, { response: { sources: [source] } }),
      getComponentFacts: async () => ({ entityRef, items: results }),
      getComponentStatements: async () => noStatements,
      getComponentHistory: async () => ({ items: [] }),
      getModels: async () => ({ items: [smallModel, otherModel] }),
      getFacts: async () => ({ items: factDefinitions }),
    },
  });
}

const row = (name: RegExp) => screen.findByRole('button', { name });
const address = () => screen.getByLabelText('address').textContent;

describe('the address of the maturity tab', () => {
  it('names a criterion, which is opened, scrolled to and focused', async () => {
    const scrolled = jest.fn();
    Element.prototype.scrollIntoView = scrolled;
    renderTab('?model=small#l2-monitoring');
    const monitoring = await row(/The model is monitored/);
    expect(monitoring).toHaveAttribute('aria-expanded', 'true');
    await waitFor(() => expect(monitoring).toHaveFocus());
    expect(scrolled).toHaveBeenCalled();
  });

  it('keeps the filter, the order and the model, and is read again', async () => {
    renderTab('?show=blocking&by=dimension');
    expect(
      await screen.findByRole('button', { name: 'Blocking (2)' }),
    ).toHaveAttribute('aria-pressed', 'true');
    expect(
      screen.getByRole('button', { name: 'By dimension' }),
    ).toHaveAttribute('aria-pressed', 'true');
    const user = userEvent.setup();
    await user.click(screen.getByRole('button', { name: /^All \(/ }));
    expect(address()).toBe('?by=dimension');
    await user.click(screen.getByRole('button', { name: 'By level' }));
    expect(address()).toBe('');
    await user.click(
      within(screen.getByRole('table', { name: /in every model/ })).getByRole(
        'button',
        { name: 'Other ladder' },
      ),
    );
    expect(address()).toBe('?model=other');
  });

  it('may ask for what is not there, and shows the usual view then', async () => {
    renderTab('?model=gone&show=gone&by=gone&dimension=gone#%E0%A4%A');
    expect(
      await screen.findByRole('button', { name: /^All \(/ }),
    ).toHaveAttribute('aria-pressed', 'true');
    expect(await row(/Experiments are tracked/)).toBeVisible();
  });
});

describe('a fact that waits for a source', () => {
  it('says what helps, and nothing to fix', async () => {
    renderTab('', {
      release: {
        unreadable: {
          ...{ collector: 'github', host: 'github.com', key: 'acme/churn' },
          code: 'forbidden',
        },
      },
    });
    const item = (await row(/Releases are automatic/)).closest('li')!;
    await within(item).findByText('What helps');
    expect(item).toHaveTextContent(/has to give its credentials/);
    expect(
      within(item).getByRole('link', { name: /^acme\/churn/ }),
    ).toHaveAttribute('href', source.url);
    expect(within(item).queryByText('How to fix')).toBeNull();
  });

  it('is told apart from one that was read, which says when', async () => {
    renderTab();
    const item = (await row(/Experiments are tracked/)).closest('li')!;
    expect(await within(item).findByText('How to fix')).toBeVisible();
    expect(item).toHaveTextContent('GitHub, read 9 minutes ago');
  });
});
