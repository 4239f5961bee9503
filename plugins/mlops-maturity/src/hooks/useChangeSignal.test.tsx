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

import type { SignalApi } from '@backstage/plugin-signals-react';
import { act, screen, waitFor } from '@testing-library/react';
import { assessComponent, factResults } from '../__testUtils__/assessComponent';
import { renderScreen } from '../__testUtils__/renderScreen';
import { EntityMaturityCard } from '../components/MaturityCard/EntityMaturityCard';

const low = factResults({ ci: 'pass', tracking: 'fail' });
const high = factResults({
  ci: 'pass',
  tracking: 'pass',
  release: 'pass',
  monitoring: 'pass',
});
const channel = 'mlops-maturity:1234';

/** Signals that a test sends. */
class Signals implements SignalApi {
  readonly #listeners = new Map<string, () => void>();

  subscribe(name: string, onMessage: (message: any) => void) {
    this.#listeners.set(name, () => onMessage({ changed: true }));
    return { unsubscribe: () => this.#listeners.delete(name) };
  }

  get channels(): string[] {
    return [...this.#listeners.keys()];
  }

  send(name: string) {
    act(() => this.#listeners.get(name)?.());
  }
}

describe('useChangeSignal', () => {
  it('has an open card read again, once for several signals', async () => {
    const signals = new Signals();
    let facts = low;
    let asked = 0;
    const view = renderScreen(<EntityMaturityCard />, {
      signals,
      api: {
        getComponentAssessments: async () => {
          asked += 1;
          return { ...assessComponent(facts), channel };
        },
      },
    });
    expect(await screen.findByText('Pipelines')).toBeVisible();
    expect(signals.channels).toEqual([channel]);
    expect(asked).toBe(1);

    facts = high;
    for (let count = 0; count < 5; count += 1) signals.send(channel);
    await waitFor(() => expect(screen.queryByText('Pipelines')).toBeNull(), {
      timeout: 5_000,
    });
    expect(asked).toBe(2);
    view.unmount();
    expect(signals.channels).toEqual([]);
  });

  it('notices within a minute what no signal told', async () => {
    jest.useFakeTimers({ advanceTimers: true });
    try {
      let facts = low;
      const signals = new Signals();
      renderScreen(<EntityMaturityCard />, {
        signals,
        api: {
          getComponentAssessments: async () => ({
            ...assessComponent(facts),
            channel,
          }),
        },
      });
      expect(await screen.findByText('Pipelines')).toBeVisible();
      await waitFor(() => expect(signals.channels).toEqual([channel]));

      facts = high;
      await act(() => jest.advanceTimersByTimeAsync(60_000));
      await waitFor(() => expect(screen.queryByText('Pipelines')).toBeNull());
    } finally {
      jest.useRealTimers();
    }
  });

  it('listens nowhere without a channel', async () => {
    const signals = new Signals();
    renderScreen(<EntityMaturityCard />, {
      signals,
      api: { getComponentAssessments: async () => assessComponent(low) },
    });
    expect(await screen.findByText('Pipelines')).toBeVisible();
    expect(signals.channels).toEqual([]);
  });

  it('leaves the card as it is where the portal has no signals', async () => {
    renderScreen(<EntityMaturityCard />, {
      api: {
        getComponentAssessments: async () => ({
          ...assessComponent(low),
          channel,
        }),
      },
    });
    expect(await screen.findByText('Pipelines')).toBeVisible();
  });
});
