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

import { asMap, readYaml, type YamlMap } from './yamlValues';

/** A CI system whose definitions are understood. */
export type CiSystem =
  'github' | 'gitlab' | 'azure-pipelines' | 'jenkins' | 'cloud-build';

const github = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const gitlab = /^\.gitlab-ci\.ya?ml$/;
const jenkins = /(^|\/)jenkinsfile([\w-]*|[.-][\w.-]+)$|\.jenkinsfile$/i;
const yaml = /\.ya?ml$/i;
/** Other systems' definitions, and manifests that look like them. */
const elsewhere =
  /^\.(?:github|circleci|buildkite|gitlab)\/|(^|\/)(?:action\.ya?ml|bitbucket-pipelines\.ya?ml|\.travis\.yml)$/;

/** Whether GitHub takes a file for the definition of a workflow. */
export function isWorkflowPath(path: string): boolean {
  return github.test(path);
}

/**
 * Which CI system a file is a definition for. GitHub, GitLab and Jenkins look
 * for names; Azure Pipelines and Cloud Build take any name, so that the content
 * tells.
 */
export function ciSystemOf(path: string, text: string): CiSystem | undefined {
  if (github.test(path)) return 'github';
  if (gitlab.test(path)) return 'gitlab';
  if (jenkins.test(path)) return 'jenkins';
  if (!yaml.test(path) || elsewhere.test(path)) return undefined;
  // Cheap first: most YAML files of a repository are something else.
  if (!/^(?:stages|jobs|steps|extends):/m.test(text)) return undefined;
  try {
    return systemOfContent(asMap(readYaml(text)));
  } catch {
    // What can't be read can't be told by its content.
    return undefined;
  }
}

/** The image that a step of Cloud Build runs; undefined for any other step. */
function imageOfStep(step: unknown): string | undefined {
  const { name, uses, run } = asMap(step);
  return typeof name === 'string' &&
    /^[\w.${}-]+(?:[/:@][\w.${}-]+)*$/.test(name) &&
    uses === undefined &&
    run === undefined
    ? name
    : undefined;
}

function systemOfContent(document: YamlMap): CiSystem | undefined {
  const has = (...keys: string[]) => keys.some(key => key in document);
  if (
    has('stages', 'jobs', 'steps', 'extends') &&
    has('trigger', 'pool', 'pr', 'schedules')
  ) {
    return 'azure-pipelines';
  }
  const { steps } = document;
  const images = Array.isArray(steps) ? steps.map(imageOfStep) : [];
  // An image that a step before it built has no registry in its name.
  const areImages =
    images.length > 0 &&
    images.every(image => image !== undefined) &&
    images.some(image => image?.includes('/'));
  return areImages ? 'cloud-build' : undefined;
}
