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

import type {
  MaturityDocument,
  ServedFact,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { factsOf } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** What can be found: every model, then its criteria, and every fact. */
export function* maturityDocuments(
  models: readonly ServedModel[],
  facts: readonly ServedFact[],
  /** The path of the screen of the models. */
  modelsPath: string,
): Generator<MaturityDocument> {
  const factTitles = new Map(facts.map(({ id, title }) => [id, title]));
  for (const model of models) {
    yield modelDocument(model, modelsPath);
    for (const criterion of model.criteria) {
      yield criterionDocument(model, criterion, { factTitles, modelsPath });
    }
  }
  for (const fact of facts) yield factDocument(fact, modelsPath);
}

const nothing = {
  model: '',
  levelLabel: '',
  levelName: '',
  dimension: '',
  facts: '',
};

function modelDocument(
  { id, title, description }: ServedModel,
  modelsPath: string,
): MaturityDocument {
  return {
    ...nothing,
    kind: 'model',
    id,
    title,
    text: description,
    location: `${modelsPath}/${encodeURIComponent(id)}`,
  };
}

function criterionDocument(
  model: ServedModel,
  criterion: ServedModel['criteria'][number],
  context: { factTitles: ReadonlyMap<string, string>; modelsPath: string },
): MaturityDocument {
  const { factTitles, modelsPath } = context;
  const path = `${modelsPath}/${encodeURIComponent(model.id)}`;
  // A level says nothing about a criterion of a model that scores.
  const level =
    model.engine === 'ladder'
      ? model.levels.find(({ rank }) => rank === criterion.from)
      : undefined;
  const dimension = model.dimensions.find(
    ({ id }) => id === criterion.dimension,
  );
  const facts = factsOf(criterion.requires)
    .map(id => factTitles.get(id) ?? id)
    .join(', ');
  return {
    kind: 'criterion',
    id: `${model.id}/${criterion.id}`,
    title: criterion.title,
    text: criterion.description ?? facts,
    location: `${path}#${encodeURIComponent(criterion.id)}`,
    model: model.title,
    levelLabel: level?.label ?? '',
    levelName: level?.name ?? '',
    dimension: dimension?.title ?? criterion.dimension,
    facts,
  };
}

function factDocument(
  { id, title, description, howToFix }: ServedFact,
  modelsPath: string,
): MaturityDocument {
  return {
    ...nothing,
    kind: 'fact',
    id,
    title,
    text: [description, howToFix].filter(Boolean).join(' '),
    location: `${modelsPath}/facts/${encodeURIComponent(id)}`,
  };
}
