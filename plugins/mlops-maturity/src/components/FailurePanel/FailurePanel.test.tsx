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

import { MlopsMaturityClient } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  assessComponent,
  factResults,
} from '../../__testUtils__/assessComponent';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { EntityMaturityCard } from '../MaturityCard';

const refusal = (status: number, name: string, message: string) =>
  Response.json(
    { error: { name, message }, response: { statusCode: status } },
    { status },
  );

/** The card, over the plugin's own client and answers as the network has them. */
function renderCard(
  answer: () => Response | Promise<Response>,
  language?: 'de',
) {
  const api = new MlopsMaturityClient({
    discoveryApi: { getBaseUrl: async () => 'http://backend/mlops-maturity' },
    fetchApi: { fetch: async () => answer() },
  });
  renderScreen(<EntityMaturityCard />, { api, language });
}

const found = { timeout: 15_000 };

describe('what stands where something could not be loaded', () => {
  // The app keeps there which language it had.
  beforeEach(() => window.localStorage.clear());

  it.each([
    [401, 'You may have been signed out.'],
    [403, 'You may not see this. If you need it, ask'],
    [429, 'Wait a minute, then try again.'],
    [400, 'Perhaps the link is an old one'],
  ])('says what helps with the status %s', async (status, advice) => {
    renderCard(() => refusal(status, 'SomeError', 'Nobody may know'));
    const alert = await screen.findByRole('alert');
    expect(alert).toHaveTextContent('The assessment could not be loaded');
    expect(alert).toHaveTextContent(advice);
    const details = screen.getByText('Nobody may know');
    expect(details).toHaveAttribute('lang', 'en');
    expect(details).not.toBeVisible();
    await userEvent.click(screen.getByText('Details'));
    expect(details).toBeVisible();
  });

  it('asks again when somebody wants that, and shows what comes', async () => {
    let broken = true;
    renderCard(() =>
      broken
        ? refusal(500, 'Error', 'The database is away')
        : Response.json(assessComponent(factResults({ ci: 'pass' }))),
    );
    const alert = await screen.findByRole('alert', {}, found);
    expect(alert).toHaveTextContent('Something is wrong in the portal.');
    expect(screen.getByText('The database is away')).toBeInTheDocument();
    broken = false;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('Pipelines')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('tells a portal that gives no answer from one that is broken', async () => {
    renderCard(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await screen.findByRole('alert', {}, found)).toHaveTextContent(
      'Check your connection',
    );
  });

  it('says it in German, and that the details are in English', async () => {
    renderCard(() => refusal(403, 'NotAllowedError', 'Not you'), 'de');
    expect(
      await screen.findByText(/Sie dürfen dies nicht sehen/),
    ).toBeVisible();
    expect(
      screen.getByRole('button', { name: 'Erneut versuchen' }),
    ).toBeVisible();
    expect(screen.getByText('Not you')).toHaveAttribute('lang', 'en');
  });
});
