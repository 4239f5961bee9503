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

import {
  observationSchemas,
  type ObservationKind,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { FactInput, PlatformEvidence, RepositoryEvidence } from '../types';

/** A list of observations that expressions can use. */
export type CelVariable = {
  name: string;
  /** The name of the type of its elements. */
  element: string;
  schema: z.ZodType;
  /** What must have been read for the list to be complete. */
  kinds: ObservationKind[];
  /** Which field says when an element happened; the window cuts by it. */
  at?: string;
  read(input: FactInput): readonly unknown[];
};

const ofRepositories =
  <T>(read: (repository: RepositoryEvidence) => readonly T[]) =>
  ({ repositories }: FactInput): readonly T[] =>
    repositories.flatMap(repository => read(repository));

const ofPlatforms =
  <T>(read: (platform: PlatformEvidence) => readonly T[]) =>
  ({ platforms }: FactInput): readonly T[] =>
    platforms.flatMap(platform => read(platform));

const { pipelineRun, deployment } = observationSchemas;

/** What each variable holds; the docs of custom facts list them. */
export const celVariables: readonly CelVariable[] = [
  {
    name: 'files',
    element: 'File',
    schema: observationSchemas.tree.shape.entries.element.extend({
      /** Empty where the text wasn't read. */
      content: z.string(),
    }),
    kinds: ['tree', 'file'],
    read: ofRepositories(({ tree, files }) =>
      (tree?.entries ?? []).map(entry => ({
        ...entry,
        content: files.get(entry.path) ?? '',
      })),
    ),
  },
  {
    name: 'pipelines',
    element: 'Pipeline',
    schema: observationSchemas.pipeline,
    kinds: ['pipeline'],
    read: ofRepositories(({ pipelines }) => pipelines),
  },
  {
    name: 'runs',
    element: 'Run',
    schema: pipelineRun.extend({
      /** What its workflow is for, such as `train` or `deploy`. */
      classes: z.array(z.string()),
      automated: z.boolean(),
    }),
    kinds: ['pipelineRun'],
    at: 'createdAt',
    read: ofRepositories(({ runs }) =>
      runs.map(({ run, classes, automated }) => ({
        ...run,
        classes,
        automated,
      })),
    ),
  },
  {
    name: 'deployments',
    element: 'Deployment',
    schema: deployment.extend({
      production: z.boolean(),
      automated: z.boolean(),
    }),
    kinds: ['deployment'],
    at: 'createdAt',
    read: ofRepositories(({ deployments }) =>
      deployments
        .filter(({ counts }) => counts)
        .map(({ deployment: data, production, automated }) => ({
          ...data,
          production,
          automated,
        })),
    ),
  },
  {
    name: 'environments',
    element: 'Environment',
    schema: observationSchemas.environment,
    kinds: ['environment'],
    read: ofRepositories(({ environments }) => environments),
  },
  {
    name: 'testReports',
    element: 'TestReport',
    schema: observationSchemas.testReport,
    kinds: ['testReport'],
    at: 'finishedAt',
    read: ofRepositories(({ testReports }) => [...testReports.values()]),
  },
  {
    name: 'experiments',
    element: 'Experiment',
    schema: observationSchemas.experiment,
    kinds: ['experiment'],
    read: ofPlatforms(({ experiments }) => experiments),
  },
  {
    name: 'models',
    element: 'Model',
    schema: observationSchemas.registeredModel,
    kinds: ['registeredModel'],
    read: ofPlatforms(({ models }) => models),
  },
  {
    name: 'endpoints',
    element: 'Endpoint',
    schema: observationSchemas.servingEndpoint,
    kinds: ['servingEndpoint'],
    read: ofPlatforms(({ endpoints }) => endpoints),
  },
  {
    name: 'featureStores',
    element: 'FeatureStore',
    schema: observationSchemas.featureStore,
    kinds: ['featureStore'],
    read: ofPlatforms(({ featureStores }) => featureStores),
  },
  {
    name: 'signals',
    element: 'Signal',
    schema: observationSchemas.metricSignal,
    kinds: ['metricSignal'],
    read: ofPlatforms(({ signals }) => signals),
  },
  {
    name: 'alertRules',
    element: 'AlertRule',
    schema: observationSchemas.alertRule,
    kinds: ['alertRule'],
    read: ofPlatforms(({ alertRules }) => alertRules),
  },
];

/** What the catalog says of the component, for expressions. */
export const componentSchema = z.object({
  ref: z.string(),
  name: z.string(),
  type: z.string().optional(),
  lifecycle: z.string().optional(),
  owner: z.string().optional(),
  system: z.string().optional(),
  domain: z.string().optional(),
  tags: z.array(z.string()),
  annotations: z.record(z.string(), z.string()),
});
