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
import type {
  MetricsService,
  TracingService,
} from '@backstage/backend-plugin-api/alpha';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { EventsService } from '@backstage/plugin-events-node';
import type { SignalsService } from '@backstage/plugin-signals-node';
import { toError } from '@backstage/errors';
import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
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
import { Metrics } from './metrics/Metrics';
import { observeFigures } from './metrics/observeFigures';
import { countingPushes, recorders } from './metrics/recorders';
import { StoredFigures } from './metrics/StoredFigures';
import { RuleSet } from './models/RuleSet';
import { CollectionEngine } from './observations/CollectionEngine';
import { collectorHealth } from './observations/collectorHealth';
import { AuthorizedQueries } from './permissions/AuthorizedQueries';
import { AuthorizedStatements } from './permissions/AuthorizedStatements';
import { AuthorizedTrials } from './permissions/AuthorizedTrials';
import { ReadableComponents } from './permissions/ReadableComponents';
import { PushIntake } from './push/PushIntake';
import { Scorecard } from './scorecard/Scorecard';
import { signalChange } from './signals/signalChange';
import { startSummary } from './startSummary';
import { SoonerSync, startTasks } from './startTasks';
import { Statements } from './statements/Statements';
import { traceWith } from './tracing/trace';
import { ModelTrials } from './trials/ModelTrials';
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
  metrics: MetricsService;
  tracing: TracingService;
  knex: Knex;
  settings: Settings;
  facts: LoadedFacts;
  models: LoadedModel[];
  collectors: readonly Collector[];
  /** What the configuration makes of a model that is loaded. */
  configured(model: MaturityModel): MaturityModel;
};

const refreshWaitMs = 30_000;
/** Nothing is collected for a statement. */
const statementWaitMs = 5_000;

/**
 * Raised when assessments store something that they didn't: those that stand
 * there are then written anew.
 */
const storedForm = 4;

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
  const rules = await RuleSet.register({
    knex,
    hash: contentHash({
      version,
      storedForm,
      models: options.models.map(({ hash }) => hash),
      scoring: models.map(({ scoring }) => scoring ?? null),
      // Assessments store what their facts are called and how to fix them.
      facts: facts.definitions,
      ownFacts: facts.configured,
      settings: settings.facts,
      staleAfterMs: settings.staleAfterMs,
      holdDropForMs: settings.holdDropForMs,
      // What can be collected, and of which entities.
      collectors: collectors
        .map(({ id, title, kinds }) => ({ id, title, kinds }))
        .sort((a, b) => (a.id < b.id ? -1 : 1)),
      entityFilter: settings.entityFilter,
    }),
    models: options.models,
    logger,
  });

  const metrics = new Metrics(options.metrics);
  const record = recorders(metrics);
  const trace = traceWith(options.tracing);
  const assessing = new AssessmentEngine({
    ...settings,
    settings: settings.facts,
    knex,
    logger,
    facts: facts.facts,
    collectors,
    models,
    rules,
    takeOverAfterMs: schedule.takeOverAfterMs,
    idleMs: schedule.idleMs,
    trace,
    onTried: record.onTried,
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
    rules,
    collectEveryMs: schedule.collectEveryMs,
    timeoutMs: schedule.collectTimeoutMs,
    staleAfterMs: settings.staleAfterMs,
    takeOverAfterMs: schedule.takeOverAfterMs,
    concurrency: schedule.collectConcurrency,
    idleMs: schedule.idleMs,
    trace,
    onPutOff: record.onPutOff,
    onSweep: sweep => {
      const { target, requests, rowsWritten, durationMs } = sweep;
      record.onSweep(sweep);
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
    rules,
  });

  const stopping = new AbortController();
  const soonerSync = new SoonerSync({ ...options, rules });
  const wakeTimer = new WakeTimer(wake);
  const intake = new EventIntake({
    ...{ knex, logger, collectors },
    debounceMs: settings.eventDebounceMs,
    wakeAt: at => wakeTimer.at(at),
    onOutcome: record.onEvent,
    syncSoon: () => soonerSync.ask(),
  });

  const stored = new StoredFigures(knex);
  const readable = new ReadableComponents({
    permissions: options.permissions,
    catalog,
    entityFilter: settings.entityFilter,
    rememberForMs: settings.readableForMs,
    onAnswered: record.onReadable,
  });
  observeFigures(metrics, {
    ...{ stored, logger, models },
    collectors: collectors.map(({ id }) => id),
    loops: [collecting.loop, assessing.loop],
    readableRefs: () => readable.remembered,
  });

  const tellStart = async () => {
    const started = {
      ...{ knex, models: options.models, collectors },
      generation: rules.generation,
      facts: facts.definitions.length,
    };
    try {
      const figures = await stored.read();
      logger.info(startSummary({ ...started, figures }));
    } catch (error) {
      // The work goes on by itself when the database is back.
      logger.warn('What is stored can not be counted', toError(error));
    }
  };

  lifecycle.addStartupHook(async () => {
    collecting.loop.start();
    assessing.loop.start();
    await tellStart();
    await startTasks({ ...options, ...record, rules, sync, wake });
    if (intake.topics.length > 0) {
      await options.events.subscribe({
        id: 'mlops-maturity',
        topics: intake.topics,
        onEvent: event => intake.handle(event),
      });
    }
  });
  lifecycle.addShutdownHook(async () => {
    stopping.abort();
    wakeTimer.stop();
    soonerSync.stop();
    await Promise.all([collecting.loop.stop(), assessing.loop.stop()]);
  });

  const guard = {
    permissions: options.permissions,
    readable,
    results: new ComponentResults({ knex, models, definitions, collectors }),
  };
  return {
    queries: new AuthorizedQueries({
      ...guard,
      trace,
      scorecard: new Scorecard({ knex, models, facts: facts.definitions }),
      coverage: new Coverage({ knex, models, facts: facts.definitions }),
      health: named =>
        collectorHealth(knex, { collectors, readable: named, now: new Date() }),
      applicationFacts: new Set(
        facts.definitions
          .filter(({ scope }) => scope === 'application')
          .map(({ id }) => id),
      ),
    }),
    statements: new AuthorizedStatements({
      ...guard,
      statements: new Statements({
        ...{ knex, models, definitions, wake },
        defaultDays: settings.facts.windows.attestation,
        maxDays: settings.statements.maxDays,
        waitMs: statementWaitMs,
        signal: stopping.signal,
      }),
    }),
    trials: new AuthorizedTrials({
      ...guard,
      trials: new ModelTrials({
        ...{ knex, definitions },
        models: options.models,
        configured: options.configured,
      }),
    }),
    refresh: (componentRef: string) =>
      refreshComponent({
        ...{ knex, componentRef, wake },
        ...{ waitMs: refreshWaitMs, signal: stopping.signal },
      }),
    push: countingPushes(
      new PushIntake({ knex, wake, collectors, rules: settings.push }),
      metrics,
    ),
  };
}
