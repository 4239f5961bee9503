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

import { mockServices } from '@backstage/backend-test-utils';
import { alwaysInForce } from './__testUtils__/alwaysInForce';
import { SoonerSync } from './startTasks';

describe('SoonerSync', () => {
  afterEach(() => jest.useRealTimers());

  it('has the catalog looked at once, however often it is asked for', async () => {
    jest.useFakeTimers();
    const scheduler = mockServices.scheduler.mock();
    const logger = mockServices.logger.mock();
    scheduler.triggerTask.mockRejectedValue(new Error('It runs already'));
    const sooner = new SoonerSync({
      ...{ scheduler, logger },
      rules: alwaysInForce,
    });
    for (let count = 0; count < 10; count += 1) sooner.ask();
    expect(scheduler.triggerTask).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(15_000);
    expect(scheduler.triggerTask.mock.calls).toEqual([['catalog-sync-rules']]);
    // That it can't be done now is no reason to fail.
    expect(logger.debug).toHaveBeenCalled();
    sooner.ask();
    sooner.stop();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(scheduler.triggerTask).toHaveBeenCalledTimes(1);
  });
});
