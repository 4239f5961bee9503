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

import type { ObservationKind } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { RepositoryEvidence, SourceGap } from '../types';

/**
 * Why the absence of something of these kinds proves nothing; undefined when
 * everything of these kinds was read.
 *
 * Besides the gaps that the collector reported, a repository that was never
 * read and a listing of files that is cut short are gaps too. Look for what
 * proves the practice first, and ask this before saying that it isn't there.
 */
export function gapFor(
  repository: RepositoryEvidence,
  ...kinds: ObservationKind[]
): SourceGap | undefined {
  const reported = repository.gaps.find(gap =>
    gap.kinds.some(kind => kinds.includes(kind)),
  );
  if (reported) return reported;
  const { collector, host, key } = repository;
  const missing = (code: SourceGap['code'], message: string) => ({
    kinds,
    code,
    message: `${key} ${message}.`,
    source: { collector, host, key },
  });
  if (!repository.collectedAt) {
    return missing('unavailable', 'has not been read yet');
  }
  if (kinds.includes('tree')) {
    if (!repository.tree) {
      return missing('unavailable', 'has no listing of its files yet');
    }
    if (repository.tree.truncated) {
      return missing(
        'too-large',
        'has more files than can be listed, so a missing one proves nothing',
      );
    }
  }
  return undefined;
}
