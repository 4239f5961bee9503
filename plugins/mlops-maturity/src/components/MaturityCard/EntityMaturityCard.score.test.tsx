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
  factResults,
} from '../../__testUtils__/assessComponent';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { smallModel } from '../../__testUtils__/smallModel';
import { smallScore } from '../../__testUtils__/smallScore';
import { EntityMaturityCard } from './EntityMaturityCard';

const facts = factResults(
  {
    ci: 'pass',
    tracking: 'fail',
    review: 'pass',
    release: 'pass',
    monitoring: 'pass',
    skew: 'unknown',
  },
  {
    ci: { executions: 1 },
    review: { origin: 'attested', observedAt: '2026-01-01T00:00:00.000Z' },
  },
);

function renderCard(
  results: FactResult[] = facts,
  extras: Parameters<typeof assessComponent>[1] = {},
) {
  return renderScreen(<EntityMaturityCard />, {
    api: {
      getComponentAssessments: async () =>
        assessComponent(results, { models: [smallScore], ...extras }),
    },
  });
}

/** What everyone but a screen reader's user would also read as a ladder. */
function expectNoLadder() {
  const text = document.body.textContent ?? '';
  expect(text).not.toMatch(/ladder/i);
  expect(text).not.toMatch(/Level \d|L\d\b|levels? below|criteri(on|a) to /);
}

describe('EntityMaturityCard of a model that scores', () => {
  it('says the band, the points, the lowest section, and what it lacks', async () => {
    renderCard();
    expect(
      await screen.findByText('0.5 points, lowest section: Model'),
    ).toBeVisible();
    expect(screen.getByText('Holes', { selector: 'p' })).toBeVisible();
    const bands = screen.getByRole('list', { name: 'Bands of points' });
    const steps = within(bands).getAllByRole('listitem');
    expect(steps[0]).toHaveTextContent('Research (0), passed');
    expect(steps[1]).toHaveTextContent('Holes (0-1), current band');

    const sections = screen.getByRole('region', { name: 'Points by section' });
    const [model, watch] = within(sections).getAllByRole('listitem');
    expect(model).toHaveTextContent('Modellowest0.5 of 3');
    expect(watch).toHaveTextContent('Monitoring2 of 3');
    expect(watch).not.toHaveTextContent('lowest');

    const next = screen.getByRole('region', {
      name: '1 more point in Model for “Tested”',
    });
    const [ci, tracking, review] = within(next).getAllByRole('listitem');
    expect(ci).toHaveTextContent('0.5 points');
    expect(ci).toHaveTextContent('not seen to run more than once');
    expect(tracking).toHaveTextContent('0 points');
    expect(tracking).toHaveTextContent('How to fixDo this about tracking.');
    // Stated without a link to where it is written down.
    expect(review).toHaveTextContent('0 points');
    expect(review).toHaveTextContent('counts only with a link');
    expectNoLadder();
  });

  it('never tells what has no data as no points', async () => {
    renderCard(factResults({ release: 'pass', monitoring: 'pass' }));
    const next = await screen.findByRole('region', {
      name: '0.5 more points in Model for “Holes”',
    });
    const [first] = within(next).getAllByRole('listitem');
    expect(first).toHaveTextContent('No data');
    expect(first).not.toHaveTextContent('0 points');
    expect(
      screen.getByText(
        'Up to 3 points (Strong) if the 4 criteria without data are met in full',
      ),
    ).toBeVisible();
    expectNoLadder();
  });

  it('tells a drop that is held back, the target, and the highest band', async () => {
    const { unmount } = renderCard(facts, {
      item: {
        published: { level: 2, atRiskSince: '2026-01-05T00:00:00.000Z' },
        target: { level: 3, origin: 'annotation' },
      },
    });
    expect(
      await screen.findByText(
        /At risk: since .* the evidence supports 0.5 points \(Holes\) only/,
      ),
    ).toBeVisible();
    expect(
      screen.getByText('Target: Strong · 1 band below target'),
    ).toBeVisible();
    expect(
      screen.getByRole('region', {
        name: '1 more point in Model to keep “Tested”',
      }),
    ).toBeVisible();
    expectNoLadder();
    unmount();

    renderCard(
      factResults({
        ci: 'pass',
        tracking: 'pass',
        review: 'pass',
        release: 'pass',
        monitoring: 'pass',
        skew: 'pass',
      }),
    );
    expect(
      await screen.findByText('The highest band is reached.'),
    ).toBeVisible();
    expect(screen.getByText('3 points in every section')).toBeVisible();
    expectNoLadder();
  });

  it('names a single model, and offers nine with the first one shown', async () => {
    const { unmount } = renderCard();
    expect(await screen.findByText('Small score')).toBeVisible();
    unmount();

    const eight = [1, 2, 3, 4, 5, 6, 7, 8].map(number => ({
      ...smallModel,
      id: `small-${number}`,
      title: `Ladder ${number}`,
    }));
    renderCard(facts, { models: [...eight, smallScore] });
    const picker = await screen.findByRole('button', {
      name: /Maturity model/,
    });
    expect(picker).toHaveTextContent('Ladder 1');
    expect(picker).toHaveAttribute('title', 'Ladder 1');
    await userEvent.click(picker);
    expect(screen.getAllByRole('option')).toHaveLength(9);
    await userEvent.click(screen.getByRole('option', { name: 'Small score' }));
    expect(
      await screen.findByText('0.5 points, lowest section: Model'),
    ).toBeVisible();
  });
});
