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

import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConfigReader } from '@backstage/config';
import { readClusters } from './clusters';
import { readKserveLimits } from './kserveLimits';

const pem = '-----BEGIN CERTIFICATE-----\nAA==\n-----END CERTIFICATE-----\n';

function read(...clusters: Record<string, string | boolean | object>[]) {
  return readClusters(
    new ConfigReader({
      kubernetes: {
        clusterLocatorMethods: [
          { type: 'gke', projectId: 'x' },
          {
            type: 'config',
            clusters: clusters.map(one => ({
              name: 'grid',
              url: 'https://10.0.0.1:6443/',
              authProvider: 'serviceAccount',
              ...one,
            })) as never,
          },
        ],
      },
    }),
  );
}

describe('readClusters', () => {
  it('reads what the Kubernetes plugin is configured with', () => {
    expect(readClusters(new ConfigReader({}))).toEqual([]);
    expect(
      read({
        serviceAccountToken: 't',
        caData: Buffer.from(pem).toString('base64'),
        caFile: '',
      }),
    ).toEqual([
      {
        name: 'grid',
        url: 'https://10.0.0.1:6443',
        token: 't',
        ca: pem,
        skipTlsVerify: false,
      },
    ]);
    const file = join(mkdtempSync(join(tmpdir(), 'ca-')), 'ca.pem');
    writeFileSync(file, pem);
    expect(read({ caFile: file, skipTLSVerify: true })).toMatchObject([
      { ca: pem, skipTlsVerify: true },
    ]);
  });

  it('leaves out clusters that want the sign-in of a user', () => {
    expect(read({ authProvider: 'google' })).toEqual([]);
    expect(read({ authProvider: 'aws', serviceAccountToken: 't' })).toEqual([]);
  });

  it.each([
    [{ url: 'ftp://x' }, '.url must be an http or https address'],
    [{ url: 'https://u:p@x' }, '.url must be an http or https address'],
    [{ url: 'https://:p@x' }, '.url must be an http or https address'],
    [{ caData: 'eA==' }, '.caData must be a certificate'],
    [{ caFile: '/nowhere/ca.pem' }, "names a file that can't be read"],
  ])('refuses %j', (fields, message) => {
    expect(() => read(fields)).toThrow(message);
    expect(() => read(fields)).toThrow(
      'kubernetes.clusterLocatorMethods[1].clusters[0]',
    );
  });
});

it.each([{ maxEndpoints: 0 }, { concurrency: 51 }])('refuses %j', kserve => {
  expect(() =>
    readKserveLimits(new ConfigReader({ mlopsMaturity: { kserve } })),
  ).toThrow(`mlopsMaturity.kserve.${Object.keys(kserve)[0]} must be a whole`);
});
