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

import { expandPlaceholders } from '../scenarios/expandPlaceholders';
import { minuteMs } from '../scenarios/duration';
import {
  blobShaOf,
  choiceOf,
  idOf,
  numberOf,
  shaOf,
} from '../world/deterministic';
import { Timeline } from '../world/Timeline';
import type { LoadedProject } from './loadAzureScenarios';
import { parseStages, type DefinedStage } from './parseStages';
import type { ScenarioBuilds, ScenarioPipeline } from './scenarioSchema';

/** A repository as it stands. Times are milliseconds since 1970. */
export type AzureRepositoryWorld = {
  id: string;
  name: string;
  defaultBranch: string;
  disabled: boolean;
  files: Map<string, { sha: string; content: Buffer }>;
  /** Newest first. */
  commits: { sha: string; at: number; author: string }[];
};

/** A pipeline with what its definition says. */
export type AzurePipelineWorld = {
  id: number;
  name: string;
  scenario: ScenarioPipeline;
  repository?: AzureRepositoryWorld;
  stages: DefinedStage[];
};

/** A run that has ended. */
export type AzureBuildWorld = {
  id: number;
  number: string;
  pipeline: AzurePipelineWorld;
  runs: ScenarioBuilds;
  sha: string;
  branch: string;
  by: string;
  startedAt: number;
  finishedAt: number;
  result: string;
};

/** A project at one moment. Lists are newest first. */
export type AzureProjectWorld = {
  id: string;
  loaded: LoadedProject;
  repositories: AzureRepositoryWorld[];
  pipelines: AzurePipelineWorld[];
  builds: AzureBuildWorld[];
  environments: { id: number; name: string }[];
  /** Until when this stays as it is. */
  nextChangeAt: number;
};

const lasts = 12 * minuteMs;

/** An id in the form of a GUID that is always the same for the same text. */
export function guidOf(text: string): string {
  const sha = shaOf(text);
  return [8, 4, 4, 4, 12]
    .reduce<string[]>(
      (parts, length) => [
        ...parts,
        sha.slice(parts.join('').length, parts.join('').length + length),
      ],
      [],
    )
    .join('-');
}

/** Everything about a project at a moment. */
export function buildProject(
  loaded: LoadedProject,
  options: { sources: string; azureDevOps: string; now: number },
): AzureProjectWorld {
  const timeline = new Timeline(options.now);
  const seed = `${loaded.organization}/${loaded.name}`;
  const { scenario } = loaded;
  const repositories = Object.entries(scenario.repositories).map(
    ([name, one]): AzureRepositoryWorld => {
      const files = new Map(
        [...(loaded.files.get(name) ?? [])].sort().map(([path, raw]) => {
          const content = expandPlaceholders(raw, {
            ...options,
            owner: loaded.organization,
            repository: name,
          });
          return [path, { sha: blobShaOf(content), content }];
        }),
      );
      const tree = shaOf(
        [...files].map(([p, f]) => `${p} ${f.sha}`).join('\n'),
      );
      const commits = timeline
        .starts(one.commits, {
          seed: `${seed}/${name}/commits`,
          lasts: 0,
          hours: { from: 8, to: 17 },
        })
        .map(at => ({
          sha: shaOf(`${seed}/${name}@${at}/${tree}`),
          at,
          author: choiceOf(`${seed}/${name}@${at}`, one.commits.by),
        }));
      return {
        id: guidOf(`${seed}/${name}`),
        name,
        defaultBranch: one.defaultBranch,
        disabled: one.disabled,
        files,
        commits,
      };
    },
  );
  const pipelines = Object.entries(scenario.pipelines).map(
    ([name, one]): AzurePipelineWorld => ({
      id: 100 + numberOf(`${seed}/${name}/pipeline`, 9_000),
      name,
      scenario: one,
      repository: repositories.find(found => found.name === one.repository),
      stages: parseStages(loaded.definitions.get(name) ?? ''),
    }),
  );
  const builds = pipelines
    .flatMap(pipeline => buildRuns(seed, pipeline, timeline))
    .sort((a, b) => b.startedAt - a.startedAt || b.id - a.id);
  return {
    id: guidOf(seed),
    loaded,
    repositories,
    pipelines,
    builds,
    environments: Object.keys(scenario.environments).map(name => ({
      id: 1 + numberOf(`${seed}/${name}/environment`, 900),
      name,
    })),
    nextChangeAt: timeline.nextChangeAt,
  };
}

function buildRuns(
  seed: string,
  pipeline: AzurePipelineWorld,
  timeline: Timeline,
): AzureBuildWorld[] {
  return pipeline.scenario.runs.flatMap((runs, index) =>
    timeline
      .starts(runs, {
        seed: `${seed}/${pipeline.name}/${index}`,
        lasts,
        hours:
          runs.reason === 'schedule' ? { from: 1, to: 5 } : { from: 8, to: 17 },
      })
      .map((startedAt): AzureBuildWorld => {
        const commit =
          pipeline.repository?.commits.find(({ at }) => at <= startedAt) ??
          pipeline.repository?.commits.at(-1);
        const branch =
          runs.branch ?? pipeline.repository?.defaultBranch ?? 'main';
        const results = Object.values(runs.results);
        const id = idOf(`${seed}/${pipeline.name}/${index}`, startedAt);
        return {
          id,
          number: `${new Date(startedAt).toISOString().slice(0, 10).replaceAll('-', '')}.${1 + (id % 5)}`,
          pipeline,
          runs,
          sha: commit?.sha ?? shaOf(`${seed}/${pipeline.name}@${startedAt}`),
          branch:
            runs.reason === 'pullRequest'
              ? 'refs/pull/12/merge'
              : `refs/heads/${branch}`,
          by: runs.by ?? commit?.author ?? 'Mara Lind',
          startedAt,
          finishedAt: startedAt + lasts,
          result: results.includes('failed')
            ? 'failed'
            : (results.includes('succeededWithIssues') &&
                'partiallySucceeded') ||
              (results.includes('canceled') && 'canceled') ||
              'succeeded',
        };
      }),
  );
}
