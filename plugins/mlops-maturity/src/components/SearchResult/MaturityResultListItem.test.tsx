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
import { screen } from '@testing-library/react';
import { MaturityResultListItem } from './MaturityResultListItem';

const result = {
  kind: 'criterion',
  title: 'A pipeline builds the model',
  text: 'Every change is built on its own.',
  location: '/mlops-maturity/models/steps#pipeline',
  model: 'Three steps',
  levelLabel: '1',
  levelName: 'Pipelines',
  dimension: 'Building',
};

describe('MaturityResultListItem', () => {
  it('says what was found, of which model and level', async () => {
    await renderInTestApp(<MaturityResultListItem result={result} />);
    expect(screen.getByRole('link', { name: result.title })).toHaveAttribute(
      'href',
      result.location,
    );
    expect(
      screen.getByText(
        'Criterion · Three steps · Level 1 – Pipelines · Building',
      ),
    ).toBeVisible();
  });

  it('marks the words that were searched for, and leaves out what is empty', async () => {
    await renderInTestApp(
      <MaturityResultListItem
        result={{
          ...result,
          ...{ kind: 'fact', model: '', levelLabel: '', dimension: '' },
        }}
        highlight={{
          preTag: '<b1>',
          postTag: '</b1>',
          fields: { text: 'Every <b1>change</b1> is built on its own.' },
        }}
      />,
    );
    expect(screen.getByText('change').tagName).toBe('MARK');
    expect(screen.getByText('Fact')).toBeVisible();
  });
});
