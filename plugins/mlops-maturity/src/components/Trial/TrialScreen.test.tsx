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

import { fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  MlopsMaturityApi,
  ModelTrialResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { Route, Routes } from 'react-router-dom';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { factDefinitions, smallModel } from '../../__testUtils__/smallModel';
import { ModelsScreen } from '../Models';

const yaml = 'id: small\nversion: 1.0.0\ntitle: Small ladder\n';
const { id, title, levels } = smallModel;
const trial: ModelTrialResponse = {
  model: { id, version: '2.0.0', title, levels },
  inForce: { id, version: '1.0.0', title, levels },
  ...{ unchanged: false, total: 37, tried: 36, archived: 1 },
  before: [6, 20, 10].map((count, level) => ({ level, count })),
  after: [18, 5, 13].map((count, level) => ({ level, count })),
  falls: {
    count: 12,
    items: [
      {
        ...{ entityRef: 'component:default/churn', title: 'Churn' },
        ...{ from: 1, to: 0 },
        criteria: [
          { criterionId: 'l2-tracking', title: 'Experiments are tracked' },
        ],
      },
    ],
  },
  rises: {
    count: 3,
    items: [
      {
        ...{ entityRef: 'component:default/rank', from: 1, to: 2 },
        criteria: [
          { criterionId: 'l2-release', title: 'Releases are automatic' },
        ],
      },
    ],
  },
  missed: [
    {
      ...{ criterionId: 'l2-tracking', title: 'Experiments are tracked' },
      ...{ level: 1, missed: 18, unknown: 4, missedBefore: 17 },
    },
    {
      ...{ criterionId: 'new', title: 'Costs are known', level: 2 },
      ...{ missed: 9, unknown: 9 },
    },
  ],
  withoutData: [
    {
      ...{ factId: 'costs', title: 'Costs are written down' },
      attestable: 'only',
      criteria: [{ criterionId: 'new', title: 'Costs are known' }],
    },
  ],
  warnings: [{ message: 'version is still 1.0.0: raise it' }],
};

/** Refuses as the backend does, through the client. */
function refused(statusCode: number, error: object) {
  return Object.assign(new Error('Request failed'), {
    ...{ statusCode, body: { error }, cause: error },
  });
}

async function show(
  tryModel: MlopsMaturityApi['tryModel'],
  options: { policy?: 'DENY'; path?: string } = {},
) {
  await renderScreen(
    <Routes>
      <Route path="/mlops-maturity/models/*" element={<ModelsScreen />} />
    </Routes>,
    {
      api: {
        getModels: async () => ({ items: [smallModel] }),
        getFacts: async () => ({ items: factDefinitions }),
        getModelSource: async modelId => ({ modelId, yaml }),
        tryModel,
      },
      search: `mlops-maturity/models${options.path ?? '/small/try'}`,
      policy: options.policy,
    },
  );
}

const field = () =>
  screen.findByRole<HTMLTextAreaElement>('textbox', {
    name: 'The model, in YAML',
  });
const submit = () =>
  userEvent.click(screen.getByRole('button', { name: 'Try it' }));

describe('TrialScreen', () => {
  // First, as an answer about a permission is remembered for some seconds.
  it('is not offered to those who may not', async () => {
    await show(async () => trial, { path: '/small', policy: 'DENY' });
    expect(await screen.findByText('Components by this model')).toBeVisible();
    expect(screen.queryByText('Try a change')).not.toBeInTheDocument();
  });

  it('sends the changed text, and says in a sentence what would come of it', async () => {
    const tried: string[] = [];
    await show(async ({ yaml: text }) => {
      tried.push(text);
      return trial;
    });
    const text = await field();
    expect(text).toHaveValue(yaml);
    const changed = `${yaml}# changed`;
    fireEvent.change(text, { target: { value: changed } });
    await submit();
    expect(
      await screen.findByText(
        'Of 36 components, 12 would drop and 3 would rise.',
      ),
    ).toBeVisible();
    expect(tried).toEqual([changed]);
    expect(screen.getByText(/1 component isn’t counted/)).toBeVisible();
    expect(screen.getByText(/version is still 1.0.0/)).toBeVisible();
    expect(screen.getByText(/Nothing was saved/)).toBeVisible();
    const bars = screen
      .getAllByRole('img')
      .map(bar => bar.ariaLabel ?? bar.getAttribute('aria-label'));
    expect(bars).toEqual([
      expect.stringContaining('6'),
      expect.stringContaining('18'),
    ]);
  });

  it('names who moves, from where to where, and by what', async () => {
    await show(async () => trial);
    await field();
    await submit();
    const falls = await screen.findByRole('table', {
      name: 'Components whose level would drop',
    });
    const row = within(falls).getByRole('row', { name: /Churn/ });
    expect(row).toHaveTextContent('ChurnL1L0Experiments are tracked');
    expect(within(row).getByRole('link', { name: 'Churn' })).toHaveAttribute(
      'href',
      expect.stringContaining('/component/churn'),
    );
    expect(screen.getByText('The 1 that move furthest, of 12.')).toBeVisible();
    const rises = screen.getByRole('table', {
      name: 'Components whose level would rise',
    });
    expect(within(rises).getByRole('row', { name: /rank/ })).toHaveTextContent(
      'rankL1L2Releases are automatic',
    );
  });

  it('names what is missed most, and what nobody has data about', async () => {
    await show(async () => trial);
    await field();
    await submit();
    const missed = await screen.findByRole('table', {
      name: /by the number of components/,
    });
    expect(
      within(missed)
        .getAllByRole('row')
        .slice(1)
        .map(row => row.textContent),
    ).toEqual([
      'Experiments are trackedL118 (50%)417',
      'Costs are knownL29 (25%)9new',
    ]);
    expect(
      screen.getByRole('link', { name: 'Costs are written down' }),
    ).toHaveAttribute('href', '/mlops-maturity/models/facts/costs');
    expect(
      screen.getByText(/Asked for by Costs are known. Only people can/),
    ).toBeVisible();
  });

  it('lists what is wrong by line and criterion, and leads to the line', async () => {
    await show(async () => {
      throw refused(400, {
        ...{ name: 'InputError', message: 'model:2: version: bad' },
        problems: [
          { file: 'model', line: 2, message: 'version: is no version' },
          { file: 'model', criterionId: 'l1-ci', message: 'no such fact' },
        ],
      });
    });
    const text = await field();
    await submit();
    expect(
      await screen.findByText('It can’t be tried: 2 problems'),
    ).toBeVisible();
    expect(screen.getByText('Criterion l1-ci')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Line 2' }));
    expect(text).toHaveFocus();
    const { selectionStart, selectionEnd, value } = text;
    expect(value.slice(selectionStart, selectionEnd)).toBe('version: 1.0.0');
  });

  it('says why where it is not the text that failed', async () => {
    await show(async () => {
      throw refused(503, { message: 'Too many models are being tried' });
    });
    await field();
    await submit();
    expect(
      await screen.findByText(/The model could not be tried/),
    ).toBeVisible();
  });

  it('says that a result is that of an older text', async () => {
    await show(async () => trial);
    const text = await field();
    await submit();
    await screen.findByText(/would drop and/);
    expect(screen.queryByText(/has changed since/)).not.toBeInTheDocument();
    fireEvent.change(text, { target: { value: 'id: other' } });
    expect(screen.getByText(/has changed since/)).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: 'Undo all changes' }),
    );
    expect(text).toHaveValue(yaml);
    expect(screen.queryByText(/has changed since/)).not.toBeInTheDocument();
  });

  it('takes the text of a file', async () => {
    await show(async () => trial);
    const text = await field();
    const file = new File(['x'], 'own.yaml');
    file.text = async () => 'id: from-a-file';
    fireEvent.change(screen.getByLabelText('Open a file'), {
      target: { files: [file] },
    });
    expect(await screen.findByDisplayValue('id: from-a-file')).toBe(text);
  });

  it.each<[string, Partial<ModelTrialResponse>, RegExp]>([
    [
      'nothing moves',
      { falls: { count: 0, items: [] }, rises: { count: 0, items: [] } },
      /None of 36 components would move/,
    ],
    ['nothing is changed', { unchanged: true }, /nothing would change/],
    [
      'the model is new',
      { inForce: undefined, before: undefined },
      /No model “small” is in force: 36 components/,
    ],
    [
      'nothing is assessed',
      { tried: 0, total: 0 },
      /No component that you may see/,
    ],
    [
      'it was a sample',
      { limitedBy: 'components', total: 9000 },
      /a sample: 36 of 9,000 components/,
    ],
  ])('says so where %s', async (_, changes, sentence) => {
    await show(async () => ({ ...trial, ...changes }));
    await field();
    await submit();
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  it('is reached from the model, by those who may', async () => {
    await show(async () => trial, { path: '/small' });
    const open = await screen.findByRole('button', { name: 'Try a change' });
    await userEvent.click(open);
    expect(await field()).toHaveValue(yaml);
    expect(
      screen.getByRole('link', { name: 'Back to Small ladder' }),
    ).toHaveAttribute('href', '/mlops-maturity/models/small');
  });
});
