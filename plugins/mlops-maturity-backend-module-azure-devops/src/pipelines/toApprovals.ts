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

import type { TimelineRecord } from './readTimeline';

const maxDepth = 5;

/** An approval that a stage waited for. */
export type StageApproval = {
  state: 'approved' | 'rejected' | 'pending';
  /** Names of the stage: the shown one, and that of its definition. */
  stage: string[];
};

/**
 * The approvals that a run waited for. They hang below the checkpoint of a
 * stage; the timeline doesn't say who gave them.
 */
export function toApprovals(
  records: readonly TimelineRecord[],
): StageApproval[] {
  const byId = new Map(records.map(record => [record.id, record]));
  return records
    .filter(
      ({ type, result }) =>
        type === 'Checkpoint.Approval' && result !== 'skipped',
    )
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map(record => {
      const stage = stageOf(record, byId);
      return {
        state: stateOf(record),
        stage: [stage?.name, stage?.identifier].flatMap(name => name ?? []),
      };
    });
}

function stateOf({ state, result }: TimelineRecord): StageApproval['state'] {
  if (state !== 'completed') {
    return 'pending';
  }
  return result === 'succeeded' || result === 'succeededWithIssues'
    ? 'approved'
    : 'rejected';
}

function stageOf(
  record: TimelineRecord,
  byId: ReadonlyMap<string, TimelineRecord>,
): TimelineRecord | undefined {
  let at: TimelineRecord | undefined = record;
  for (let depth = 0; at && depth < maxDepth; depth += 1) {
    if (at.type === 'Stage') {
      return at;
    }
    at = at.parentId ? byId.get(at.parentId) : undefined;
  }
  return undefined;
}
