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

import type { RelatedEntity } from '../../entities/types';
import { aComponent, aContext, aRepository, anInput } from '../fixtures';
import { dataInManagedStore } from './dataInManagedStore';

const warehouse: RelatedEntity = {
  ref: 'resource:default/orders',
  kind: 'resource',
  type: 'data-warehouse',
  tags: [],
};

function decide(dependencies: RelatedEntity[], files?: Record<string, string>) {
  return dataInManagedStore.decide(
    anInput({
      component: aComponent({ dependencies }),
      repositories: files ? [aRepository({ files })] : [],
    }),
    aContext(),
  );
}

describe('data-in-managed-store', () => {
  it('passes with a data store that somebody owns', () => {
    expect(
      decide([{ ...warehouse, owner: 'group:default/data' }]),
    ).toMatchObject({
      status: 'pass',
      reason:
        'It depends on resource:default/orders, a data-warehouse owned by group:default/data.',
    });
  });

  it('is partial without an owner', () => {
    expect(decide([warehouse]).status).toBe('partial');
  });

  it.each([
    ['.dvc/config', '[\'remote "s3"\']\n    url = s3://bucket/data'],
    ['feature_store.yaml', 'project: x\noffline_store:\n  type: bigquery'],
    ['.github/workflows/etl.yml', 'env:\n  URL: ${{ secrets.SNOWFLAKE_URL }}'],
  ])('is partial where only %s shows a store', (path, text) => {
    expect(decide([], { [path]: text })).toMatchObject({
      status: 'partial',
      evidence: [{ title: path }],
    });
  });

  it.each([
    ['nothing', [], undefined],
    [
      'a component that is no store',
      [
        {
          ...warehouse,
          kind: 'component',
          type: 'service',
          owner: 'group:default/x',
        },
      ],
      undefined,
    ],
    [
      'a local DVC remote and a commented secret',
      [],
      {
        '.dvc/config': 'url = ../storage',
        '.github/workflows/etl.yml': '# ${{ secrets.DATABASE_URL }}',
      },
    ],
  ])('fails for %s', (_, dependencies, files) => {
    expect(decide(dependencies, files as Record<string, string>).status).toBe(
      'fail',
    );
  });

  it('is decided from the catalog even where the repository cannot be read', () => {
    const gaps = [
      { kinds: ['tree' as const], code: 'forbidden' as const, message: 'No.' },
    ];
    const input = anInput({
      component: aComponent({
        dependencies: [{ ...warehouse, owner: 'group:default/data' }],
      }),
      repositories: [{ ...aRepository(), tree: undefined, gaps }],
    });
    expect(dataInManagedStore.decide(input, aContext()).status).toBe('pass');
  });
});
