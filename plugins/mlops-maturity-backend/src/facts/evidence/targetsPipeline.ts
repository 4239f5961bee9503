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

import type { RepositoryEvidence } from '../types';
import { isOwnPath } from './componentCode';
import { oncePerRepository } from './oncePerRepository';
import { baseName, filesMatching, suffixOf } from './paths';
import { sourceFiles } from './sourceFiles';
import { uncommentedLines } from './textLines';

/** A pipeline of the R package targets. */
export type TargetsPipeline = {
  /** The `_targets.R` that it starts from. */
  path: string;
  /** How many targets it makes, in that file and those it sources. */
  count: number;
  /** One of its functions or targets fits a model. */
  trains: boolean;
};

const target =
  /(?<![\w.])tar_(?:target|render|quarto|file|url|download|rep|map|combine|group_by)(?:_\w{1,30})?\(/;
const fitsModel =
  /(?<![\w.])(?:lm|glm|gam|gbm|(?:cv\.)?glmnet|randomForest|ranger|rpart|svm|ksvm|xgboost|xgb\.train|lgb\.train|train|fit|last_fit|fit_resamples|tune_grid)\(/;

function findPipeline(
  repository: RepositoryEvidence,
): TargetsPipeline | undefined {
  const [path] = filesMatching(
    repository,
    each => isOwnPath(each) && /^_targets\.r$/i.test(baseName(each)),
  );
  if (path === undefined) return undefined;
  const lines = sourceFiles(repository)
    .filter(file => suffixOf(file.path) === 'r')
    .flatMap(({ text }) => uncommentedLines(text));
  return {
    path,
    count: lines.filter(line => target.test(line)).length,
    trains: lines.some(line => fitsModel.test(line)),
  };
}

/** The targets pipeline of the component, if it has one. */
export const targetsPipeline = oncePerRepository(findPipeline);
