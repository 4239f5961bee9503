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

import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { InputError, NotFoundError, toError } from '@backstage/errors';
import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { AuthorizedQueries } from '../permissions/AuthorizedQueries';

export type ActionsOptions = {
  queries: Pick<AuthorizedQueries, 'assessments' | 'summary' | 'gaps'>;
  models: readonly MaturityModel[];
};

/** PostgreSQL has no NUL in a text. */
const withoutNul = /^[^\0]*$/;
const attributes = { readOnly: true, destructive: false, idempotent: true };

/**
 * Lets assistants ask what the HTTP API answers, through Backstage's actions.
 * They get what the person may read who lets them ask, and nothing else.
 */
export function registerActions(
  registry: ActionsRegistryService,
  options: ActionsOptions,
): void {
  registerComponentMaturity(registry, options);
  registerMaturityGaps(registry, options);
}

function registerComponentMaturity(
  registry: ActionsRegistryService,
  { queries, models }: ActionsOptions,
): void {
  registry.register({
    name: 'get-component-maturity',
    title: 'MLOps maturity of a component',
    description:
      'Tells at which level of MLOps maturity an ML component of the catalog is, by each maturity model, and what it has to do to reach the next level, with the reason of each missing practice and how to fix it.',
    attributes,
    schema: {
      input: z =>
        z.object({
          entityRef: z
            .string()
            .max(400)
            .regex(withoutNul)
            .describe('The component, such as component:default/churn'),
          model: z
            .string()
            .max(100)
            .optional()
            .describe(`Only this maturity model: ${idsOf(models)}`),
        }),
      output: z =>
        z.object({
          entityRef: z.string(),
          assessedAt: z.string().optional().describe('ISO 8601 UTC'),
          models: z.array(
            z.object({
              model: z.string(),
              level: z.string().describe('Label and name of the level'),
              potentialLevel: z
                .string()
                .describe('What it could be if everything unknown were there'),
              targetLevel: z.string().optional(),
              nextSteps: z.array(
                z.object({
                  criterion: z.string(),
                  title: z.string(),
                  outcome: z.string(),
                  facts: z.array(
                    z.object({
                      title: z.string(),
                      status: z.string(),
                      reason: z.string(),
                      howToFix: z.string(),
                    }),
                  ),
                }),
              ),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const entityRef = readEntityRef(input.entityRef);
      if (input.model !== undefined) modelOf(models, input.model);
      const answer = await queries.assessments(entityRef, { credentials });
      const items = answer.items.filter(
        ({ model }) => !input.model || model.id === input.model,
      );
      return {
        output: {
          entityRef,
          ...(answer.assessedAt && { assessedAt: answer.assessedAt }),
          models: items.map(
            ({ model, assessment, published, target, blockers }) => ({
              model: model.id,
              level: levelName(model, published.level),
              potentialLevel: levelName(model, assessment.potentialLevel),
              ...(target && { targetLevel: levelName(model, target.level) }),
              nextSteps: blockers.map(({ criterionId, facts, ...blocker }) => ({
                criterion: criterionId,
                title: blocker.title,
                outcome: blocker.outcome,
                facts: facts.map(({ title, status, reason, howToFix }) => ({
                  ...{ title, status, reason, howToFix },
                })),
              })),
            }),
          ),
        },
      };
    },
  });
}

function registerMaturityGaps(
  registry: ActionsRegistryService,
  { queries, models }: ActionsOptions,
): void {
  registry.register({
    name: 'list-maturity-gaps',
    title: 'MLOps maturity of many components',
    description:
      'Tells how many ML components are at which level of a maturity model, and which criteria block most of them, of all components or of those of an owner.',
    attributes,
    schema: {
      input: z =>
        z.object({
          model: z
            .string()
            .max(100)
            .describe(`The maturity model: ${idsOf(models)}`),
          owner: z
            .string()
            .max(253)
            .regex(withoutNul)
            .optional()
            .describe(
              'Only components of this group or user and of the groups below it, such as group:default/growth',
            ),
          limit: z.number().int().min(1).max(100).optional(),
        }),
      output: z =>
        z.object({
          model: z.string(),
          total: z.number().describe('Components that are assessed'),
          levels: z.array(z.object({ level: z.string(), count: z.number() })),
          gaps: z.array(
            z.object({
              criterion: z.string(),
              title: z.string(),
              level: z.string().describe('The level that asks for it'),
              blocked: z.number().describe('Components that it blocks'),
            }),
          ),
        }),
    },
    action: async ({ input, credentials }) => {
      const model = modelOf(models, input.model);
      const owner = input.owner?.toLocaleLowerCase('en-US');
      const request = {
        model: model.id,
        filter: owner ? { owner: [owner] } : {},
      };
      const caller = { credentials };
      const { items } = await queries.summary(request, caller);
      const [figures] = items;
      const gaps = await queries.gaps(
        { ...request, limit: input.limit ?? 10 },
        caller,
      );
      return {
        output: {
          model: model.id,
          total: figures.total,
          levels: figures.distribution.map(({ level, count }) => ({
            ...{ level: levelName(model, level), count },
          })),
          gaps: gaps.items.map(({ criterionId, title, level, blocked }) => ({
            criterion: criterionId,
            title,
            level: levelName(model, level),
            blocked,
          })),
        },
      };
    },
  });
}

function readEntityRef(text: string): string {
  try {
    const ref = parseEntityRef(text, {
      defaultKind: 'component',
      defaultNamespace: 'default',
    });
    return stringifyEntityRef(ref);
  } catch (error) {
    throw new InputError(`entityRef: ${toError(error).message}`);
  }
}

function modelOf(models: readonly MaturityModel[], id: string): MaturityModel {
  const model = models.find(one => one.id === id);
  if (!model) {
    throw new NotFoundError(
      `model: there is no '${id}', only ${idsOf(models)}`,
    );
  }
  return model;
}

function idsOf(models: readonly MaturityModel[]): string {
  return models.map(({ id }) => id).join(', ');
}

function levelName(
  { levels }: Pick<MaturityModel, 'levels'>,
  rank: number,
): string {
  const level = levels.find(one => one.rank === rank);
  return level ? `${level.label} ${level.name}` : String(rank);
}
