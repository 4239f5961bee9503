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

import { aPlatformRun, withPlatformRuns } from '../platformRunFixtures';
import { aContext, aRepository, aRun, anInput, daysAgo } from '../fixtures';
import type { RepositoryEvidence } from '../types';
import { dataAnalysisPipeline } from './dataAnalysisPipeline';

function decide(repository: Partial<RepositoryEvidence>, files = {}) {
  return dataAnalysisPipeline.decide(
    anInput({ repositories: [{ ...aRepository({ files }), ...repository }] }),
    aContext(),
  );
}

describe('data-analysis-pipeline', () => {
  it('passes with an analysis in a data run of the last 90 days', () => {
    const run = aRun({
      createdAt: daysAgo(80),
      work: { profile: ['dataAnalysis'], ingest: ['data'] },
    });
    expect(decide({ runs: [run] })).toMatchObject({
      status: 'pass',
      observedAt: daysAgo(80),
      validUntil: daysAgo(-10),
    });
  });

  it.each([
    [
      'an old analysis',
      aRun({ createdAt: daysAgo(91), work: { a: ['dataAnalysis', 'data'] } }),
    ],
    [
      'an analysis outside data and training',
      aRun({ work: { profile: ['dataAnalysis'] } }),
    ],
    [
      'an analysis that cannot fail',
      aRun({
        work: {
          profile: { classes: ['dataAnalysis'], proven: false },
          ingest: ['data'],
        },
      }),
    ],
  ])('fails for %s', (_, run) => {
    expect(decide({ runs: [run] }).status).toBe('fail');
  });

  it('is partial for a library that no run uses', () => {
    expect(decide({}, { 'requirements.txt': 'whylogs==1.4' })).toMatchObject({
      status: 'partial',
      reason: expect.stringContaining('requirements.txt names whylogs'),
    });
  });

  it('is unknown for a repository that was never read', () => {
    expect(decide({ collectedAt: undefined }).status).toBe('unknown');
  });
});

describe('data-analysis-pipeline on an ML platform', () => {
  it('passes with a task that computes statistics', () => {
    const on = (tasks: string[]) =>
      dataAnalysisPipeline.decide(
        anInput({ repositories: [withPlatformRuns([aPlatformRun(3, tasks)])] }),
        aContext(),
      );
    expect(on(['tfdv-statistics', 'fit']).status).toBe('pass');
    expect(on(['fit']).status).toBe('fail');
  });
});
