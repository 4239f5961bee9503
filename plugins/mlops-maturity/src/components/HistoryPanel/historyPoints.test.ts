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

import type { Transition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { historyPoints } from './historyPoints';

const change = (at: string, to: number): Transition => ({
  modelId: 'small',
  to,
  cause: 'evidence',
  at,
  criteria: [],
});

describe('historyPoints', () => {
  it('goes from the oldest change to now, at the level that lasts', () => {
    const [newer, older] = [
      change('2026-11-10T00:00:00.000Z', 2),
      change('2026-10-01T00:00:00.000Z', 1),
    ];
    const now = new Date('2026-11-20T00:00:00.000Z');
    expect(historyPoints([newer, older], now)).toEqual([
      { time: Date.parse(older.at), level: 1, transition: older },
      { time: Date.parse(newer.at), level: 2, transition: newer },
      { time: now.getTime(), level: 2 },
    ]);
    expect(historyPoints([], now)).toEqual([]);
  });

  it('never goes back in time where clocks differ', () => {
    const ahead = change('2026-11-20T00:00:05.000Z', 1);
    const points = historyPoints([ahead], new Date('2026-11-20T00:00:00.000Z'));
    expect(points.map(({ time }) => time)).toEqual([
      Date.parse(ahead.at),
      Date.parse(ahead.at),
    ]);
  });
});
