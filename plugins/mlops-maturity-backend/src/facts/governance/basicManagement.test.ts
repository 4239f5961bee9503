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

import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { aComponent, aContext, anInput, aRepository } from '../fixtures';
import { basicManagement } from './basicManagement';

function decide(
  component: Parameters<typeof aComponent>[0],
  repositories = [aRepository({ files: { 'README.md': '# Churn' } })],
  owned: FactStatus = 'pass',
) {
  return basicManagement.decide(
    anInput({
      component: aComponent({ system: 'system:default/crm', ...component }),
      repositories,
    }),
    aContext({ 'owner-declared': owned }),
  );
}

const techDocs = { annotations: { 'backstage.io/techdocs-ref': 'dir:.' } };

describe('basic-management', () => {
  it('passes with an owner, a lifecycle, a system and documentation', () => {
    expect(decide({})).toMatchObject({
      status: 'pass',
      evidence: [{ url: 'https://github.com/shop/churn/blob/main/README.md' }],
    });
    expect(decide(techDocs, []).status).toBe('pass');
  });

  it('finds the README of a component in a monorepo, or of the whole', () => {
    const inFolder = { pathPrefix: 'models/churn' };
    const own = { files: { 'models/churn/readme.rst': '#' } };
    const common = {
      files: { 'models/churn/train.py': 'x' },
      commonPaths: ['README'],
    };
    for (const given of [own, common]) {
      expect(decide({}, [aRepository({ ...inFolder, ...given })]).status).toBe(
        'pass',
      );
    }
    expect(
      decide({}, [
        aRepository({ ...inFolder, files: { 'models/fraud/README.md': '#' } }),
      ]).status,
    ).toBe('fail');
  });

  it.each([
    ['a lifecycle', { lifecycle: undefined }, 'pass'],
    ['a system', { system: undefined }, 'pass'],
    ['an owner group that exists', {}, 'fail'],
  ] as const)('fails without %s', (name, component, owned) => {
    expect(decide(component, undefined, owned)).toMatchObject({
      status: 'fail',
      reason: `The component needs an owner group, a lifecycle, a system and documentation; it lacks ${name}.`,
    });
  });

  it('fails without documentation, unless the files are not known', () => {
    expect(decide({}, [aRepository()]).status).toBe('fail');
    const unread = aRepository({ tree: undefined });
    expect(decide({}, [unread]).status).toBe('unknown');
    expect(decide({}, []).status).toBe('unknown');
    expect(decide({ system: undefined }, [unread]).status).toBe('fail');
  });
});
