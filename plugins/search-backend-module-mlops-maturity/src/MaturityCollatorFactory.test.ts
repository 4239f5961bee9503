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

import type { Readable } from 'node:stream';
import { mockServices } from '@backstage/backend-test-utils';
import { facts, models } from './__fixtures__/answers';
import { MaturityCollatorFactory } from './MaturityCollatorFactory';

const read = async (collator: Readable) => {
  const documents = [];
  for await (const document of collator) documents.push(document);
  return documents;
};

function createFactory(failures: number) {
  const logger = mockServices.logger.mock();
  const getModels = jest.fn(async () => ({ items: models }));
  for (let failure = 1; failure <= failures; failure++) {
    getModels.mockRejectedValueOnce(new Error(`no answer ${failure}`));
  }
  const factory = new MaturityCollatorFactory({
    api: { getModels, getFacts: async () => ({ items: facts }) },
    locationBase: '/mlops-maturity',
    logger,
    pausesMs: [1, 1],
  });
  return { factory, logger, getModels };
}

describe('MaturityCollatorFactory', () => {
  it('waits for a plugin that starts later, and says so', async () => {
    const { factory, logger } = createFactory(2);
    expect(await read(await factory.getCollator())).toHaveLength(7);
    expect(logger.warn).toHaveBeenCalledTimes(2);
    expect(logger.warn).toHaveBeenLastCalledWith(
      expect.stringContaining('no answer 2'),
    );
  });

  it('fails in the end, so that the index stays as it was', async () => {
    const { factory, getModels } = createFactory(9);
    await expect(read(await factory.getCollator())).rejects.toThrow(
      'no answer 3',
    );
    expect(getModels).toHaveBeenCalledTimes(3);
  });
});
