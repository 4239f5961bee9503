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

import type { LoadedScenario } from '../scenarios/loadScenarios';
import { numberOf } from './deterministic';
import { parseWorkflow } from './parseWorkflow';
import type { RepositoryFile, Workflow } from './types';

const workflowFile = /^\.github\/workflows\/([^/]+\.ya?ml)$/;

// Workflows that GitHub runs by itself, with the names it gives them.
const dynamicNames: Record<string, string> = {
  'dynamic/dependabot/dependabot-updates': 'Dependabot Updates',
  'dynamic/github-code-scanning/codeql': 'CodeQL',
  'dynamic/pages/pages-build-deployment': 'pages-build-deployment',
};

/**
 * The workflows that GitHub would list: the files at the place where it looks
 * for them, and what it runs by itself.
 */
export function buildWorkflows(
  loaded: LoadedScenario,
  files: Map<string, RepositoryFile>,
): Workflow[] {
  const slug = `${loaded.owner}/${loaded.name}`;
  const text = (path: string) => files.get(path)?.content.toString('utf8');
  const workflows: Workflow[] = [];
  for (const path of files.keys()) {
    const file = workflowFile.exec(path)?.[1];
    if (file) {
      const definition = parseDefinition(slug, path, text);
      workflows.push({
        id: workflowId(slug, path),
        name: definition.name ?? path,
        path,
        state: loaded.scenario.workflows[file]?.state ?? 'active',
        definition,
      });
    }
  }
  const dynamic = loaded.scenario.runs
    .map(run => run.workflow)
    .filter(path => path.startsWith('dynamic/'));
  for (const path of new Set(dynamic)) {
    workflows.push({
      id: workflowId(slug, path),
      name: dynamicNames[path] ?? path,
      path,
      state: 'active',
    });
  }
  return workflows;
}

function parseDefinition(
  slug: string,
  path: string,
  text: (path: string) => string | undefined,
) {
  try {
    return parseWorkflow(text(path) ?? '', text);
  } catch (error) {
    throw new Error(`${slug}: ${path}: ${error}`);
  }
}

function workflowId(slug: string, path: string): number {
  return 10_000_000 + numberOf(`${slug}/${path}`, 90_000_000);
}

/** Finds the workflow that a scenario names by its file or dynamic path. */
export function findWorkflow(
  slug: string,
  workflows: Workflow[],
  name: string,
): Workflow {
  const found = workflows.find(
    one => one.path === name || one.path === `.github/workflows/${name}`,
  );
  if (!found) {
    const known = workflows.map(one => one.path.split('/').pop()).join(', ');
    throw new Error(
      `${slug}: the scenario names workflow ${name}, the repository has ${known || 'none'}`,
    );
  }
  return found;
}
