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

import { ConfigReader } from '@backstage/config';
import { readKubeflowLimits, readKubeflowServers } from './kubeflowConfig';

const server = { name: 'ml', baseUrl: 'http://localhost:8888/pipeline/' };
const config = (kubeflowPipelines: object) =>
  new ConfigReader({ mlopsMaturity: { kubeflowPipelines } } as never);

describe('readKubeflowServers', () => {
  it('reads servers', () => {
    expect(readKubeflowServers(new ConfigReader({}))).toEqual([]);
    expect(
      readKubeflowServers(config({ servers: [{ ...server, token: 't' }] })),
    ).toEqual([
      { name: 'ml', baseUrl: 'http://localhost:8888/pipeline', token: 't' },
    ]);
  });

  it.each([
    [[{ ...server, name: 'a b' }], 'servers[0].name must'],
    [[{ ...server, baseUrl: 'ftp://x' }], 'servers[0].baseUrl must be an http'],
    [[{ ...server, uiUrl: 'https://u@x' }], 'servers[0].uiUrl must have no'],
    [[server, server], "two servers with the name 'ml'"],
  ])('refuses %j', (servers, message) => {
    expect(() => readKubeflowServers(config({ servers }))).toThrow(message);
  });
});

it.each([{ maxRuns: 201 }, { concurrency: 0 }])('refuses %j', limits => {
  expect(() => readKubeflowLimits(config(limits))).toThrow(
    `mlopsMaturity.kubeflowPipelines.${Object.keys(limits)[0]} must be a whole`,
  );
});
