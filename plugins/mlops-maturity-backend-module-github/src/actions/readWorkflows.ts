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
  toText,
  toWebLink,
  type Observation,
  type GapRecorder,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { RepositoryApi } from '../api/RepositoryApi';
import { definitionPath } from './definitionPath';

const maxPages = 3;

const schema = z.object({
  workflows: z.array(
    z.object({
      id: z.number(),
      name: z.string(),
      path: z.string(),
      state: z.string(),
      html_url: z.string().nullish(),
    }),
  ),
});

/** A workflow as GitHub describes it. */
export type GithubWorkflow = z.infer<typeof schema>['workflows'][number];

/**
 * Reads the workflows of a repository, without deleted ones and those that
 * GitHub runs by itself.
 *
 * @throws SourceError
 */
export async function readWorkflows(
  api: RepositoryApi,
  gaps: GapRecorder,
): Promise<GithubWorkflow[]> {
  const { pages, more } = await api.getPages(
    { path: ['actions', 'workflows'], query: { per_page: 100 }, schema },
    { maxPages },
  );
  if (more) {
    gaps.add({
      kinds: ['pipeline', 'pipelineRun'],
      code: 'too-large',
      message: `The repository has more than ${maxPages * 100} workflows; the rest isn't read.`,
    });
  }
  return pages
    .flatMap(({ workflows }) => workflows)
    .filter(({ state }) => state !== 'deleted')
    .filter(({ path }) => definitionPath(path) !== undefined);
}

/** The observation of a workflow. */
export function toPipelineObservation(workflow: GithubWorkflow): Observation {
  const active = workflow.state === 'active';
  const id = String(workflow.id);
  return {
    kind: 'pipeline',
    key: id,
    data: {
      id,
      name: toText(workflow.name, 300) ?? id,
      path: definitionPath(workflow.path),
      state: active ? 'active' : 'disabled',
      stateReason: active
        ? undefined
        : toText(workflow.state.replace(/^disabled_/, ''), 100),
      url: toWebLink(workflow.html_url),
    },
  };
}
