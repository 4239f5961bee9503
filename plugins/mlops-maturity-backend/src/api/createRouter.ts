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

import { readFileSync } from 'node:fs';
import {
  resolvePackagePath,
  type AuditorService,
  type HttpAuthService,
  type LoggerService,
} from '@backstage/backend-plugin-api';
import { createValidatedOpenApiRouter } from '@backstage/backend-openapi-utils';
import type { FactDefinition } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import express, { type Router } from 'express';
import { parse } from 'yaml';
import type { LoadedModel } from '../models';
import type { AuthorizedQueries } from '../permissions/AuthorizedQueries';
import type { AuthorizedStatements } from '../permissions/AuthorizedStatements';
import type { AuthorizedTrials } from '../permissions/AuthorizedTrials';
import { addEntityRoutes } from './entityRoutes';
import type { PushIntake } from '../push/PushIntake';
import { addExportRoutes } from './exportRoutes';
import { addModelRoutes } from './modelRoutes';
import { addObservationRoutes } from './observationRoutes';
import { addScorecardRoutes } from './scorecardRoutes';
import { addStatementRoutes } from './statementRoutes';
import { addTrialRoutes } from './trialRoutes';

export type RouterOptions = {
  httpAuth: HttpAuthService;
  auditor: AuditorService;
  logger: LoggerService;
  queries: AuthorizedQueries;
  statements: AuthorizedStatements;
  trials: AuthorizedTrials;
  models: readonly LoadedModel[];
  definitions: readonly FactDefinition[];
  /** Collects and assesses one component; resolves when that is done. */
  refresh(componentRef: string): Promise<void>;
  push: Pick<PushIntake, 'take'>;
};

/** What a push may hold. */
const longestBody = '256kb';

/** Where the contract of the HTTP API stands. */
export const openApiFile = resolvePackagePath(
  '@mlops-maturity/backstage-plugin-mlops-maturity-backend',
  'src/api/openapi.yaml',
);

/**
 * The plugin's HTTP API. Requests are checked against the contract before a
 * route sees them.
 */
export function createRouter(options: RouterOptions): Router {
  const contract = parse(readFileSync(openApiFile, 'utf8'));
  // The helper types routes by a literal contract; this one is read from a file.
  const router: unknown = createValidatedOpenApiRouter(contract, {
    // A value that comes once is a list of one.
    validatorOptions: { validateRequests: { coerceTypes: 'array' } },
  });
  const routes = router as Router;
  addModelRoutes(routes, options);
  addTrialRoutes(routes, options);
  addEntityRoutes(routes, options);
  addStatementRoutes(routes, options);
  addScorecardRoutes(routes, options);
  addExportRoutes(routes, options);
  addObservationRoutes(routes, options);
  // Outside, where an error of the parser keeps its own status.
  // Not strict: `null` is JSON, and what is wrong with it is said by its schema.
  const parser = express.json({ limit: longestBody, strict: false });
  return express.Router().use(parser, routes);
}
