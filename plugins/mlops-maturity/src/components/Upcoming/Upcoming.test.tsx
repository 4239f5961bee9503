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
import type {
  FactStatus,
  PublishedLevel,
  ServedModel,
  Transition,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { Route, Routes } from 'react-router-dom';
import {
  assessComponent,
  factResults,
} from '../../__testUtils__/assessComponent';
import { componentAnswers } from '../../__testUtils__/componentAnswers';
import { renderScreen } from '../../__testUtils__/renderScreen';
import { factDefinitions } from '../../__testUtils__/smallModel';
import {
  upcomingModel,
  upcomingSoonAndLater,
} from '../../__testUtils__/upcomingModel';
import { EntityMaturityCard } from '../MaturityCard';
import { EntityMaturityContent } from '../MaturityContent';
import { ModelsScreen } from '../Models';

const statuses: Record<string, FactStatus> = {
  ...{ ci: 'pass', tracking: 'fail' },
  ...{ release: 'unknown', monitoring: 'unknown' },
};

function answers(
  model: ServedModel,
  given: { facts?: typeof statuses; published?: PublishedLevel } = {},
) {
  const facts = factResults({ ...statuses, ...given.facts });
  const { published } = given;
  return {
    ...componentAnswers(
      assessComponent(facts, {
        models: [model],
        ...(published && { item: { published } }),
      }),
      facts,
    ),
    getModels: async () => ({ items: [model] }),
  };
}

const showCard = (
  model: ServedModel,
  given: Parameters<typeof answers>[1] = {},
) => renderScreen(<EntityMaturityCard />, { api: answers(model, given) });

const notices = () => screen.queryAllByRole('note').map(one => one.textContent);

describe('an upcoming requirement', () => {
  it('is announced on the card with the day, the level and what it costs', async () => {
    showCard(upcomingModel);
    const note = await screen.findByRole('note');
    expect(note).toHaveTextContent(
      'From Mar 1, 2999 one more criterion counts for Level 1: Training runs are compared',
    );
    expect(note).toHaveTextContent(
      'As things are, you’d go from Level 1 to Level 0.',
    );
    // It blocks nothing yet.
    expect(
      screen.getByRole('region', { name: '3 criteria to Level 2 – Automated' }),
    ).not.toHaveTextContent('Training runs are compared');
  });

  it('is announced with others of its day, and tells when more follow', async () => {
    showCard(upcomingSoonAndLater);
    const note = await screen.findByRole('note');
    expect(note).toHaveTextContent(
      /^From Mar 1, 2999 2 more criteria count that you don’t meet yet/,
    );
    expect(
      within(note)
        .getAllByRole('listitem')
        .map(one => one.textContent),
    ).toEqual([
      'Training runs are compared (Level 1)',
      'Releases are automatic (Level 2)',
    ]);
    expect(note).toHaveTextContent('Others follow from Jun 1, 2999.');
  });

  it('takes no level away that is not there', async () => {
    showCard(upcomingModel, { facts: { ci: 'fail' } });
    expect(await screen.findByRole('note')).toHaveTextContent(
      'You don’t meet it yet; your level stays the same.',
    );
  });

  it('is no matter where it is met, or the level is frozen', async () => {
    const { unmount } = showCard(upcomingModel, {
      facts: { tracking: 'pass' },
    });
    await screen.findByText('Pipelines');
    expect(notices()).toEqual([]);
    unmount();
    showCard(upcomingModel, { published: { level: 1, frozen: true } });
    await screen.findByText('Pipelines');
    expect(notices().join()).not.toContain('one more criterion');
  });

  it('is marked on the tab where it is met too, and is nothing to suppose', async () => {
    const enforced: Transition = {
      ...{ modelId: 'small', from: 2, to: 1, cause: 'enforced' },
      ...{ at: '2026-11-10T09:00:00.000Z', criteria: ['Runs are kept'] },
    };
    renderScreen(<EntityMaturityContent />, {
      api: {
        ...answers(upcomingModel, { facts: { tracking: 'pass' } }),
        getComponentHistory: async () => ({ items: [enforced] }),
      },
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: /Pipelines 1 of 1 requirements met/,
      }),
    );
    expect(
      screen.getByRole('button', { name: /Training runs are compared/ }),
    ).toHaveTextContent(/Met.*Counts from Mar 1, 2999/);
    expect(
      screen.getByRole('button', { name: /Experiments are tracked/ }),
    ).not.toHaveTextContent('Counts from');
    expect(
      await screen.findByText('A criterion came into force, as announced'),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try it out' }));
    expect(
      await screen.findByRole('button', {
        name: /Level 1 – Pipelines 1 of 1 ticked/,
      }),
    ).toBeVisible();
  });

  it('says on the page of its model from when on it counts', async () => {
    const model = {
      ...upcomingModel,
      criteria: upcomingModel.criteria.map(one =>
        one.id === 'l1-ci' ? { ...one, enforcedFrom: '2020-01-01' } : one,
      ),
    };
    renderScreen(
      <Routes>
        <Route path="/mlops-maturity/models/*" element={<ModelsScreen />} />
      </Routes>,
      {
        api: {
          getModels: async () => ({ items: [model] }),
          getFacts: async () => ({ items: factDefinitions }),
        },
        search: 'mlops-maturity/models/small',
      },
    );
    const entry = await screen.findByRole('button', {
      name: /Training runs are compared/,
    });
    expect(entry).toHaveTextContent('Counts from Mar 1, 2999');
    await userEvent.click(entry);
    expect(
      within(entry.closest('li')!).getByText(
        /Upcoming: counts from Mar 1, 2999\. Until then/,
      ),
    ).toBeVisible();
    // One that is in force is like any other.
    expect(
      screen.getByRole('button', { name: /A pipeline builds the model/ }),
    ).not.toHaveTextContent('Counts from');
  });
});
