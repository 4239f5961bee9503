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

import type {
  AuthService,
  LifecycleService,
  LoggerService,
  PermissionsService,
  SchedulerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { Collector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { AssessmentEngine } from './assessments/AssessmentEngine';
import { ComponentResults } from './assessments/ComponentResults';
import { refreshComponent } from './assessments/refreshComponent';
import type { Settings } from './config/readSettings';
import { Coverage } from './coverage/Coverage';
import { contentHash } from './database/contentHash';
import { EntitySync } from './entities/EntitySync';
import { EventIntake } from './events/EventIntake';
import type { LoadedFacts } from './facts/loadFacts';
import type { LoadedModel } from './models';
import { registerRules } from './models/registerRules';
import { CollectionEngine } from './observations/CollectionEngine';
import { collectorHealth } from './observations/collectorHealth';
import { AuthorizedQueries } from './permissions/AuthorizedQueries';
import { AuthorizedStatements } from './permissions/AuthorizedStatements';
import { ReadableComponents } from './permissions/ReadableComponents';
import { PushIntake } from './push/PushIntake';
import { Scorecard } from './scorecard/Scorecard';
import { signalChange } from './signals/signalChange';
import { Statements } from './statements/Statements';
import { SoonerSync, startTasks } from './startTasks';
import { WakeTimer } from './work/WakeTimer';
import { version } from '../package.json';

export type EnginesOptions = {
  auth: AuthService;
  catalog: CatalogService;
  lifecycle: LifecycleService;
  logger: LoggerService;
  permissions: PermissionsService;
  scheduler: SchedulerService;
  events: EventsService;
  signals: SignalsService;
  knex: Knex;
  settings: Settings;
  facts: LoadedFacts;
  models: LoadedModel[];
  collectors: readonly Collector[];
};

const refreshWaitMs = 30_000;
/** Nothing is collected for a statement. */
const statementWaitMs = 5_000;

/**
 * Raised when assessments store something that they didn't: those that stand
 * there are then written anew.
 */
const storedForm = 2;

/**
 * Puts the engines together, starts them with the backend and stops them with
 * it; answers what the HTTP API asks.
 */
export async function startEngines(options: EnginesOptions) {
  const { knex, logger, settings, collectors, lifecycle, catalog } = options;
  const { facts } = options;
  const { schedule } = settings;
  const models = options.models.map(({ model }) => model);
  const definitions = new Map(facts.definitions.map(one => [one.id, one]));
  const generation = await registerRules(knex, {
    ruleSetHash: contentHash({
      version,
      storedForm,
      models: options.models.map(({ hash }) => hash),
      scoring: models.map(({ scoring }) => scoring ?? null),
      // Assessments store what their facts are called and how to fix them.
      facts: facts.definitions,
      ownFacts: facts.configured,
      settings: settings.facts,
      staleAfterMs: settings.staleAfterMs,
    }),
    models: options.models,
    logger,
    now: new Date(),
  });

  const assessing = new AssessmentEngine({
    ...settings,
    settings: settings.facts,
    knex,
    logger,
    facts: facts.facts,
    collectors,
    models,
    generation,
    idleMs: schedule.idleMs,
    onAssessed: (ref, rows, isFirst) => {
      logger.debug(`Assessed ${ref}: ${rows} rows written`);
      // Nothing waits for it: the next component is due. Nobody was told the
      // channel before the first assessment.
      if (rows > 0 && !isFirst) signalChange(ref, options);
    },
  });
  const collecting = new CollectionEngine({
    knex,
    logger,
    collectors,
    collectEveryMs: schedule.collectEveryMs,
    timeoutMs: schedule.collectTimeoutMs,
    concurrency: schedule.collectConcurrency,
    idleMs: schedule.idleMs,
    onSweep: ({ target, requests, rowsWritten, durationMs }) => {
      logger.debug(
        `Collected ${target.key} on ${target.host}: ${requests.sent} requests, ${requests.notModified} not modified, ${rowsWritten} rows written, ${durationMs} ms`,
      );
      assessing.loop.wake();
    },
  });
  const wake = () => {
    collecting.loop.wake();
    assessing.loop.wake();
  };
  const sync = new EntitySync({
    ...options,
    filter: settings.entityFilter,
    definitions,
    models,
    generation,
  });

  const soonerSync = new SoonerSync(options);
  const wakeTimer = new WakeTimer(wake);
  const intake = new EventIntake({
    ...{ knex, logger, collectors },
    debounceMs: settings.eventDebounceMs,
    wakeAt: at => wakeTimer.at(at),
    syncSoon: () => soonerSync.ask(),
  });

  lifecycle.addStartupHook(async () => {
    collecting.loop.start();
    assessing.loop.start();
    await startTasks({ ...options, sync, wake });
    if (intake.topics.length > 0) {
      await options.events.subscribe({
        id: 'mlops-maturity',
        topics: intake.topics,
        onEvent: event => intake.handle(event),
      });
    }
  });
  lifecycle.addShutdownHook(async () => {
    wakeTimer.stop();
    soonerSync.stop();
    await Promise.all([collecting.loop.stop(), assessing.loop.stop()]);
  });

  const guard = {
    permissions: options.permissions,
    readable: new ReadableComponents({
      permissions: options.permissions,
      catalog,
      entityFilter: settings.entityFilter,
      rememberForMs: settings.readableForMs,
    }),
    results: new ComponentResults({ knex, models, definitions, collectors }),
  };
  return {
    queries: new AuthorizedQueries({
      ...guard,
      scorecard: new Scorecard({ knex, models }),
      coverage: new Coverage({ knex, models, facts: facts.definitions }),
    }),
    statements: new AuthorizedStatements({
      ...guard,
      statements: new Statements({
        ...{ knex, models, definitions, wake },
        defaultDays: settings.facts.windows.attestation,
        maxDays: settings.statements.maxDays,
        waitMs: statementWaitMs,
      }),
    }),
    refresh: (componentRef: string) =>
      refreshComponent({ knex, componentRef, wake, waitMs: refreshWaitMs }),
    push: new PushIntake({ knex, wake, collectors, rules: settings.push }),
    health: () => collectorHealth(knex, collectors, new Date()),
  };
}
