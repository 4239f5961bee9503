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

import { readDurationFromConfig, type Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import { durationToMilliseconds, type HumanDuration } from '@backstage/types';
import { defaultEntityFilter } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  readOptionalFilterPredicateFromConfig,
  type FilterPredicate,
} from '@backstage/filter-predicates';
import type { FactSettings, FactWindows } from '../facts/types';
import { readPushRules, type PushRule } from '../push/readPushRules';

/** Everything that configuration decides, with its defaults. */
export type Settings = {
  /** Which entities of the catalog are ML components. */
  entityFilter: FilterPredicate;
  facts: FactSettings;
  /** How long what a source said is trusted while it can't be read. */
  staleAfterMs: number;
  /** How long a lower level must last before it is shown. */
  holdDropForMs: number;
  schedule: {
    /** How often the catalog is looked at. */
    catalog: HumanDuration;
    /** How often each target is collected. */
    collectEveryMs: number;
    /** How long to wait when nothing is due. */
    idleMs: number;
    /** Targets collected at the same time by one replica. */
    collectConcurrency: number;
    /** How long the collection of one target may take. */
    collectTimeoutMs: number;
    /** How long work may stay unfinished before another replica takes it. */
    takeOverAfterMs: number;
  };
  /** How long to wait after an event for others about the same target. */
  eventDebounceMs: number;
  /** Who may push observations, and about what. */
  push: PushRule[];
  /** What people state through the API. */
  statements: {
    /** How many days ahead one may end. */
    maxDays: number;
    /** For how many days one is kept that ended. */
    keepDays: number;
  };
  /** How long the set of entities that a caller may read is remembered. */
  readableForMs: number;
};

/** A second at least, and what a timer can wait for at most. */
const timerMs = { min: 1000, max: 2 ** 31 - 1 };

const defaultWindows: FactWindows = {
  ci: 90,
  train: 35,
  track: 90,
  registry: 180,
  deploy: 180,
  metricHours: 24,
  monitor: 7,
  attestation: 180,
  drill: 365,
};

/**
 * Reads `mlopsMaturity` from configuration.
 *
 * @throws InputError that names the key and says what is wrong with it
 */
export function readSettings(root: Config): Settings {
  const config = root.getOptionalConfig('mlopsMaturity');
  const number = (key: string, fallback: number, max: number, min = 1) => {
    const value = config?.getOptionalNumber(key) ?? fallback;
    if (value < min || value > max) {
      throw new InputError(
        `mlopsMaturity.${key} is ${value}: it must be between ${min} and ${max}`,
      );
    }
    return value;
  };
  const whole = (key: string, fallback: number, max: number) => {
    const value = number(key, fallback, max);
    if (!Number.isInteger(value)) {
      throw new InputError(
        `mlopsMaturity.${key} is ${value}: not a whole number`,
      );
    }
    return value;
  };
  const duration = (
    key: string,
    fallback: HumanDuration,
    { min = 0, max = Infinity } = {},
  ) => {
    if (!config?.has(key)) return fallback;
    let value: HumanDuration;
    try {
      value = readDurationFromConfig(config, { key });
    } catch (error) {
      throw new InputError(`mlopsMaturity.${key}: ${toError(error).message}`);
    }
    const ms = durationToMilliseconds(value);
    if (ms < min || ms > max) {
      throw new InputError(
        `mlopsMaturity.${key} is ${ms} ms: it must be between ${min} and ${max} ms`,
      );
    }
    return value;
  };
  const milliseconds = (...options: Parameters<typeof duration>) =>
    durationToMilliseconds(duration(...options));

  const windows = { ...defaultWindows };
  for (const key of Object.keys(windows) as (keyof FactWindows)[]) {
    windows[key] = number(`windows.${key}`, windows[key], 3650);
  }
  return {
    entityFilter: readEntityFilter(config),
    facts: {
      windows,
      deploymentCount: whole('deploymentCount', 5, 10),
      successRatio: number('successRatio', 0.8, 1, 0),
      automationAccounts:
        config?.getOptionalStringArray('automationAccounts') ?? [],
    },
    staleAfterMs: milliseconds('staleAfter', { hours: 72 }),
    holdDropForMs: milliseconds('holdDropFor', { days: 7 }),
    schedule: {
      catalog: duration('schedule.catalog', { minutes: 2 }, timerMs),
      collectEveryMs: milliseconds(
        'schedule.collect',
        { hours: 1 },
        { min: 1000 },
      ),
      idleMs: milliseconds(
        'schedule.idle',
        { seconds: 2 },
        { ...timerMs, min: 10 },
      ),
      collectConcurrency: whole('schedule.collectConcurrency', 4, 50),
      collectTimeoutMs: milliseconds(
        'schedule.collectTimeout',
        { minutes: 5 },
        timerMs,
      ),
      takeOverAfterMs: milliseconds(
        'schedule.takeOverAfter',
        { minutes: 1 },
        timerMs,
      ),
    },
    eventDebounceMs: milliseconds(
      'events.debounce',
      { seconds: 5 },
      { max: 3_600_000 },
    ),
    push: readPushRules(config),
    statements: {
      maxDays: whole('statements.maxDays', 365, 3650),
      keepDays: whole('statements.keepDays', 90, 3650),
    },
    readableForMs: milliseconds('readableFor', { seconds: 30 }),
  };
}

function readEntityFilter(config: Config | undefined): FilterPredicate {
  const key = 'entityFilter';
  try {
    return (
      (config && readOptionalFilterPredicateFromConfig(config, { key })) ??
      (defaultEntityFilter as FilterPredicate)
    );
  } catch (error) {
    throw new InputError(`mlopsMaturity.${key}: ${toError(error).message}`);
  }
}
