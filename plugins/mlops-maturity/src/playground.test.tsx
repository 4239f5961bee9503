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

import { renderInTestApp } from '@backstage/frontend-test-utils';
import { screen, waitFor } from '@testing-library/react';
import { playgroundGroups } from '../dev/states';
import { StateView } from '../dev/StateView';
import { entityPageRoutes } from './__testUtils__/entityPageRoutes';
import { scorecardRouteRef } from './routes';

const states = playgroundGroups.flatMap(group => group.states);

/** What is read and what is announced of an element, and of all within it. */
function wordsOf(element: HTMLElement) {
  const names = [...element.querySelectorAll('[aria-label]')].map(one =>
    one.getAttribute('aria-label'),
  );
  return [element.textContent, ...names].join('\n').replace(/\s+/g, ' ');
}

/** Material UI 4 complains once about itself, wherever it is used first. */
const isOfMaterialUi = (complaint: unknown) =>
  /findDOMNode is deprecated/.test(String(complaint));

describe('the playground', () => {
  const complaints = jest.spyOn(console, 'error');

  beforeEach(() => {
    complaints.mockReset();
    localStorage.clear();
  });

  it('has an address of its own for every state', () => {
    const ids = states.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every(id => id === encodeURIComponent(id))).toBe(true);
  });

  it.each(states.map(state => [state.id, state] as const))(
    'shows %s',
    async (_, state) => {
      renderInTestApp(
        <section aria-label="state">
          <StateView state={state} />
        </section>,
        {
          mountedRoutes: { '/mlops-maturity': scorecardRouteRef },
          features: [entityPageRoutes()],
        },
      );
      const shown = await screen.findByRole('region', { name: 'state' });
      await waitFor(() => expect(wordsOf(shown)).toContain(state.shows));
      expect(
        complaints.mock.calls.filter(([first]) => !isOfMaterialUi(first)),
      ).toEqual([]);
    },
  );
});
