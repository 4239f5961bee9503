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
import { baseName, filesMatching, folderOf, suffixOf } from './paths';
import { textLines } from './textLines';

const modelSuffixes = new Set(
  'pkl joblib h5 keras onnx tflite pt pth bin safetensors cbm ubj'.split(' '),
);

/** What Git LFS keeps in the repository in place of a file is smaller. */
const maxPointerSize = 200;
const maxPatterns = 50;

/** A trained model in one file, by its suffix. */
export function isModelFile(path: string): boolean {
  return modelSuffixes.has(suffixOf(path));
}

const booster = /(?<![a-z])(?:xgb|xgboost|lgbm?|lightgbm|catboost)(?![a-z])/i;
const textSuffix = /\.(?:json|txt)$/i;
const aboutBooster =
  /metric|predict|result|score|shap|importance|param|trial|study|log/i;
/** What is written about a booster is smaller than the booster. */
const minBoosterSize = 50_000;

/** A gradient booster that was saved as text. */
function isBoosterText(path: string, size = 0): boolean {
  const name = baseName(path);
  return (
    size >= minBoosterSize &&
    textSuffix.test(name) &&
    booster.test(name) &&
    !aboutBooster.test(name)
  );
}

/** The patterns of files that Git LFS keeps, with the folder they hold in. */
function lfsPatterns(
  repository: RepositoryEvidence,
): { folder: string; pattern: string }[] {
  return filesMatching(repository, path => baseName(path) === '.gitattributes')
    .flatMap(path =>
      textLines(repository.files.get(path) ?? '')
        .filter(line => /\sfilter=lfs(\s|$)/.test(line))
        .map(line => ({
          folder: folderOf(path),
          pattern: line.trim().split(/\s/)[0],
        })),
    )
    .slice(0, maxPatterns);
}

/**
 * Whether a pattern takes a path in. What stands between its first and last
 * wildcard is not looked at: patterns for models are `*.pkl` or `models/**`.
 */
function takesIn(pattern: string, path: string): boolean {
  // As git reads them: without a slash a pattern holds in every folder.
  const text = pattern.includes('/') ? path : baseName(path);
  const glob = pattern.replace(/^\//, '');
  const first = glob.indexOf('*');
  return first < 0
    ? text === glob
    : text.startsWith(glob.slice(0, first)) &&
        text.endsWith(glob.slice(glob.lastIndexOf('*') + 1));
}

function isInLfs(
  path: string,
  patterns: { folder: string; pattern: string }[],
): boolean {
  return patterns.some(({ folder, pattern }) => {
    const prefix = folder === '' ? '' : `${folder}/`;
    return (
      path.startsWith(prefix) && takesIn(pattern, path.slice(prefix.length))
    );
  });
}

function modelFiles(repository: RepositoryEvidence) {
  const patterns = lfsPatterns(repository);
  const inGit: string[] = [];
  const inLfs: string[] = [];
  const sizes = new Map(
    repository.tree?.entries.map(({ path, size }) => [path, size]),
  );
  for (const path of filesMatching(
    repository,
    (each, size) =>
      (isModelFile(each) || isBoosterText(each, size)) && isOwnPath(each),
  )) {
    const stored =
      (sizes.get(path) ?? Infinity) <= maxPointerSize ||
      isInLfs(path, patterns);
    (stored ? inLfs : inGit).push(path);
  }
  return { inGit, inLfs };
}

/** Trained models that git itself holds, outside DVC and Git LFS. */
export function committedModelFiles(repository: RepositoryEvidence): string[] {
  return modelFiles(repository).inGit;
}

/** Trained models that Git LFS holds. */
export function lfsModelFiles(repository: RepositoryEvidence): string[] {
  return modelFiles(repository).inLfs;
}
