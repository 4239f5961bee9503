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
import { renderScreen } from '../../__testUtils__/renderScreen';
import { ScreenTabs } from './ScreenTabs';

// In a file of its own: answers of the policy are remembered for all tests.
describe('ScreenTabs', () => {
  it('hides the way to the sources from who may not see them', async () => {
    renderScreen(<ScreenTabs />, { api: {}, policy: 'DENY' });
    const tabs = await screen.findByRole('navigation', {
      name: 'Screens of the scorecard',
    });
    // Longer than the answer of the policy takes.
    await new Promise(resolve => setTimeout(resolve, 200));
    const names = within(tabs)
      .getAllByRole('link')
      .map(({ textContent }) => textContent);
    expect(names).toContain('Overview');
    expect(names).not.toContain('Sources');
  });
});
