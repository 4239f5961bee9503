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

const tabs = () =>
  within(screen.getByRole('navigation', { name: 'Screens of the scorecard' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);

describe('ScreenTabs', () => {
  it('leads to the sources who may see them', async () => {
    renderScreen(<ScreenTabs />, { api: {}, policy: 'ALLOW' });
    expect(
      await screen.findByRole('link', { name: 'Sources' }),
    ).toHaveAttribute('href', '/mlops-maturity/sources');
    expect(tabs()).toContain('Overview');
  });
});
