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

import type { CiSystem } from '../workflows/ciSystem';
import { isExamplePath, isTemplatePath, isTestPath } from './evidence/paths';
import type { FactDecision, FactInput, RepositoryEvidence } from './types';
import { unknown } from './decisions';

/** A CI system, and what tells that it builds a component. */
type System = {
  name: string;
  /** Annotations that name its jobs or pipelines, and nothing else. */
  annotations: string[];
  definition: RegExp;
  /** What its definitions are recognised as, whatever their names are. */
  system?: CiSystem;
  /** The collector that reads it; absent where no module does. */
  collector?: string;
  /** What links a component to it. */
  link?: string;
};

const systems: System[] = [
  {
    name: 'Jenkins',
    system: 'jenkins',
    annotations: ['jenkins.io/job-full-name', 'jenkins.io/github-folder'],
    definition: /^jenkinsfile(\.[\w-]+)?$/i,
    collector: 'jenkins',
    link: 'jenkins.io/job-full-name',
  },
  {
    name: 'Azure Pipelines',
    system: 'azure-pipelines',
    annotations: ['dev.azure.com/build-definition'],
    definition: /^\.?azure-pipelines[\w.-]*\.ya?ml$/i,
    collector: 'azure-devops',
    link: 'dev.azure.com/project-repo',
  },
  {
    name: 'GitLab CI',
    system: 'gitlab',
    annotations: [],
    definition: /^\.gitlab-ci\.ya?ml$/i,
    collector: 'gitlab',
    link: 'gitlab.com/project-slug',
  },
  {
    name: 'CircleCI',
    annotations: ['circleci.com/project-slug'],
    definition: /^\.circleci\/config\.ya?ml$/i,
  },
  {
    name: 'Buildkite',
    annotations: ['buildkite.com/project-slug'],
    definition: /^\.buildkite\/[\w.-]+\.ya?ml$/i,
  },
  { name: 'Travis CI', annotations: [], definition: /^\.travis\.ya?ml$/i },
  {
    name: 'Bitbucket Pipelines',
    annotations: [],
    definition: /^bitbucket-pipelines\.ya?ml$/i,
  },
  {
    name: 'Cloud Build',
    system: 'cloud-build',
    annotations: [],
    definition: /^cloudbuild\.ya?ml$/i,
  },
  {
    name: 'GitHub Actions',
    annotations: [],
    definition: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    collector: 'github',
    link: 'github.com/project-slug',
  },
];

const github = '.github/workflows/';

/** A CI system of a component that nobody reads. */
export type UnreadCiSystem = {
  name: string;
  /** What tells of it, and what to do; a sentence. */
  reason: string;
};

function readersOf({
  ciCollectors,
  collector,
}: RepositoryEvidence): readonly string[] {
  return ciCollectors ?? [collector];
}

function moduleOf(collector: string): string {
  return `@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-${collector}`;
}

/** Found by an annotation: nothing but its module and that one's server lack. */
function namedBy(
  { name, collector }: System,
  annotation: string,
): UnreadCiSystem {
  const seen = `${name} builds this component (annotation ${annotation}), and no collector reads that`;
  return {
    name,
    reason: collector
      ? `${seen}: install the module ${moduleOf(collector)}, and configure the server that the annotation names.`
      : `${seen}: there is no module for it, so attest what it does where the fact allows that.`,
  };
}

function definedIn(
  { name, collector, link }: System,
  path: string,
): UnreadCiSystem {
  const seen = `${path} is there for ${name}, and no collector reads what it did`;
  return {
    name,
    reason: collector
      ? `${seen}: install the module ${moduleOf(collector)}, and set the annotation ${link} on the component.`
      : `${seen}: there is no module for ${name}, so attest what it does where the fact allows that.`,
  };
}

/** Whether something that is read builds the component; ML platforms don't. */
function isActive({ runs, workflows, pipelines }: RepositoryEvidence): boolean {
  const training = new Set(
    pipelines.filter(({ platform }) => platform).map(({ id }) => id),
  );
  return (
    runs.some(({ run }) => !training.has(run.pipelineId)) ||
    workflows.some(
      ({ path, pipeline }) =>
        // A Jenkinsfile that nothing was read of shows the opposite.
        (pipeline?.state ?? (path.startsWith(github) ? 'active' : '')) ===
        'active',
    )
  );
}

function pathsOf({ tree, commonPaths }: RepositoryEvidence): string[] {
  return [
    ...(tree?.entries.map(({ path }) => path) ?? []),
    ...(commonPaths ?? []),
  ];
}

/** A definition of a system, told by its name or else by what stands in it. */
function definitionOf(
  { definition, system }: System,
  repositories: readonly RepositoryEvidence[],
): string | undefined {
  const named = repositories
    .flatMap(pathsOf)
    .find(path => definition.test(path));
  if (named !== undefined || system === undefined) return named;
  return repositories
    .flatMap(({ workflows }) => workflows)
    .find(
      each =>
        each.system === system &&
        each.error === undefined &&
        !isExamplePath(each.path) &&
        !isTemplatePath(each.path) &&
        !isTestPath(each.path),
    )?.path;
}

/**
 * The CI system that builds a component and that nobody reads: what isn't seen
 * may well be done there. Absent when what is read is all there is, as far as
 * can be told.
 *
 * An annotation of the component names its CI system for certain, even beside
 * others that are read. A definition in the repository does so only where
 * nothing that is read builds the component: many stay behind after a move.
 */
export function otherCiSystem(input: FactInput): UnreadCiSystem | undefined {
  const { component, repositories } = input;
  const readers = new Set(repositories.flatMap(readersOf));
  const unread = systems.filter(
    ({ collector }) => collector === undefined || !readers.has(collector),
  );
  for (const system of unread) {
    const annotation = system.annotations.find(each =>
      component.annotations[each]?.trim(),
    );
    if (annotation) return namedBy(system, annotation);
  }
  const read = repositories.filter(each => readersOf(each).length > 0);
  if (read.some(isActive)) return undefined;
  for (const system of unread) {
    const path = definitionOf(system, repositories);
    if (path) return definedIn(system, path);
  }
  return repositories.length > 0 && readers.size === 0
    ? {
        name: 'Another system',
        reason: `No collector reads the CI system of ${repositories[0].key}: link the component to it, with jenkins.io/job-full-name for example, or install the module for its host.`,
      }
    : undefined;
}

/**
 * What isn't seen in a CI system that nobody reads isn't missing: a failure
 * becomes unknown.
 */
export function unlessDoneElsewhere(
  decision: FactDecision,
  system: UnreadCiSystem | undefined,
): FactDecision {
  return decision.status === 'fail' && system
    ? unknown(system.reason, { hint: decision.reason })
    : decision;
}
