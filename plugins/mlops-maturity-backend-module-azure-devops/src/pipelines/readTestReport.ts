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
  toInstantSince1970,
  toText,
  toWebLink,
  type Observation,
  type TestReportData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { ProjectApi } from '../api/ProjectApi';
import { listOf } from '../api/values';
import { isLongOver, type AzureBuild } from './azureBuild';
import { readCoverage } from './readCoverage';

const maxSuites = 50;

const count = z.number().int().nonnegative().nullish();

const runSchema = z.object({
  id: z.number(),
  name: z.string().nullish(),
  completedDate: z.string().nullish(),
  totalTests: count,
  passedTests: count,
  incompleteTests: count,
  notApplicableTests: count,
  runStatistics: z
    .array(z.object({ outcome: z.string().nullish(), count }))
    .nullish(),
});

const listSchema = listOf(runSchema);

type Counts = {
  total: number;
  passed: number;
  skipped: number;
  errors: number;
};

/**
 * What the tests of a run said; none where it published no results.
 *
 * @param covers - whether the run has a step that measures coverage
 * @throws SourceError
 */
export async function readTestReport(
  api: ProjectApi,
  build: AzureBuild,
  covers: boolean,
): Promise<Observation[]> {
  const ended = build.finishTime ?? 'never';
  const { value } = await api.get({
    path: ['test', 'runs'],
    query: {
      buildUri: `vstfs:///Build/Build/${build.id}`,
      includeRunDetails: true,
      $top: 100,
    },
    cacheKey: `tests of ${build.id}, ended ${ended}`,
    schema: listSchema,
    notFound: { value: [] },
    settled: () => isLongOver(build, api.now),
  });
  const suites = value
    .toSorted((a, b) => a.id - b.id)
    .map(run => ({ name: toText(run.name, 300) ?? '', ...countsOf(run) }));
  const sum = (key: keyof Counts) =>
    suites.reduce((total, suite) => total + suite[key], 0);
  const finishedAt =
    toInstantSince1970(build.finishTime) ??
    value
      .flatMap(({ completedDate }) => toInstantSince1970(completedDate) ?? [])
      .sort()
      .at(-1);
  if (sum('total') === 0 || !finishedAt) {
    return [];
  }
  const runId = String(build.id);
  const coverage = covers ? await readCoverage(api, build) : undefined;
  const data: TestReportData = {
    runId,
    ...(build.sourceVersion ? { sha: build.sourceVersion } : {}),
    finishedAt,
    total: sum('total'),
    passed: sum('passed'),
    failed: sum('total') - sum('passed') - sum('skipped') - sum('errors'),
    skipped: sum('skipped'),
    errors: sum('errors'),
    ...(coverage === undefined ? {} : { coverage }),
    suites: suites.slice(0, maxSuites).map(suite => ({
      name: suite.name,
      total: suite.total,
      failed: suite.total - suite.passed - suite.skipped,
    })),
    url: toWebLink(
      build._links?.web?.href &&
        `${build._links.web.href}&view=ms.vss-test-web.build-test-results-tab`,
    ),
  };
  return [{ kind: 'testReport', key: runId, data }];
}

/**
 * Counts by outcome where they are told, which leave nothing to guess; else
 * what is neither passed nor left out has failed.
 */
function countsOf(run: z.infer<typeof runSchema>): Counts {
  const of = (...outcomes: string[]) =>
    (run.runStatistics ?? [])
      .filter(({ outcome }) => outcomes.includes(outcome?.toLowerCase() ?? ''))
      .reduce((total, one) => total + (one.count ?? 0), 0);
  const told = (run.runStatistics ?? []).reduce(
    (total, one) => total + (one.count ?? 0),
    0,
  );
  if (told > 0) {
    return {
      total: told,
      passed: of('passed', 'warning'),
      skipped: of('notexecuted', 'notapplicable', 'notimpacted', 'none'),
      errors: of('error', 'aborted', 'timeout', 'blocked', 'inconclusive'),
    };
  }
  const total = run.totalTests ?? 0;
  const passed = Math.min(run.passedTests ?? 0, total);
  const errors = Math.min(run.incompleteTests ?? 0, total - passed);
  const skipped = Math.min(
    run.notApplicableTests ?? 0,
    total - passed - errors,
  );
  return { total, passed, skipped, errors };
}
