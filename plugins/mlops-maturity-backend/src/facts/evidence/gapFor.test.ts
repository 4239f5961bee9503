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

import { aRepository } from '../fixtures';
import { gapFor } from './gapFor';

describe('gapFor', () => {
  it('finds nothing where everything was read', () => {
    expect(gapFor(aRepository(), 'tree', 'file')).toBeUndefined();
  });

  it('finds what the collector reported, for the kinds that are asked for', () => {
    const repository = aRepository({
      gaps: [
        {
          kinds: ['deployment', 'environment'],
          code: 'forbidden',
          message: 'The token may not read deployments.',
        },
      ],
    });
    expect(gapFor(repository, 'tree')).toBeUndefined();
    expect(gapFor(repository, 'tree', 'environment')?.message).toBe(
      'The token may not read deployments.',
    );
  });

  it('takes a listing that is cut short or missing, and a repository never read, for gaps', () => {
    const { tree } = aRepository();
    const cut = aRepository({ tree: { ...tree!, truncated: true } });
    expect(gapFor(cut, 'tree')?.code).toBe('too-large');
    expect(gapFor(cut, 'pipelineRun')).toBeUndefined();
    expect(gapFor(aRepository({ tree: undefined }), 'tree')?.message).toBe(
      'shop/churn has no listing of its files yet.',
    );
    expect(
      gapFor(aRepository({ collectedAt: undefined }), 'pipelineRun')?.message,
    ).toBe('shop/churn has not been read yet.');
    expect(gapFor(cut, 'tree')?.source).toEqual({
      ...{ collector: cut.collector, host: cut.host, key: 'shop/churn' },
    });
  });
});
