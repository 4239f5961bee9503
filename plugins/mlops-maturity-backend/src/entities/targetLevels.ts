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

import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { annotationList } from './annotationList';

type ModelWithLevels = Pick<MaturityModel, 'id' | 'levels'>;

/** Stands for every model. */
const anyModel = '*';

/**
 * Reads `mlops-maturity/target-level`: the label of a level, for every model,
 * or `<model>=<label>` pairs separated by commas. A wrong entry is reported
 * and left out.
 */
export function targetLevels(
  annotation: string | undefined,
  models: readonly ModelWithLevels[],
): { labels: Record<string, string>; problems: string[] } {
  const labels = new Map<string, string>();
  const problems: string[] = [];
  const entries = annotationList(annotation);
  for (const entry of entries) {
    const parts = entry.split('=').map(part => part.trim());
    const alone = parts.length === 1 && entries.length === 1;
    const [id, label] = alone ? [anyModel, parts[0]] : parts;
    if (!alone && (parts.length !== 2 || label === '')) {
      problems.push(
        `"${entry}" is neither a level alone nor of the form model=level`,
      );
    } else if (labels.has(id)) {
      problems.push(`${id} has more than one target level`);
    } else {
      const problem = targetProblem(id, label, models);
      if (problem) problems.push(problem);
      else labels.set(id, label);
    }
  }
  return { labels: Object.fromEntries(labels), problems };
}

function targetProblem(
  id: string,
  label: string,
  models: readonly ModelWithLevels[],
): string | undefined {
  const named = models.filter(model => id === anyModel || model.id === id);
  if (named.length === 0) return `there is no model "${id}"`;
  if (named.some(({ levels }) => levels.some(level => level.label === label))) {
    return undefined;
  }
  return id === anyModel
    ? `no model has a level "${label}"`
    : `${id} has no level "${label}"`;
}
