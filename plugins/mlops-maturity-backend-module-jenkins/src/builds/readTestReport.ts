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
  SourceError,
  toText,
  toWebLink,
  type Observation,
  type TestReportData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { z } from 'zod';
import type { JenkinsApi } from '../api/JenkinsApi';
import type { Run } from './toRuns';

const maxSuites = 50;

const answerSchema = z.object({
  suites: z
    .array(
      z.object({
        name: z.string().nullish(),
        cases: z.array(z.object({ status: z.string().nullish() })).nullish(),
      }),
    )
    .nullish(),
});

const schema = z.object({
  suites: z
    .array(
      z.object({ name: z.string(), total: z.number(), failed: z.number() }),
    )
    .optional(),
});

/** Whether a build came with the results of tests. */
export function hasTests({ build }: Run): boolean {
  return countsOf(build) !== undefined;
}

/**
 * The results of a build's tests: the figures are on record with the build, the
 * names of the suites are read. A report that is too long for that is one
 * without names.
 *
 * @throws SourceError
 */
export async function readTestReport(
  api: JenkinsApi,
  run: Run,
): Promise<Observation[]> {
  const counts = countsOf(run.build);
  const { finishedAt, sha, url } = run.data;
  if (!counts || !finishedAt) {
    return [];
  }
  return [
    {
      kind: 'testReport',
      key: run.id,
      data: {
        runId: run.id,
        ...(sha ? { sha } : {}),
        finishedAt,
        ...counts,
        suites: await readSuites(api, run),
        url: url && toWebLink(new URL('testReport/', url).href),
      },
    },
  ];
}

async function readSuites(
  api: JenkinsApi,
  { path, build }: Run,
): Promise<TestReportData['suites']> {
  try {
    const { suites } = await api.get(path, {
      path: [build.number, 'testReport', 'api', 'json'],
      query: { tree: `suites[name,cases[status]]{0,${maxSuites}}` },
      map: body => toSuites(answerSchema.parse(body)),
      schema,
      // Several reports in one have other fields, or were cleared away.
      notFound: {},
      settled: () => true,
    });
    return suites;
  } catch (error) {
    if (error instanceof SourceError && error.code === 'too-large') {
      return undefined;
    }
    throw error;
  }
}

function toSuites({
  suites,
}: z.infer<typeof answerSchema>): z.infer<typeof schema> {
  return {
    suites: suites?.slice(0, maxSuites).flatMap(({ name, cases }) => {
      const shown = toText(name, 300);
      const statuses = (cases ?? []).map(({ status }) => status ?? '');
      return shown
        ? {
            name: shown,
            total: statuses.length,
            // `REGRESSION` is a failure that wasn't there before.
            failed: statuses.filter(one => /^(FAILED|REGRESSION)$/.test(one))
              .length,
          }
        : [];
    }),
  };
}

function countsOf(build: Run['build']) {
  for (const action of build.actions ?? []) {
    const { totalCount: total, failCount: failed } = action ?? {};
    const skipped = action?.skipCount ?? 0;
    const all = [total, failed, skipped];
    if (
      total !== undefined &&
      failed !== undefined &&
      all.every(one => Number.isInteger(one) && one! >= 0) &&
      failed + skipped <= total
    ) {
      return { total, passed: total - failed - skipped, failed, skipped };
    }
  }
  return undefined;
}
