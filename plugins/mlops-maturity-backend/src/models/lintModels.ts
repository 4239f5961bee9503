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
import { lintCriterion } from './lintCriterion';
import type { ModelProblem } from './modelProblem';

/** A model and the file it was read from. */
export type ModelFile = { file: string; model: MaturityModel };

/** What the linter found. Errors must not be loaded; warnings may. */
export type LintFindings = {
  errors: ModelProblem[];
  warnings: ModelProblem[];
};

/** Reports a finding about a model, or about one of its criteria. */
type Report = (message: string, criterionId?: string) => void;

/**
 * Checks that models mean what the evaluator takes them to mean: that ids are
 * unique and known, that levels only add to what is asked, and that every lack
 * they describe is a fact that can be seen.
 *
 * @param factIds - the ids of all facts that there are
 */
export function lintModels(
  models: ModelFile[],
  factIds: ReadonlySet<string>,
): LintFindings {
  const findings: LintFindings = { errors: [], warnings: [] };
  const fileOf = new Map<string, string>();

  for (const { file, model } of models) {
    const error: Report = (message, criterionId) =>
      findings.errors.push({ file, criterionId, message });
    const warn: Report = (message, criterionId) =>
      findings.warnings.push({ file, criterionId, message });

    const other = fileOf.get(model.id);
    if (other !== undefined) {
      error(`model id ${model.id} is already that of ${other}`);
    }
    fileOf.set(model.id, file);

    lintIds(model, error);
    lintLevels(model, error, warn);
    lintEngine(model, error);
    for (const criterion of model.criteria) {
      lintCriterion(criterion, model, factIds, {
        error: message => error(message, criterion.id),
        warn: message => warn(message, criterion.id),
      });
    }
  }
  return findings;
}

// Ids stand in annotations, addresses and database keys. 56 characters leave
// room for a prefix within the 63 of an annotation's name.
const MAX_ID_LENGTH = 56;

function lintIds(model: MaturityModel, error: Report) {
  checkId(model.id, message => error(`model id ${message}`));

  const dimensions = new Set<string>();
  for (const { id } of model.dimensions) {
    checkId(id, message => error(`dimension id ${message}`));
    if (dimensions.has(id)) error(`dimension id ${id} is used twice`);
    dimensions.add(id);
  }

  const criteria = new Set<string>();
  for (const { id } of model.criteria) {
    checkId(id, message => error(`id ${message}`, id));
    if (criteria.has(id)) error('id is used twice', id);
    criteria.add(id);
  }

  const aliases = new Set<string>();
  for (const { id } of model.aliases ?? []) {
    checkId(id, message => error(`alias id ${message}`));
    if (aliases.has(id)) error(`alias id ${id} is used twice`);
    aliases.add(id);
  }
}

function checkId(id: string, report: (message: string) => void) {
  if (id.length > MAX_ID_LENGTH) {
    report(`${id} has more than ${MAX_ID_LENGTH} characters`);
  }
  if (!/^[a-z0-9-]+$/.test(id) || /^-|--|-$/.test(id)) {
    report(`${id} must be lower-case words joined by single hyphens`);
  }
}

function lintLevels(model: MaturityModel, error: Report, warn: Report) {
  model.levels.forEach(({ rank }, index) => {
    if (rank !== index) {
      error(
        `levels must count upwards from rank 0 without gaps: rank ${rank} stands where ${index} belongs`,
      );
    }
  });

  for (const { rank, label } of model.levels.slice(1)) {
    if (model.engine === 'score') break;
    const gates = model.criteria.some(
      ({ kind, from }) => kind === 'requirement' && from === rank,
    );
    if (!gates) {
      warn(
        `level ${label} (rank ${rank}) has no requirement of its own, so it is reached together with the one below`,
      );
    }
  }

  for (const alias of model.aliases ?? []) {
    if (alias.levels.length !== model.levels.length) {
      error(
        `alias ${alias.id} must name ${model.levels.length} levels and names ${alias.levels.length}`,
      );
    }
  }
}

/** A ladder needs no points; a score needs bands that follow each other. */
function lintEngine({ engine, scoring, levels }: MaturityModel, error: Report) {
  if (engine === 'ladder') {
    if (scoring) error('scoring is for models whose engine is score');
    for (const { label, above } of levels) {
      if (above !== undefined) {
        error(
          `level ${label} has \`above\`, which is for models whose engine is score`,
        );
      }
    }
    return;
  }
  if (!scoring) error('scoring is missing: the engine score needs it');
  levels.forEach(({ label, above }, index) => {
    if (index === 0 && above !== undefined) {
      error(
        `the lowest level ${label} has \`above\`: it is where scores begin`,
      );
    }
    if (index > 0 && above === undefined) {
      error(`level ${label} lacks \`above\`, the points that it begins after`);
    }
    const before = levels[index - 1]?.above;
    if (before !== undefined && above !== undefined && above <= before) {
      error(
        `level ${label} begins above ${above} points, which is not more than the level before (${before})`,
      );
    }
  });
}
