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
import { SourceError } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { SourceLog } from './SourceLog';

const target = (id: number) => ({
  ...{ id, collector: 'fake', host: 'fake.example', key: `shop/${id}` },
});

describe('SourceLog', () => {
  const logger = mockServices.logger.mock();
  let log: SourceLog;

  beforeEach(() => {
    jest.clearAllMocks();
    log = new SourceLog(logger);
  });

  it('has one line for a source that fails, and one when it works again', () => {
    const refused = new SourceError('status 401', 'forbidden', 401);
    for (const id of [1, 2, 1, 2]) log.failed(target(id), refused, 'forbidden');
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.debug).toHaveBeenCalledTimes(3);
    log.worked(target(1));
    expect(logger.info).not.toHaveBeenCalled();
    log.worked(target(2));
    expect(logger.info.mock.calls).toEqual([
      ['All of fake on fake.example can be collected again'],
    ]);
  });

  it('tells mistakes apart by what they say', () => {
    log.failed(target(1), new TypeError('x is undefined'), 'unavailable');
    log.failed(target(2), new TypeError('y is undefined'), 'unavailable');
    expect(logger.warn).toHaveBeenCalledTimes(2);
  });

  it('has collectors say once what they say of every target', () => {
    for (const id of [1, 2, 1]) {
      const own = log.forTarget(target(id));
      own.warn(`No credentials for shop/${id}`, { error: 'NotFoundError' });
      own.warn('The answer was cut');
      own.info(`Read shop/${id}`);
    }
    expect(logger.warn.mock.calls).toEqual([
      ['No credentials for shop/1', { error: 'NotFoundError' }],
      ['The answer was cut', undefined],
    ]);
    expect(logger.info).not.toHaveBeenCalled();
    expect(logger.debug).toHaveBeenCalledTimes(7);
  });
});
