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

import { factsOf } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type {
  Criterion,
  FactExpression,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

type Reports = {
  error: (message: string) => void;
  warn: (message: string) => void;
};

/** Checks one criterion against the rest of its model. */
export function lintCriterion(
  criterion: Criterion,
  model: MaturityModel,
  factIds: ReadonlySet<string>,
  reports: Reports,
) {
  lintPlace(criterion, model, reports);
  lintFacts(criterion, factIds, reports);
  lintSuccession(criterion, model, reports);
  lintEnforcement(criterion, model, reports);
  lintRecommendation(criterion, model, reports);
  lintMarker(criterion, model, reports);
}

function lintPlace(
  { kind, from, to, dimension, shownWhen }: Criterion,
  model: MaturityModel,
  { error }: Reports,
) {
  if (!model.dimensions.some(({ id }) => id === dimension)) {
    error(`dimension ${dimension} doesn't exist`);
  }
  for (const [key, rank] of Object.entries({ from, to })) {
    if (rank !== undefined && !hasLevel(model, rank)) {
      error(`${key}: there is no level with rank ${rank}`);
    }
  }
  if (to !== undefined && to < from) {
    error(`ends at rank ${to}, below rank ${from} where it begins`);
  }
  if (kind !== 'requirement') return;

  // Each level must ask for everything that the levels below it ask for.
  if (to !== undefined) {
    error(
      'a requirement holds from its level upwards and has no `to`; use `supersededBy` where a higher level asks for more',
    );
  }
  if (from === 0) {
    error('the lowest level is where everyone starts, it has no requirements');
  }
  if (shownWhen !== undefined) {
    error('a requirement gates for every component, it has no `shownWhen`');
  }
}

function lintFacts(
  { kind, requires, recommends }: Criterion,
  factIds: ReadonlySet<string>,
  { error }: Reports,
) {
  if (requires === undefined && kind !== 'context') {
    error(`a ${kind} must name a fact in \`requires\``);
  }
  const named = new Set(factsOf(requires));
  if (recommends?.when.fact !== undefined) named.add(recommends.when.fact);
  for (const factId of named) {
    if (!factIds.has(factId)) error(`fact ${factId} doesn't exist`);
  }
  if (kind === 'requirement' && requires !== undefined && negates(requires)) {
    error(
      'a requirement has no `not`, or a fact that passes could lower a level',
    );
  }
}

function lintSuccession(
  { kind, from, supersededBy }: Criterion,
  model: MaturityModel,
  { error }: Reports,
) {
  if (supersededBy === undefined) return;
  if (kind !== 'requirement') {
    error(`only a requirement can be superseded, this is a ${kind} criterion`);
  }
  const successor = model.criteria.find(({ id }) => id === supersededBy);
  if (!successor) {
    error(`supersededBy: criterion ${supersededBy} doesn't exist`);
  } else if (successor.kind !== 'requirement') {
    error(`supersededBy: ${supersededBy} isn't a requirement`);
  } else if (successor.from <= from) {
    error(`supersededBy: ${supersededBy} isn't at a higher level`);
  }
}

/**
 * Announcing is for what can lower a level. A further criterion of a model that
 * scores only adds points.
 */
function lintEnforcement(
  { kind, enforcedFrom }: Criterion,
  { engine }: MaturityModel,
  { error }: Reports,
) {
  if (enforcedFrom === undefined) return;
  if (kind !== 'requirement') {
    error(
      `enforcedFrom: only a requirement comes into force, this is a ${kind} criterion`,
    );
  }
  if (engine === 'score') {
    error(
      'enforcedFrom: is for models whose engine is ladder; where points are added up, nothing gates',
    );
  }
}

function lintRecommendation(
  { kind, recommends }: Criterion,
  model: MaturityModel,
  { error }: Reports,
) {
  if (recommends === undefined) return;
  if (kind !== 'context') {
    error(`only a context criterion recommends a level, this is a ${kind}`);
  }
  const { level, when } = recommends;
  if (!hasLevel(model, level)) {
    error(`recommends: there is no level with rank ${level}`);
  }
  const bounded = when.min !== undefined || when.max !== undefined;
  if (bounded && when.fact === undefined) {
    error('recommends: `min` and `max` need a `fact`');
  }
  if ((when.min ?? -Infinity) > (when.max ?? Infinity)) {
    error('recommends: `min` is above `max`');
  }
}

/**
 * A marker is worth showing where it names what a higher level wants. The
 * risks of notebooks are about a tool rather than a level, so nothing higher
 * has to ask for their opposite.
 */
function lintMarker(
  { kind, from, to, requires, shownWhen, noHigherRequirement }: Criterion,
  model: MaturityModel,
  { error, warn }: Reports,
) {
  if (kind !== 'marker') {
    if (noHigherRequirement !== undefined) {
      error(`only a marker has \`noHigherRequirement\`, this is a ${kind}`);
    }
    return;
  }
  const facts = factsOf(requires);
  const asking = model.criteria.find(
    other =>
      (other.kind === 'requirement' || other.kind === 'optional') &&
      other.from > (to ?? from) &&
      factsOf(other.requires).some(factId => facts.includes(factId)),
  );
  if (asking && noHigherRequirement !== undefined) {
    error(
      `noHigherRequirement is wrong: ${asking.id} asks for it at rank ${asking.from}`,
    );
  }
  if (
    !asking &&
    noHigherRequirement === undefined &&
    shownWhen !== 'notebooks' &&
    facts.length > 0
  ) {
    warn(
      `no higher level asks for ${facts.join(' or ')}; if that is known, say why in noHigherRequirement`,
    );
  }
}

function hasLevel(model: MaturityModel, rank: number): boolean {
  return model.levels.some(level => level.rank === rank);
}

function negates(expression: FactExpression): boolean {
  if (typeof expression === 'string') return false;
  if ('not' in expression) return true;
  return ('all' in expression ? expression.all : expression.any).some(negates);
}
