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
import { smallScore } from '../../__testUtils__/smallScore';
import { noStatements } from '../../__testUtils__/statementAnswers';
import { EntityMaturityContent } from './EntityMaturityContent';

const facts = factResults({
  ci: 'pass',
  tracking: 'fail',
  release: 'pass',
  monitoring: 'unknown',
});

function renderTab(
  options: {
    results?: FactResult[];
    remembered?: string;
    extras?: Parameters<typeof assessComponent>[1];
    api?: Parameters<typeof renderScreen>[1]['api'];
  } = {},
) {
  const { results = facts, remembered, extras, api } = options;
  return renderScreen(<EntityMaturityContent />, {
    remembered,
    api: {
      getComponentAssessments: async () =>
        assessComponent(results, {
          models: [smallModel, otherModel, smallScore],
          ...extras,
        }),
      getComponentFacts: async () => ({ entityRef, items: results }),
      getComponentStatements: async () => noStatements,
      getComponentHistory: async () => ({ items: [] }),
      getModels: async () => ({ items: [smallModel, otherModel, smallScore] }),
      getFacts: async () => ({ items: factDefinitions }),
      ...api,
    },
  });
}

async function tryItOut() {
  const start = await screen.findByRole('button', { name: 'Try it out' });
  await waitForEnabled(start);
  await userEvent.click(start);
  return within(await screen.findByRole('region', { name: 'What would be' }));
}

async function waitForEnabled(button: HTMLElement) {
  await screen.findByRole('button', { name: /^Blocking|^Holding/ });
  expect(button).toBeEnabled();
}

describe('what if, on the tab', () => {
  it('raises the level by what blocks it, and says what is left', async () => {
    renderTab();
    const result = await tryItOut();
    expect(screen.getByText(/^This is a supposition/)).toBeVisible();
    expect(result.getByRole('status')).toHaveTextContent(
      'The level stays as it is.',
    );
    await userEvent.click(
      screen.getByRole('checkbox', { name: /Experiments are tracked/ }),
    );
    expect(result.getByRole('status')).toHaveTextContent('stays as it is');
    const dimensions = result.getByRole('table', {
      name: 'Dimensions now and then',
    });
    expect(
      within(dimensions).getByRole('row', { name: 'Build L1 L2' }),
    ).toBeVisible();
    expect(
      result.getByText('Still missing for Level 2 – Automated'),
    ).toBeVisible();
    expect(
      result.getByText('The model is monitored', { selector: 'li' }),
    ).toBeVisible();

    await userEvent.click(
      screen.getByRole('button', {
        name: 'Tick the 1 criterion that blocks Level 2 – Automated',
      }),
    );
    expect(result.getByRole('status')).toHaveTextContent(
      'The level rises from Level 1 to Level 2.',
    );
    expect(
      screen.getByRole('checkbox', { name: /is monitored · supposed$/ }),
    ).toBeChecked();
    expect(result.getByText('The highest level is reached.')).toBeVisible();

    await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
    expect(result.getByRole('status')).toHaveTextContent('stays as it is');
    expect(screen.getByRole('button', { name: 'Reset' })).toBeDisabled();
  });

  it('lowers the level by what is met and unticked', async () => {
    renderTab();
    const result = await tryItOut();
    await userEvent.click(
      screen.getByRole('button', { name: /Level 1 – Pipelines 1 of 1 ticked/ }),
    );
    await userEvent.click(
      await screen.findByRole('checkbox', { name: /A pipeline builds/ }),
    );
    expect(result.getByRole('status')).toHaveTextContent(
      'The level falls from Level 1 to Level 0.',
    );
    expect(
      screen.getByRole('checkbox', { name: /supposed not to be met$/ }),
    ).not.toBeChecked();
  });

  it('speaks of points where the model scores', async () => {
    renderTab({ remembered: 'score' });
    const result = await tryItOut();
    await userEvent.click(
      screen.getByRole('button', { name: /^Tick the \d criteria that hold/ }),
    );
    expect(result.getByRole('status')).toHaveTextContent(
      'The score rises from 1 point to 3 points.',
    );
    expect(
      result.getByRole('row', { name: 'Monitoring 1 of 3 3 of 3' }),
    ).toBeVisible();
    expect(result.getByText('The highest band is reached.')).toBeVisible();
  });
});

describe('the tab', () => {
  it('lists criteria by dimension on request', async () => {
    renderTab();
    await userEvent.click(
      await screen.findByRole('button', { name: 'By dimension' }),
    );
    expect(
      screen.getByRole('button', { name: /^L1 Build at Level 1/ }),
    ).toHaveAttribute('aria-expanded', 'true');
    expect(
      screen.getByRole('button', { name: /Experiments are tracked\s*Level 2/ }),
    ).toBeVisible();
  });

  it('compares the component in every model', async () => {
    renderTab();
    const table = await screen.findByRole('table', {
      name: 'The level of this component in every model',
    });
    const row = (name: RegExp) => within(table).getByRole('row', { name });
    expect(row(/^Small ladder/)).toHaveTextContent(
      'Experiments are tracked, and 1 more',
    );
    expect(row(/^Small score/)).toHaveTextContent('1 point');
    await userEvent.click(
      within(table).getByRole('button', { name: 'Other ladder' }),
    );
    expect(
      within(table).getByRole('button', { name: 'Other ladder' }),
    ).toHaveAttribute('aria-pressed', 'true');
  });

  it('says until when a criterion is waived, and where a fact was seen', async () => {
    renderTab({
      extras: {
        models: [smallModel],
        input: {
          waivers: [
            {
              modelId: 'small',
              criterionId: 'l2-tracking',
              reason: 'A batch model',
              expiresAt: '2999-06-30T12:00:00.000Z',
            },
          ],
        },
      },
    });
    const row = await screen.findByRole('button', {
      name: /Experiments are tracked/,
    });
    expect(row).toHaveTextContent('Waived');
    await userEvent.click(row);
    const detail = within(row.closest('li') as HTMLElement);
    expect(detail.getByText('Waived until Jun 30, 2999')).toBeVisible();
    expect(await detail.findByText('Seen in a source')).toBeVisible();
    expect(detail.getByText('a CI system')).toBeVisible();
  });

  it('still shows levels where facts and history could not be loaded', async () => {
    const refuse = async () => {
      throw Object.assign(new Error('Refused'), { statusCode: 403 });
    };
    renderTab({
      api: { getComponentFacts: refuse, getComponentHistory: refuse },
    });
    expect(
      await screen.findByText(/The facts could not be loaded/),
    ).toBeVisible();
    expect(
      await screen.findByText(/The history could not be loaded/),
    ).toBeVisible();
    expect(screen.getByRole('button', { name: 'Try it out' })).toBeDisabled();
    expect(
      screen.getByRole('list', { name: 'Ladder of levels' }),
    ).toBeVisible();
  });

  it.each([
    [404, 'Not assessed'],
    [403, /The assessment could not be loaded/],
  ])('explains an answer of %s', async (statusCode, text) => {
    renderTab({
      api: {
        getComponentAssessments: async () => {
          throw Object.assign(new Error('Refused'), { statusCode });
        },
      },
    });
    expect(await screen.findByText(text)).toBeVisible();
  });
});
