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
import { refusal } from '../../__testUtils__/refusal';
import { entity, renderScreen } from '../../__testUtils__/renderScreen';
import { EntityMaturityCard } from './EntityMaturityCard';

const facts = factResults({
  ci: 'pass',
  tracking: 'fail',
  release: 'unknown',
  monitoring: 'unknown',
});

function renderCard(
  data = assessComponent(facts),
  more: Partial<Parameters<typeof renderScreen>[1]> = {},
) {
  return renderScreen(<EntityMaturityCard />, {
    ...more,
    api: { getComponentAssessments: async () => data, ...more.api },
  });
}

describe('EntityMaturityCard', () => {
  it('says the level, the next steps, and what to do about each', async () => {
    renderCard(
      assessComponent(facts, {
        item: { target: { level: 2, origin: 'annotation' } },
      }),
    );

    expect(await screen.findByText('Pipelines')).toBeVisible();
    expect(
      screen.getByText('Target: Level 2 · 1 level below target'),
    ).toBeVisible();
    const ladder = screen.getByRole('list', { name: 'Ladder of levels' });
    const steps = within(ladder).getAllByRole('listitem');
    expect(steps).toHaveLength(3);
    expect(steps[1]).toHaveAttribute('aria-current', 'step');
    expect(steps[2]).toHaveTextContent(
      'Level 2 – Automated, not reached, target',
    );

    const next = screen.getByRole('region', {
      name: '3 criteria to Level 2 – Automated',
    });
    const [tracking, release] = within(next).getAllByRole('listitem');
    expect(tracking).toHaveTextContent('Experiments are tracked');
    expect(tracking).toHaveTextContent('Not met');
    expect(tracking).toHaveTextContent('Why tracking is fail.');
    expect(tracking).toHaveTextContent('How to fixDo this about tracking.');
    // What is unknown is never told as a failure.
    expect(release).toHaveTextContent('No data');
    expect(release).not.toHaveTextContent('Not met');
    expect(release).toHaveTextContent(
      'What helpsConnect an ML platform or a CI system, or state it',
    );
    expect(release).not.toHaveTextContent('How to fix');

    expect(screen.getByText('Assessed', { exact: false })).toHaveTextContent(
      'Assessed 12 minutes ago',
    );
    expect(screen.getByRole('link', { name: 'All criteria' })).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/maturity',
    );
  });

  it('shows how far up the open facts could lead', async () => {
    renderCard(
      assessComponent(
        factResults({ ci: 'pass', tracking: 'pass', release: 'unknown' }),
      ),
    );
    expect(
      await screen.findByText(
        'Up to Level 2 if the 2 requirements without data up to there are confirmed',
      ),
    ).toBeVisible();
    const run = screen.getByText('Run').closest('li');
    expect(run).toHaveTextContent('holds back');
    expect(screen.getByText('Build').closest('li')).not.toHaveTextContent(
      'holds back',
    );
  });

  it('tells a drop that is held back, and what would keep the level', async () => {
    renderCard(
      assessComponent(factResults({ ci: 'fail' }), {
        item: {
          published: { level: 1, atRiskSince: '2026-01-05T00:00:00.000Z' },
        },
      }),
    );
    expect(
      await screen.findByText(/At risk: since .* Level 0 only/),
    ).toBeVisible();
    expect(
      screen.getByRole('region', {
        name: '1 criterion to keep Level 1 – Pipelines',
      }),
    ).toBeVisible();
  });

  it('tells troubled sources, expiring evidence and mistakes in the catalog apart from the result', async () => {
    renderCard(
      assessComponent(facts, {
        response: {
          sources: [
            {
              collector: 'github',
              title: 'GitHub',
              host: 'github.com',
              key: 'acme/churn',
              state: 'failing',
              problems: ['403: the token may not read runs'],
            },
          ],
          expiring: [
            {
              factId: 'monitoring',
              title: 'Model monitoring',
              validUntil: new Date(Date.now() + 3.1 * 86_400_000).toISOString(),
            },
          ],
          problems: [
            {
              entityRef,
              annotation: 'mlops-maturity/target-level',
              message: 'there is no level 9',
            },
          ],
        },
      }),
    );
    const notes = await screen.findAllByRole('note');
    expect(notes.map(note => note.textContent)).toEqual([
      'Expiring soonModel monitoring: in 3 days',
      'A source could not be read in fullGitHub acme/churn: 403: the token may not read runs',
      'A problem with what the catalog saysmlops-maturity/target-level there is no level 9',
    ]);
  });

  it('remembers the chosen model, and offers only those that the component names', async () => {
    const rendered = renderCard(undefined, { remembered: 'other' });
    expect(await screen.findByText('By hand')).toBeVisible();
    await userEvent.click(
      screen.getByRole('button', { name: /Maturity model/ }),
    );
    await userEvent.click(screen.getByRole('option', { name: 'Small ladder' }));
    expect(await screen.findByText('Pipelines')).toBeVisible();
    rendered.unmount();

    renderCard(undefined, {
      remembered: 'other',
      entity: {
        ...entity,
        metadata: {
          ...entity.metadata,
          annotations: { 'mlops-maturity/models': 'nonsense, small' },
        },
      },
    });
    expect(await screen.findByText('Pipelines')).toBeVisible();
    expect(screen.queryByRole('button', { name: /Maturity model/ })).toBeNull();
  });

  it('assesses on request, and rests after a refusal', async () => {
    const better = factResults({
      ci: 'pass',
      tracking: 'pass',
      release: 'pass',
      monitoring: 'pass',
    });
    const refreshComponent = jest
      .fn()
      .mockResolvedValueOnce(assessComponent(better))
      .mockRejectedValueOnce(refusal(403));
    renderCard(undefined, { api: { refreshComponent } });

    await userEvent.click(
      await screen.findByRole('button', { name: 'Assess now' }),
    );
    expect(
      await screen.findByText('The highest level is reached.'),
    ).toBeVisible();
    expect(refreshComponent).toHaveBeenCalledWith(entityRef);

    await userEvent.click(screen.getByRole('button', { name: 'Assess now' }));
    expect(
      await screen.findByRole('button', { name: /You may not start/ }),
    ).toBeDisabled();
  });
});
