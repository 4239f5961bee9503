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

/**
 * Paths to read, most important first, by what they are wanted for.
 *
 * @public
 */
export type WantedFiles = {
  /** Root workflow definitions. */
  workflows: string[];
  /** Definitions of the project, and of the runners that workflows call. */
  definitions: string[];
  /** Of these only the beginning matters. */
  locks: string[];
  /** Everything else that a fact may look into, as far as the limits allow. */
  samples: string[];
};

const vendored =
  /(^|\/)(node_modules|\.?venv|site-packages|vendor|third_party|__pycache__|\.ipynb_checkpoints|\.git|\.tox|dist|renv|\.vscode|\.idea|\.ropeproject)\//i;

const workflow = /^\.github\/workflows\/[^/]+\.ya?ml$/;

const definition = new RegExp(
  [
    // Packaging and environments.
    String.raw`pyproject\.toml|setup\.(py|cfg)|requirements[\w.-]*\.txt|(environment|conda)[\w.-]*\.ya?ml|pixi\.toml|pipfile|description|(julia)?project\.toml|package\.json`,
    // Pipelines and what runs them.
    String.raw`dvc\.yaml|dvc\.lock|_targets\.r|mlproject|feature_store\.yaml|artifacts\.yaml|dbt_project\.yml|bentofile\.yaml|cog\.yaml|(gnu)?makefile|\.?mise\.toml|taskfile\.ya?ml|\.?justfile|noxfile\.py|tox\.ini`,
    // Other CI systems beside GitHub's.
    String.raw`([\w-]+)?\.gitlab-ci\.ya?ml|jenkinsfile([\w-]*|[.-][\w.-]+)|[\w-]+\.jenkinsfile|\.?azure-pipelines?[\w.-]*\.ya?ml|cloudbuild[\w.-]*\.ya?ml`,
    // Hygiene, ownership, documentation.
    String.raw`\.gitignore|\.gitattributes|\.pre-commit-config\.ya?ml|\.?lefthook[\w-]*\.(ya?ml|toml|json)|codeowners|readme(\.\w+)?|releasing(\.\w+)?`,
  ]
    .map(names => `^(${names})$`)
    .join('|'),
  'i',
);

const definitionPath =
  /^\.dvc\/config$|(^|\/)requirements\/[\w.-]+\.txt$|^\.gitlab\/ci\/.{1,500}\.ya?ml$/i;

// Many folders have one, and then it says little of the whole.
const minor = /\/(readme(\.\w+)?|\.git(ignore|attributes)|package\.json)$/i;

const hook = /(^|\/)\.husky\/[^/]+$/;
const card =
  /^[^/]*model[-_ ]?card[^/]*\.(md|markdown|rst|txt|html|ya?ml|json)$/i;
const dataPointer = /[^/]\.dvc$/;

const lock =
  /^(poetry\.lock|uv\.lock|pdm\.lock|pipfile\.lock|conda-lock\.ya?ml|pixi\.lock|renv\.lock|manifest\.toml)$/i;

const container = /^(dockerfile|containerfile)([._-][\w.-]+)?$|\.dockerfile$/i;
const notebook = /\.ipynb$/i;
const source = /\.(py|r|jl|scala|java)$/i;
const markup = /\.(ya?ml|pbtxt)$/i;
const testSource =
  /(^|\/)(tests?|testing)\/|(^|\/)test[-_.][^/]*$|_test\.\w+$/i;

// What a module's own name says counts more than what its folder says.
const coreRole =
  /train|score|scoring|predict|infer|serv(e|ing)|pipeline|feature|prep|eval|regist|flow|dag|drift|monitor/i;
const sideRole =
  /model|app|main|api|handler|endpoint|deploy|data|ingest|valid|fit|tun(e|ing)|component|step|task|job|promot|explain/i;
const manifestRole =
  /k8s|kube|manifest|deploy|helm|chart|serv(e|ing)|inference|predict|rollout|canary|monitor|alert|rules?\b|prometheus|argo|kustom|component|\.pbtxt$|pipeline|train|azureml|aml|sagemaker|vertex|kfp|airflow|dag/i;

type Ranked = { path: string; rank: number };

/**
 * Which files to read, by their names alone. Vendored code is never wanted.
 *
 * @public
 */
export function wantedFiles(paths: readonly string[]): WantedFiles {
  const workflows: string[] = [];
  const definitions: Ranked[] = [];
  const locks: Ranked[] = [];
  const samples = {
    cards: [] as Ranked[],
    hooks: [] as Ranked[],
    containers: [] as Ranked[],
    dataPointers: [] as Ranked[],
    manifests: [] as Ranked[],
    modules: [] as Ranked[],
    tests: [] as Ranked[],
    notebooks: [] as Ranked[],
  };
  for (const path of paths) {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (vendored.test(path)) {
      continue;
    }
    if (workflow.test(path)) {
      workflows.push(path);
    } else if (definition.test(name) || definitionPath.test(path)) {
      definitions.push({ path, rank: minor.test(path) ? 1 : 0 });
    } else if (lock.test(name)) {
      locks.push({ path, rank: 0 });
    } else if (hook.test(path)) {
      samples.hooks.push({ path, rank: 0 });
    } else if (card.test(name)) {
      samples.cards.push({ path, rank: 0 });
    } else if (dataPointer.test(name)) {
      samples.dataPointers.push({ path, rank: 0 });
    } else if (container.test(name)) {
      samples.containers.push({ path, rank: 0 });
    } else if (notebook.test(name)) {
      samples.notebooks.push({ path, rank: rankOf(path, name) });
    } else if (source.test(name)) {
      const group = testSource.test(path) ? samples.tests : samples.modules;
      group.push({ path, rank: rankOf(path, name) });
    } else if (markup.test(name) && manifestRole.test(path)) {
      const rank = manifestRole.test(name) ? 0 : 1;
      samples.manifests.push({ path, rank });
    }
  }
  return {
    workflows: workflows.toSorted(),
    definitions: best(definitions, 60),
    locks: best(locks, 6),
    samples: [
      ...best(samples.cards, 6),
      ...best(samples.hooks, 6),
      ...best(samples.containers, 12),
      ...best(samples.dataPointers, 10),
      ...best(samples.modules, 60),
      ...best(samples.manifests, 25),
      ...best(samples.tests, 25),
      ...best(samples.notebooks, 15),
    ],
  };
}

function rankOf(path: string, name: string): number {
  if (coreRole.test(name)) {
    return 0;
  }
  if (sideRole.test(name)) {
    return 1;
  }
  if (coreRole.test(path)) {
    return 2;
  }
  return /^(__init__|setup|conftest)\./.test(name) ? 4 : 3;
}

function depth(path: string): number {
  return path.split('/').length;
}

/** Paths near the root first, then by name: the same at every sweep. */
function compare(a: string, b: string): number {
  return depth(a) - depth(b) || (a < b ? -1 : 1);
}

function best(ranked: Ranked[], limit: number): string[] {
  return ranked
    .toSorted((a, b) => a.rank - b.rank || compare(a.path, b.path))
    .slice(0, limit)
    .map(({ path }) => path);
}
