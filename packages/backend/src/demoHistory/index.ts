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

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  coreServices,
  createBackendModule,
  resolvePackagePath,
  type DatabaseService,
} from '@backstage/backend-plugin-api';
import { parse } from 'yaml';
import { pastOf } from './pastOf';

type Knex = Awaited<ReturnType<DatabaseService['getClient']>>;
type Model = {
  id: string;
  levels: unknown[];
  criteria: { id: string; title: string }[];
};
type Row = { id: number; component_ref: string; model_id: string };

const everyMs = 500;

/**
 * Gives the components of the demo a past: a portal that has just started would
 * have neither trend nor history to show. Only where `demo.history` is set, and
 * only for components that are assessed for the first time.
 */
export default createBackendModule({
  pluginId: 'mlops-maturity',
  moduleId: 'demo-history',
  register(env) {
    env.registerInit({
      deps: {
        config: coreServices.rootConfig,
        database: coreServices.database,
        lifecycle: coreServices.lifecycle,
        logger: coreServices.logger,
      },
      async init({ config, database, lifecycle, logger }) {
        if (!config.getOptionalBoolean('demo.history')) return;
        const models = readModels();
        let timer: NodeJS.Timeout | undefined;
        lifecycle.addStartupHook(async () => {
          const knex = await database.getClient();
          const since = new Date().toISOString();
          const look = async () => {
            try {
              await addPasts(knex, models, since);
            } catch (error) {
              logger.warn(`The demo has no history: ${error}`);
            }
            timer = setTimeout(look, everyMs);
          };
          await look();
        });
        lifecycle.addShutdownHook(() => clearTimeout(timer));
      },
    });
  },
});

/** The shipped models, for the titles of their criteria. */
function readModels(): Map<string, Model> {
  const folder = resolvePackagePath(
    '@mlops-maturity/backstage-plugin-mlops-maturity-backend',
    'models',
  );
  const models = readdirSync(folder).map((file): Model =>
    parse(readFileSync(path.join(folder, file), 'utf8')),
  );
  return new Map(models.map(model => [model.id, model]));
}

/** Puts a past before each first assessment of this start. */
async function addPasts(
  knex: Knex,
  models: ReadonlyMap<string, Model>,
  since: string,
): Promise<void> {
  const firsts: (Row & Record<string, unknown>)[] = await knex('transition')
    .where({ cause: 'first' })
    .where('at', '>=', since)
    .whereNull('ended_at')
    .limit(200);
  for (const first of firsts) {
    const model = models.get(first.model_id);
    const assessed = await knex('assessment')
      .where({ component_ref: first.component_ref, model_id: first.model_id })
      .first('data');
    if (!model || !assessed) continue;
    const changes = pastOf({
      ref: first.component_ref,
      level: Number(first.to_level),
      highest: model.levels.length - 1,
      now: new Date(),
    });
    const rows = changes.map(({ from, to, cause, at }, index) => ({
      from_level: from ?? null,
      to_level: to,
      cause,
      at: at.toISOString(),
      ended_at: changes[index + 1]?.at.toISOString() ?? null,
      criteria: JSON.stringify(
        cause === 'evidence'
          ? titlesOf(model, JSON.parse(assessed.data), from!, to)
          : [],
      ),
    }));
    await knex.transaction(async tx => {
      const { id, ...shared } = first;
      await tx('transition').where({ id }).update(rows[0]);
      for (const row of rows.slice(1)) {
        await tx('transition').insert({ ...shared, ...row });
      }
    });
  }
}

/**
 * Some requirements that a change may have been about, by title: of the level
 * that was reached or lost, such as stand now as they stood after the change.
 */
function titlesOf(
  model: Model,
  { assessment }: { assessment: { criteria: Result[] } },
  from: number,
  to: number,
): string[] {
  const titles = new Map(model.criteria.map(({ id, title }) => [id, title]));
  const ofLevel = assessment.criteria.filter(
    one => one.kind === 'requirement' && one.level === Math.max(from, to),
  );
  const fitting = ofLevel.filter(
    ({ outcome }) => (outcome === 'met') === to > from,
  );
  return (fitting.length > 0 ? fitting : ofLevel)
    .slice(0, 2)
    .map(({ criterionId }) => titles.get(criterionId) ?? criterionId);
}

type Result = {
  criterionId: string;
  kind: string;
  level: number;
  outcome: string;
};
