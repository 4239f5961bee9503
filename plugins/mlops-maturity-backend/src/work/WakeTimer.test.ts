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

import { WakeTimer } from './WakeTimer';

describe('WakeTimer', () => {
  let woken: number[];
  let timer: WakeTimer;

  beforeEach(() => {
    jest.useFakeTimers({ now: 0 });
    woken = [];
    timer = new WakeTimer(() => woken.push(Date.now()));
  });

  afterEach(() => jest.useRealTimers());

  it('wakes after the first instant and after the last', () => {
    timer.at(new Date(5_000));
    timer.at(new Date(6_000));
    timer.at(new Date(9_000));
    expect(jest.getTimerCount()).toBe(1);
    jest.advanceTimersByTime(20_000);
    expect(woken).toEqual([5_010, 9_010]);
    timer.at(new Date(25_000));
    jest.advanceTimersByTime(10_000);
    expect(woken).toEqual([5_010, 9_010, 25_010]);
  });

  it('wakes at once for an instant that is over, and never once stopped', () => {
    jest.setSystemTime(10_000);
    timer.at(new Date(5_000));
    jest.advanceTimersByTime(20);
    expect(woken).toEqual([10_010]);
    timer.at(new Date(15_000));
    timer.stop();
    jest.advanceTimersByTime(20_000);
    expect(woken).toHaveLength(1);
  });
});
