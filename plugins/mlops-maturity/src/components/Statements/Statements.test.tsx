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

import { ResponseError } from '@backstage/errors';
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ComponentStatementsResponse,
  MlopsMaturityApi,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  assessComponent,
  entityRef,
  factResults,
} from '../../__testUtils__/assessComponent';
import { entity, renderScreen } from '../../__testUtils__/renderScreen';
import { factDefinitions, smallModel } from '../../__testUtils__/smallModel';
import {
  anAttestation,
  aWaiver,
  noStatements,
} from '../../__testUtils__/statementAnswers';
import { EntityMaturityContent } from '../MaturityContent';

const observed = factResults({
  ci: 'pass',
  tracking: 'fail',
  release: 'pass',
  monitoring: 'unknown',
});

/** A backend that remembers what is stated, and assesses with it. */
function aBackend(stated: Partial<ComponentStatementsResponse> = {}) {
  const now: ComponentStatementsResponse = { ...noStatements, ...stated };
  const facts = () =>
    observed.map(fact => {
      const own = now.attestations.find(one => one.factId === fact.factId);
      return own
        ? { ...fact, status: own.status, origin: 'attested' as const }
        : fact;
    });
  const day = (until = '2999-06-30') => `${until}T23:59:59.999Z`;
  const api = {
    getComponentAssessments: async () =>
      assessComponent(facts(), {
        models: [smallModel],
        input: {
          waivers: now.waivers.map(one => ({ ...one, expiresAt: one.until })),
        },
      }),
    getComponentFacts: async () => ({ entityRef, items: facts() }),
    getComponentHistory: async () => ({ items: [] }),
    getComponentStatements: async () => ({ ...now }),
    getModels: async () => ({ items: [smallModel] }),
    getFacts: async () => ({ items: factDefinitions }),
    attest: jest.fn<
      ReturnType<MlopsMaturityApi['attest']>,
      Parameters<MlopsMaturityApi['attest']>
    >(async (_, factId, { until, ...rest }) => {
      const own = anAttestation({ factId, ...rest, until: day(until) });
      now.attestations = [own];
      return own;
    }),
    withdrawAttestation: jest.fn(async () => {
      now.attestations = [];
    }),
    waive: jest.fn<
      ReturnType<MlopsMaturityApi['waive']>,
      Parameters<MlopsMaturityApi['waive']>
    >(async (_, criterion, { until, ...rest }) => {
      const own = aWaiver({ ...criterion, ...rest, until: day(until) });
      now.waivers = [own];
      return own;
    }),
    withdrawWaiver: jest.fn(async () => {
      now.waivers = [];
    }),
  };
  return api;
}

function renderTab(
  api: ReturnType<typeof aBackend>,
  options: Omit<Parameters<typeof renderScreen>[1], 'api'> = {},
) {
  renderScreen(<EntityMaturityContent />, { api, ...options });
  return api;
}

/** A button such as `Attest: Model monitoring`, by name and description. */
async function button(names: string) {
  const [name, description] = names.split(': ');
  return screen.findByRole('button', { name, description });
}

/** The row of a criterion; those that block are open to begin with. */
async function rowOf(title: RegExp) {
  const head = await screen.findByRole('button', { name: title });
  return head.closest('li') as HTMLElement;
}

async function fillIn(label: RegExp, text: string) {
  const field = screen.getByRole('textbox', { name: label });
  await userEvent.clear(field);
  await userEvent.paste(text);
}

/** A day so many days from now, in UTC. */
const day = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

describe('attesting on the tab', () => {
  it('states a fact, shows who did, and takes it back', async () => {
    const api = renderTab(aBackend());
    await userEvent.click(await button('Attest: Model monitoring'));
    const dialog = await screen.findByRole('dialog', {
      name: 'Attest: Model monitoring',
    });
    const until = within(dialog).getByLabelText(/Last day/);
    expect(until).toHaveValue(day(180));
    expect(until).toHaveAttribute('max', day(365));
    expect(screen.getByRole('radio', { name: 'Met' })).toBeChecked();
    await fillIn(/^Statement/, '  There is a dashboard. ');
    await fillIn(/Link that shows it/, 'https://grafana.example/churn');
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Attest' }),
    );

    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(api.attest.mock.calls).toEqual([
      [
        entityRef,
        'monitoring',
        {
          status: 'pass',
          note: 'There is a dashboard.',
          evidence: 'https://grafana.example/churn',
          until: day(180),
        },
      ],
    ]);
    const row = within(await rowOf(/^Met The model is monitored/));
    expect(row.getByText(/^Attested here by/)).toHaveTextContent(
      /^Attested here by jane on Oct 1, 2026, until/,
    );
    const change = await button('Change attestation: Model monitoring');
    expect(change).toHaveFocus();

    await userEvent.click(
      await button('Withdraw attestation: Model monitoring'),
    );
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'Withdraw attestation',
      }),
    );
    await waitFor(() => expect(api.withdrawAttestation).toHaveBeenCalled());
    // The button that was pressed went with the attestation.
    const attest = await button('Attest: Model monitoring');
    await waitFor(() => expect(attest).toHaveFocus());
    await rowOf(/^No data The model is monitored/);
  });

  it('begins with what is stated, and changes it', async () => {
    const api = renderTab(
      aBackend({ attestations: [anAttestation({ status: 'partial' })] }),
    );
    await userEvent.click(await button('Change attestation: Model monitoring'));
    expect(screen.getByRole('radio', { name: 'Partly met' })).toBeChecked();
    expect(screen.getByLabelText(/^Statement/)).toHaveValue(
      'There is a dashboard.',
    );
    const until = screen.getByLabelText(/Last day/);
    expect(until).toHaveValue('2999-06-30');
    await userEvent.clear(until);
    await userEvent.type(until, day(10));
    await userEvent.click(screen.getByRole('radio', { name: 'Met' }));
    await userEvent.click(
      screen.getByRole('button', { name: 'Change attestation' }),
    );
    await waitFor(() => expect(api.attest).toHaveBeenCalledTimes(1));
    expect(api.attest.mock.calls[0][2]).toEqual({
      ...{ status: 'pass', note: 'There is a dashboard.', until: day(10) },
    });
  });

  it('offers against what was seen only that it makes no sense here', async () => {
    renderTab(aBackend());
    await userEvent.click(
      await button('Doesn’t apply here …: Experiment tracking'),
    );
    expect(
      screen
        .getAllByRole('radio')
        .map(one => one.closest('label')?.textContent),
    ).toEqual(['Not applicable']);
    expect(
      screen.getByRole('textbox', { name: /^Why doesn’t it apply\?/ }),
    ).toBeVisible();
    await userEvent.keyboard('{Escape}');
    const opener = await button('Doesn’t apply here …: Experiment tracking');
    await waitFor(() => expect(opener).toHaveFocus());
    // What was seen to be there needs nobody's word.
    await userEvent.click(await screen.findByRole('button', { name: /^L1/ }));
    await userEvent.click(
      await screen.findByRole('button', { name: /A pipeline builds/ }),
    );
    expect(
      screen.queryByRole('button', { description: 'Continuous integration' }),
    ).not.toBeInTheDocument();
  });

  it('says by field what is wrong, before and after asking', async () => {
    const api = renderTab(aBackend());
    await userEvent.click(await button('Attest: Model monitoring'));
    const send = screen.getByRole('button', { name: 'Attest' });
    const note = screen.getByRole('textbox', { name: /^Statement/ });
    const until = screen.getByLabelText(/Last day/);
    await fillIn(/Link that shows it/, 'wiki');
    await userEvent.clear(until);
    await userEvent.click(send);
    expect(note).toHaveAccessibleDescription('Say something here.');
    expect(note).toBeInvalid();
    expect(note).toHaveFocus();
    expect(
      screen.getByRole('textbox', { name: /Link that shows it/ }),
    ).toHaveAccessibleDescription('This is no http or https address.');
    expect(until).toHaveAccessibleDescription('Choose a day.');

    await userEvent.type(until, day(-1));
    await userEvent.click(send);
    expect(until).toHaveAccessibleDescription('This day is in the past.');
    await userEvent.clear(until);
    await userEvent.type(until, day(366));
    await userEvent.click(send);
    expect(until).toHaveAccessibleDescription(/too far ahead/);
    expect(api.attest).not.toHaveBeenCalled();

    await fillIn(/^Statement/, 'There is a dashboard.');
    await fillIn(/Link that shows it/, 'https://grafana.example');
    await userEvent.clear(until);
    await userEvent.type(until, day(1));
    api.attest.mockRejectedValueOnce(
      await refusal(400, 'evidence: must hold no user or password'),
    );
    await userEvent.click(send);
    const evidence = screen.getByRole('textbox', { name: /Link that shows/ });
    await waitFor(() =>
      expect(evidence).toHaveAccessibleDescription(
        'must hold no user or password',
      ),
    );
    api.attest.mockRejectedValueOnce(await refusal(403, 'You may not attest'));
    await userEvent.click(send);
    expect(await screen.findByRole('alert')).toHaveTextContent(
      'It could not be saved: You may not attest',
    );
    // Nothing that was written is lost.
    expect(note).toHaveValue('There is a dashboard.');
  });
});

describe('waiving on the tab', () => {
  it('excuses what blocks, shows who did and why, and ends it', async () => {
    const api = renderTab(aBackend());
    await userEvent.click(await button('Waive: Experiments are tracked'));
    await fillIn(/^Reason/, 'It is retired in June.');
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).queryByRole('radio')).not.toBeInTheDocument();
    await userEvent.click(
      within(dialog).getByRole('button', { name: 'Waive' }),
    );
    await waitFor(() => expect(dialog).not.toBeInTheDocument());
    expect(api.waive.mock.calls).toEqual([
      [
        entityRef,
        { modelId: 'small', criterionId: 'l2-tracking' },
        { reason: 'It is retired in June.', until: day(180) },
      ],
    ]);
    const row = within(await rowOf(/^Waived Experiments are tracked/));
    expect(row.getByText(/^Waived by/)).toHaveTextContent(
      /^Waived by jane on Oct 1, 2026, until .*: It is retired in June\.$/,
    );

    await userEvent.click(await button('End waiver: Experiments are tracked'));
    await userEvent.click(
      within(await screen.findByRole('dialog')).getByRole('button', {
        name: 'End waiver',
      }),
    );
    await rowOf(/^Not met Experiments are tracked/);
    expect(api.withdrawWaiver).toHaveBeenCalledTimes(1);
  });

  it('is offered for what blocks the next level, and for nothing else', async () => {
    renderTab(aBackend());
    await button('Waive: Experiments are tracked');
    for (const closed of screen.getAllByRole('button', { expanded: false })) {
      await userEvent.click(closed);
    }
    await button('Waive: The model is monitored');
    expect(screen.getAllByRole('button', { name: 'Waive' })).toHaveLength(2);
  });

  it('tells of one that ended, and offers another', async () => {
    const until = '2026-11-01T23:59:59.999Z';
    renderTab(aBackend({ waivers: [aWaiver({ until })] }));
    await button('Waive: Experiments are tracked');
    const row = within(await rowOf(/^Not met Experiments are tracked/));
    expect(row.getByText(/^A waiver by/)).toHaveTextContent(
      'A waiver by jane ended on Nov 1, 2026: It is retired in June.',
    );
  });
});

describe('statements on the tab', () => {
  it('are shown without any button to who may not change them', async () => {
    renderTab(
      aBackend({ attestations: [anAttestation()], waivers: [aWaiver()] }),
      {
        policy: 'DENY',
        // Decisions are remembered for a moment, beyond one test.
        entity: { ...entity, metadata: { name: 'not-ours' } },
      },
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /^Waived Experiments/ }),
    );
    await userEvent.click(
      await screen.findByRole('button', { name: /^Met The model is/ }),
    );
    expect(await screen.findByText(/^Waived by/)).toBeVisible();
    expect(screen.getByText(/^Attested here by/)).toBeVisible();
    expect(
      screen.queryByRole('button', {
        name: /^(Attest|Waive|Change|Withdraw|End)\b/,
      }),
    ).not.toBeInTheDocument();
  });

  it('are missed where they could not be loaded', async () => {
    renderTab({
      ...aBackend(),
      getComponentStatements: async () => {
        throw await refusal(403, 'Refused');
      },
    });
    expect(
      await screen.findByText(/Attestations and waivers could not be loaded/),
    ).toBeVisible();
    expect(
      await screen.findByRole('button', { name: /Experiments are tracked/ }),
    ).toBeVisible();
  });
});

async function refusal(status: number, message: string) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'InputError', message },
        response: { statusCode: status },
      }),
      { status, headers: { 'content-type': 'application/json' } },
    ),
  );
}
