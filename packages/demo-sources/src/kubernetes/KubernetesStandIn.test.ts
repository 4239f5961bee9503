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

import { resolve } from 'node:path';
import { loadKubernetesStandIn } from '.';
import { serveStandIn, type ServedStandIn } from '../serveStandIn';

const scenarios = resolve(
  __dirname,
  '../../../../examples/scenarios/kubernetes',
);
const services = '/apis/serving.kserve.io/v1beta1/inferenceservices';

describe('KubernetesStandIn', () => {
  let served: ServedStandIn;

  beforeAll(async () => {
    served = await serveStandIn(loadKubernetesStandIn(scenarios));
  });

  afterAll(() => served.close());

  async function get(path: string, authorization = 'Bearer demo') {
    const response = await fetch(`${served.url}${path}`, {
      headers: { authorization },
    });
    return { status: response.status, body: await response.json() };
  }

  const names = async (query: Record<string, string>) => {
    const { body } = await get(`${services}?${new URLSearchParams(query)}`);
    return body.items.map((one: any) => one.metadata.name);
  };

  it('selects by labels and by name', async () => {
    const both = ['coupon-propensity', 'transformer-health'];
    expect(await names({})).toEqual(both);
    expect(await names({ labelSelector: 'app=transformer-health' })).toEqual([
      'transformer-health',
    ]);
    expect(
      await names({ labelSelector: 'app in (coupon-propensity, x),!gone' }),
    ).toEqual(['coupon-propensity']);
    expect(await names({ labelSelector: 'app!=x,app' })).toEqual(both);
    expect(
      await names({ fieldSelector: 'metadata.name=coupon-propensity' }),
    ).toEqual(['coupon-propensity']);
  });

  it('hands out lists in pieces', async () => {
    const first = await get(`${services}?limit=1`);
    expect(first.body.metadata.remainingItemCount).toBe(1);
    const { continue: next } = first.body.metadata;
    const second = await get(`${services}?limit=1&continue=${next}`);
    expect(second.body.items[0].metadata.name).toBe('transformer-health');
    expect(second.body.metadata.continue).toBeUndefined();
  });

  it.each([
    'labelSelector=a%3D%3D%3Db',
    'labelSelector=a+b',
    'fieldSelector=spec.x%3D1',
    'limit=x',
    'continue=x',
  ])('refuses %s', async query => {
    const { status, body } = await get(`${services}?${query}`);
    expect(status).toBe(400);
    expect(body).toMatchObject({ kind: 'Status', reason: 'BadRequest' });
  });

  it('wants a token, and knows only what is installed', async () => {
    expect(await get(services, '')).toMatchObject({ status: 401 });
    expect(await get('/apis/argoproj.io/v1alpha1/rollouts')).toMatchObject({
      status: 404,
    });
    expect(loadKubernetesStandIn('/nowhere').subjects).toEqual([]);
  });
});
