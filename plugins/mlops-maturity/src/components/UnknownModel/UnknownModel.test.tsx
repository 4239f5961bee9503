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

import { screen } from '@testing-library/react';
import {
  assessComponent,
  factResults,
} from '../../__testUtils__/assessComponent';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { scorecardAnswers } from '../../__testUtils__/scorecardAnswers';
import { EntityMaturityCard } from '../MaturityCard';
import { Overview } from '../Overview';

const title = 'There is no model “gone”';

describe('a model that is not loaded', () => {
  it('is told where the card is configured with it, beside what it shows', async () => {
    const data = assessComponent(factResults({ ci: 'pass' }));
    renderScreen(<EntityMaturityCard defaultModel="gone" />, {
      api: { getComponentAssessments: async () => data },
    });
    expect(await screen.findByText(title)).toBeVisible();
    expect(
      screen.getByText(/portal is configured.*Shown is “Small ladder”/),
    ).toBeVisible();
    expect(screen.getByText('Pipelines')).toBeVisible();
  });

  it('is told where the address names it, and filters of it are left out', async () => {
    const api = scorecardAnswers();
    renderScreen(<Overview />, {
      api,
      search: '?model=gone&level=3&lifecycle=production',
    });
    expect(await screen.findByText(title)).toBeVisible();
    expect(screen.getByText(/renamed.*Shown is “Small ladder”/)).toBeVisible();
    expect(await screen.findByLabelText('Headline figures')).toBeVisible();
    const asked = api.getScorecardSummary.mock.calls.map(
      ([options]) => options as { model?: string; filter?: object },
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const { model, filter } of asked) {
      expect(model).toBe('small');
      expect(filter).toMatchObject({ lifecycle: ['production'] });
      expect(filter).toMatchObject({ level: undefined });
    }
  });

  it('is not told of the one that is shown', async () => {
    renderScreen(<Overview />, {
      api: scorecardAnswers(),
      search: '?model=small',
    });
    expect(await screen.findByLabelText('Headline figures')).toBeVisible();
    expect(screen.queryByText(/There is no model/)).not.toBeInTheDocument();
  });
});
