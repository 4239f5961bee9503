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

import { posix } from 'node:path';
import { parseTriggers } from './parseTriggers';
import type { ParsedJob, ParsedWorkflow } from './parseWorkflow';
import { asMap, asText, asTexts, readYaml, type YamlMap } from './yamlValues';

type Files = ReadonlyMap<string, string>;

const maxIncludes = 30;
const maxLevels = 2;
const maxJobs = 200;

/** Keys of a definition that are no jobs. */
const notJobs = new Set([
  'default',
  'image',
  'include',
  'pages',
  'services',
  'spec',
  'stages',
  'variables',
  'workflow',
  'before_script',
  'after_script',
  'cache',
]);

/** `!reference [job, key]` and other tags of GitLab's own are left as lists. */
function parse(text: string): YamlMap {
  return asMap(readYaml(text.replace(/!reference\b/g, '')));
}

/** Paths of the same repository that a definition includes. */
function localIncludes(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : [value];
  return entries.flatMap(entry => {
    const path = asText(entry) ?? asText(asMap(entry).local);
    return path === undefined || /^[a-z]+:\/\//i.test(path)
      ? []
      : [posix.normalize(path).replace(/^\/+/, '')];
  });
}

/** The definition with what it includes; its own keys win. */
function withIncludes(
  definition: YamlMap,
  files: Files,
  budget: { left: number },
  level = 0,
): YamlMap {
  if (level > maxLevels) return definition;
  let merged: YamlMap = {};
  for (const path of localIncludes(definition.include)) {
    for (const text of matching(files, path)) {
      if (budget.left-- <= 0) break;
      try {
        const included = withIncludes(parse(text), files, budget, level + 1);
        merged = { ...merged, ...included };
      } catch {
        // One include that can't be read doesn't take the others with it.
      }
    }
  }
  return { ...merged, ...definition };
}

/** GitLab allows `*` and `**` in local includes. */
function matching(files: Files, path: string): string[] {
  const exact = files.get(path);
  if (exact !== undefined) return [exact];
  const star = path.indexOf('*');
  if (star < 0) return [];
  const prefix = path.slice(0, star);
  const suffix = path.slice(path.lastIndexOf('*') + 1);
  return [...files]
    .filter(([name]) => name.startsWith(prefix) && name.endsWith(suffix))
    .map(([, text]) => text);
}

/** A job with what it extends; its own keys win, `variables` are merged. */
function extended(definition: YamlMap, job: YamlMap, level = 0): YamlMap {
  let base: YamlMap = {};
  for (const name of level < 5 ? asTexts(job.extends) : []) {
    base = {
      ...base,
      ...extended(definition, asMap(definition[name]), level + 1),
    };
  }
  return { ...base, ...job };
}

function scriptOf(job: YamlMap, defaults: YamlMap): string {
  const lines = (value: unknown): string[] =>
    Array.isArray(value) ? value.flatMap(lines) : asTexts(value);
  return [
    ...lines(job.before_script ?? defaults.before_script),
    ...lines(job.script),
  ].join('\n');
}

/** Text of the conditions under which a job runs. */
function conditionOf(job: YamlMap): string | undefined {
  const rules = Array.isArray(job.rules) ? job.rules : [];
  const words = [
    ...rules.flatMap(rule => asTexts(asMap(rule).if)),
    ...asTexts(job.only),
    ...asTexts(asMap(job.only).refs),
  ];
  return words.length > 0 ? words.join(' || ') : undefined;
}

function neverRuns(job: YamlMap): boolean {
  const rules = Array.isArray(job.rules) ? job.rules.map(asMap) : [];
  return (
    job.when === 'never' ||
    (rules.length > 0 && rules.every(({ when }) => when === 'never'))
  );
}

function parseJob(id: string, job: YamlMap, defaults: YamlMap): ParsedJob {
  const run = scriptOf(job, defaults);
  const { environment } = job;
  const parallel = asMap(job.parallel);
  const child = asMap(job.trigger).include;
  const included = localIncludes(child)[0];
  return {
    id,
    name: id,
    stage: asText(job.stage),
    matrix: 'matrix' in parallel || typeof job.parallel === 'number',
    needs: (Array.isArray(job.needs) ? job.needs : []).flatMap(
      need => asText(need) ?? asText(asMap(need).job) ?? [],
    ),
    environment: asText(environment) ?? asText(asMap(environment).name),
    runsOn: asTexts(job.tags),
    condition: conditionOf(job),
    provesNothing: job.allow_failure === true || neverRuns(job),
    ...(neverRuns(job) ? { disabled: true } : {}),
    // A child pipeline is called as a workflow of the same repository is.
    uses: included === undefined ? undefined : `./${included}`,
    with: {},
    steps:
      run === ''
        ? []
        : [
            {
              name: id,
              run,
              with: {},
              pipefail: true,
              provesNothing: false,
            },
          ],
  };
}

/**
 * Reads a GitLab CI definition with the files of the same repository that it
 * includes. What a schedule starts stands in GitLab, not in the definition.
 */
export function parseGitlabCi(
  path: string,
  text: string,
  files: Files,
): ParsedWorkflow {
  const definition = withIncludes(parse(text), files, { left: maxIncludes });
  const defaults = { ...definition, ...asMap(definition.default) };
  const jobs = Object.entries(definition)
    .filter(
      ([name, value]) =>
        !notJobs.has(name) &&
        !name.startsWith('.') &&
        typeof value === 'object' &&
        !Array.isArray(value),
    )
    .map(([name, value]): [string, YamlMap] => [
      name,
      extended(definition, asMap(value)),
    ])
    .filter(
      ([, job]) =>
        'script' in job || 'trigger' in job || 'run' in job || 'extends' in job,
    )
    .slice(0, maxJobs)
    .map(([name, job]) => parseJob(name, job, defaults));
  const rules = asMap(definition.workflow).rules;
  const words = JSON.stringify([rules, definition]).slice(0, 400_000);
  const pushes =
    !Array.isArray(rules) || /push|branch/i.test(JSON.stringify(rules));
  return {
    path,
    name: asText(asMap(definition.workflow).name) ?? path,
    ...parseTriggers({}),
    triggers: {
      ...parseTriggers({}).triggers,
      ...(pushes ? { push: {} } : {}),
      pullRequest: /merge_request/.test(words),
      manual: true,
      upstream: /"pipeline"|parent_pipeline/.test(words),
    },
    paths: changedPaths(definition),
    jobs,
  };
}

/** The paths whose change makes jobs run. */
function changedPaths(definition: YamlMap): string[] {
  return Object.values(definition).flatMap(value => {
    const job = asMap(value);
    const rules = Array.isArray(job.rules) ? job.rules.map(asMap) : [];
    return [
      ...rules.flatMap(({ changes }) => [
        ...asTexts(changes),
        ...asTexts(asMap(changes).paths),
      ]),
      ...asTexts(asMap(job.only).changes),
    ];
  });
}
