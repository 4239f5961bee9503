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
import type { JsonObject } from '@backstage/types';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { readSettings } from './readSettings';

function settingsOf(mlopsMaturity?: JsonObject) {
  return readSettings(new ConfigReader(mlopsMaturity ? { mlopsMaturity } : {}));
}

describe('readSettings', () => {
  it('has a default for everything', () => {
    expect(settingsOf()).toEqual(settingsOf({}));
    expect(settingsOf()).toMatchObject({
      entityFilter: defaultEntityFilter,
      facts: {
        windows: { ci: 90, train: 35, deploy: 180 },
        deploymentCount: 5,
        successRatio: 0.8,
      },
      staleAfterMs: 72 * 3_600_000,
      holdDropForMs: 7 * 86_400_000,
      schedule: { collectEveryMs: 3_600_000, collectConcurrency: 4 },
      eventDebounceMs: 5_000,
      push: [],
      statements: { maxDays: 365, keepDays: 90 },
      readableForMs: 30_000,
    });
  });

  it('takes what is configured, and the default for the rest', () => {
    const settings = settingsOf({
      entityFilter: { kind: 'component', 'spec.type': 'model' },
      windows: { ci: 30 },
      successRatio: 0,
      staleAfter: { hours: 1 },
      holdDropFor: 'P1D',
      automationAccounts: ['deploy-bot'],
      events: { debounce: '1m' },
      push: [{ subject: 'ci', targets: ['github.com/acme/*'] }],
      schedule: { collect: { minutes: 10 }, collectConcurrency: 2 },
    });
    expect(settings.facts).toMatchObject({
      windows: { ci: 30, train: 35 },
      successRatio: 0,
      automationAccounts: ['deploy-bot'],
    });
    expect(settings).toMatchObject({
      entityFilter: { kind: 'component', 'spec.type': 'model' },
      staleAfterMs: 3_600_000,
      holdDropForMs: 86_400_000,
      eventDebounceMs: 60_000,
      push: [{ subject: 'ci', targets: [{ of: 'repository' }] }],
      schedule: { collectEveryMs: 600_000, collectConcurrency: 2 },
    });
  });

  it.each<[string, JsonObject]>([
    ['mlopsMaturity.entityFilter', { entityFilter: { $any: 'no list' } }],
    ['mlopsMaturity.windows.ci', { windows: { ci: 0 } }],
    ['mlopsMaturity.windows.train', { windows: { train: 'soon' } }],
    ['mlopsMaturity.successRatio', { successRatio: 1.5 }],
    ['mlopsMaturity.deploymentCount', { deploymentCount: 2.5 }],
    ['mlopsMaturity.staleAfter', { staleAfter: 'three days' }],
    ['mlopsMaturity.holdDropFor', { holdDropFor: { fortnights: 1 } }],
    [
      'mlopsMaturity.schedule.collectConcurrency',
      { schedule: { collectConcurrency: 0 } },
    ],
    ['mlopsMaturity.schedule.collect', { schedule: { collect: 5 } }],
    [
      'mlopsMaturity.schedule.collect',
      { schedule: { collect: { seconds: 0 } } },
    ],
    ['mlopsMaturity.schedule.idle', { schedule: { idle: { hours: -1 } } }],
    [
      'mlopsMaturity.schedule.collectTimeout',
      { schedule: { collectTimeout: { days: 30 } } },
    ],
    ['mlopsMaturity.automationAccounts', { automationAccounts: 'bot' }],
    ['mlopsMaturity.events.debounce', { events: { debounce: { hours: 2 } } }],
    ['mlopsMaturity.push', { push: 'everybody' }],
    ['mlopsMaturity.push[0]', { push: [{ subject: 'ci' }] }],
    [
      'mlopsMaturity.push[0].targets[0]',
      { push: [{ subject: 'ci', targets: ['*'] }] },
    ],
  ])('names %s when it is wrong', (key, config) => {
    let message = '';
    try {
      settingsOf(config);
    } catch (error) {
      message = String(error);
    }
    expect(message).toContain(key);
  });
});
