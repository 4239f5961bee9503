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

import { screen, waitFor } from '@testing-library/react';
import type { FactResult } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  assessComponent,
  factResults,
} from '../../__testUtils__/assessComponent';
import { refusal } from '../../__testUtils__/refusal';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { smallModel } from '../../__testUtils__/smallModel';
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

describe('EntityMaturityCard in every state', () => {
  it('says when it is out of date, and how many criteria are waived', async () => {
    const waiver = { modelId: 'small', reason: 'A batch model' };
    renderCard(
      assessComponent(facts, {
        models: [smallModel],
        response: { assessedAt: '2026-01-05T10:00:00.000Z' },
        input: {
          waivers: [
            {
              ...waiver,
              criterionId: 'l2-release',
              expiresAt: '2999-06-30T00:00:00.000Z',
            },
            {
              ...waiver,
              criterionId: 'l2-monitoring',
              expiresAt: '2999-02-10T00:00:00.000Z',
            },
          ],
        },
      }),
    );
    expect(
      await screen.findByText(
        '2 criteria waived, the first until Feb 10, 2999',
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('region', {
        name: '1 criterion to Level 2 – Automated',
      }),
    ).toBeVisible();
    expect(screen.getByRole('note')).toHaveTextContent(
      /Not assessed since Jan 5, 2026/,
    );
  });

  it('is short where it is compact: level, first step, link', async () => {
    const compact = (results: FactResult[]) =>
      renderScreen(<EntityMaturityCard compact />, {
        api: { getComponentAssessments: async () => assessComponent(results) },
      });
    const { unmount } = compact(facts);
    expect(await screen.findByText('Pipelines')).toBeVisible();
    expect(screen.getByText('L1')).toBeVisible();
    expect(
      screen.getByText('Next for Level 2: Experiments are tracked'),
    ).toBeVisible();
    expect(screen.getByRole('link', { name: 'All criteria' })).toHaveAttribute(
      'href',
      '/catalog/default/component/churn/maturity',
    );
    expect(screen.queryByRole('list')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Assess now' })).toBeNull();
    unmount();

    compact(
      factResults({
        ci: 'pass',
        tracking: 'pass',
        release: 'pass',
        monitoring: 'pass',
      }),
    );
    expect(
      await screen.findByText('The highest level is reached.'),
    ).toBeVisible();
  });

  it('has the shape of what comes while it loads', async () => {
    const never = () => new Promise<never>(() => {});
    renderCard(undefined, { api: { getComponentAssessments: never } });
    expect(
      await screen.findByRole('status', { name: 'Loading the assessment' }),
    ).toBeVisible();
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('waits for the first assessment', async () => {
    renderCard({ ...assessComponent([]), assessedAt: undefined, items: [] });
    expect(await screen.findByText('First assessment under way')).toBeVisible();
  });

  it('explains how an entity becomes an ML component', async () => {
    const getComponentAssessments = jest.fn().mockRejectedValue(refusal(404));
    renderCard(undefined, { api: { getComponentAssessments } });
    expect(await screen.findByText('Not assessed')).toBeVisible();
    await waitFor(() =>
      expect(document.body).toHaveTextContent("mlops-maturity/enabled: 'true'"),
    );
    // What was refused isn't asked for again.
    expect(getComponentAssessments).toHaveBeenCalledTimes(1);
  });

  it('shows an error as an error', async () => {
    renderCard(undefined, {
      api: {
        getComponentAssessments: async () => {
          throw refusal(400);
        },
      },
    });
    expect(
      await screen.findByText(/The assessment could not be loaded/),
    ).toBeVisible();
  });
});
