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

import type { SeenEndpoint } from '../endpoints/SeenEndpoint';
import { remember } from './remember';

type Shares = Record<string, number>;

const seen = (shares: Shares, fields: Partial<SeenEndpoint> = {}) => ({
  key: 'grid/churn',
  newest: 'v2',
  data: {
    name: 'churn',
    platform: 'KServe',
    ready: true,
    traffic: Object.entries(shares).map(([version, percent]) => ({
      version,
      percent,
      ...(version === 'v2' ? { modelUri: 's3://models/2' } : {}),
    })),
  },
  ...fields,
});
const split = seen({ v2: 10, v1: 90 });
const at = (time: string) => new Date(`2026-11-${time}:00Z`);

describe('remember', () => {
  it('says the day of a split, the same all day', () => {
    const first = remember(undefined, split, at('20T08:15'));
    expect(first).toMatchObject({
      splitAt: '2026-11-20T00:00:00.000Z',
      newer: 'v2',
      older: ['v1'],
    });
    expect(remember(first, split, at('20T23:59'))).toEqual(first);
    expect(remember(first, split, at('21T00:01')).splitAt).toBe(
      '2026-11-21T00:00:00.000Z',
    );
  });

  it('says when the newer version took over, and keeps saying so', () => {
    const before = remember(undefined, split, at('20T08:15'));
    const promoted = remember(
      before,
      seen({ v2: 100 }, { routedAt: '2026-11-21T09:30:00.000Z' }),
      at('21T12:00'),
    );
    expect(promoted).toMatchObject({
      splitAt: '2026-11-20T00:00:00.000Z',
      promotedAt: '2026-11-21T09:30:00.000Z',
      older: ['v1'],
    });
    const later = remember(promoted, seen({ v2: 100 }), at('25T12:00'));
    expect(later).toEqual(promoted);
    const next = seen({ v3: 20, v2: 80 }, { newest: 'v3' });
    expect(remember(later, next, at('26T12:00'))).toMatchObject({
      promotedAt: '2026-11-21T09:30:00.000Z',
      splitAt: '2026-11-26T00:00:00.000Z',
      newer: 'v3',
    });
  });

  it('takes the time of the sweep where the cluster tells none that fits', () => {
    const before = remember(undefined, split, at('20T08:15'));
    const old = { routedAt: '2026-11-01T09:30:00.000Z' };
    expect(
      remember(before, seen({ v2: 100 }, old), at('21T12:00')).promotedAt,
    ).toBe('2026-11-21T12:00:00.000Z');
  });

  it('calls no promotion what went back, or never was a split', () => {
    const before = remember(undefined, split, at('20T08:15'));
    const back = remember(before, seen({ v1: 100 }), at('21T12:00'));
    expect(back.promotedAt).toBeUndefined();
    expect(
      remember(back, seen({ v2: 100 }), at('22T12:00')).promotedAt,
    ).toBeUndefined();
    expect(
      remember(undefined, seen({ v2: 100 }), at('22T12:00')).splitAt,
    ).toBeUndefined();
  });

  it('does not end a split while nothing gets traffic', () => {
    const before = remember(undefined, split, at('20T08:15'));
    const broken = remember(before, seen({}), at('21T12:00'));
    expect(remember(broken, seen({ v2: 100 }), at('22T12:00')).promotedAt).toBe(
      '2026-11-22T12:00:00.000Z',
    );
  });

  it('keeps where models lie, a few', () => {
    let known = remember(undefined, split, at('20T08:15'));
    expect(known.models).toEqual({ v2: 's3://models/2' });
    for (let number = 3; number < 12; number += 1) {
      const one = seen({ [`v${number}`]: 100 });
      one.data.traffic[0] = {
        version: `v${number}`,
        percent: 100,
        modelUri: `s3://models/${number}`,
      };
      known = remember(known, one, at('21T12:00'));
    }
    expect(Object.keys(known.models)).toEqual(['v7', 'v8', 'v9', 'v10', 'v11']);
  });
});
