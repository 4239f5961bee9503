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

import { mlopsMaturityAnnotations } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { MlComponent } from '../../entities/types';
import type { RepositoryEvidence } from '../types';
import { isOwnPath, ownModules } from './componentCode';
import {
  baseName,
  filesMatching,
  folderOf,
  pathWithinComponent,
  suffixOf,
} from './paths';
import { anyLineMatches, uncommentedLines } from './textLines';

/** A file that computes predictions, or declares what does. */
export type ScoringFile = {
  path: string;
  /** There is nothing in it but comments. */
  empty: boolean;
  /** It is code, so that tests can name it. */
  code: boolean;
  /** The component's annotation names it, or a folder that it is in. */
  annotated: boolean;
};

const scoringName =
  /(^|[^a-z])(score|scorer|scoring|predict(or|ion|ions)?|inference|serve|server|serving|handler)([^a-z]|$)/;
const otherHandler =
  /(error|exception|log|logging|event|data|file|db|signal|message)s?[-_]handler/;
const scoringFolders = new Set([
  'score',
  'scoring',
  'predict',
  'predictor',
  'inference',
  'serve',
  'serving',
]);
const notScoring =
  /evaluat|benchmark|(^|[^a-z])(re-?)?train(ing|er)?([^a-z]|$)/;

/** Names that much besides models has: it must speak of predictions. */
const commonName = /(^|[^a-z])(server|handler)([^a-z]|$)/;
const speaksOfScoring = /predict|inference|scor(e|ing)|model\.generate/i;

/** `batchInference` as `batch_inference`. */
function inWords(name: string): string {
  return name.replace(/([a-z])([A-Z])/g, '$1_$2').toLowerCase();
}

/** Names of what describes scoring, or asks another service for it. */
const aboutScoring =
  /(^|[^a-z])(schemas?|config|settings|constants|types|contracts?|clients?|gateway|costs?)$/;

function hasScoringName(path: string, code: string | undefined): boolean {
  const stem = inWords(baseName(path)).replace(/\.[a-z]+$/, '');
  if (notScoring.test(stem) || otherHandler.test(stem)) return false;
  if (aboutScoring.test(stem)) return false;
  const telling = stem.replace(commonName, ' ');
  return (
    scoringName.test(telling) ||
    (scoringName.test(stem) &&
      (!code || anyLineMatches(code, speaksOfScoring))) ||
    folderOf(path)
      .toLowerCase()
      .split('/')
      .some(folder => scoringFolders.has(folder))
  );
}

const loadsModel =
  /\b(joblib\.load|pickle\.load|load_model|torch\.load|from_pretrained|load_weights|load_state_dict|readRDS|InferenceSession|load_context)\b/;
const predicts =
  /\.predict(_proba)?\s*\(|\bdef predict|\bpredict\(|\bmodel\.generate\s*\(/;
const servesModel =
  /@bentoml\.service|bentoml\.Service\(|\(BasePredictor\)|\bPythonModel\)|\(BaseHandler\)/;

/** Names of what uses a model for something else than to answer with it. */
const usesOnly =
  /benchmark|profil|explain|shap|(^|[^a-z])(preprocess\w*|clean\w*|outliers?|impute\w*|features?)([^a-z]|$)/;

function hasScoringCode(path: string, code: string | undefined): boolean {
  const stem = inWords(baseName(path));
  if (code === undefined || notScoring.test(stem)) return false;
  if (anyLineMatches(code, servesModel)) return true;
  if (usesOnly.test(stem)) return false;
  return anyLineMatches(code, loadsModel) && anyLineMatches(code, predicts);
}

// Charts hold templates that no YAML parser takes, so lines are looked at.
const servingKind =
  /^kind:\s*["']?(InferenceService|SeldonDeployment|BentoDeployment)["']?\s*(#|$)/;

function declaresServing(path: string, text: string | undefined): boolean {
  if (/(^|\/)model_repository\/(.*\/)?config\.pbtxt$/.test(path)) return true;
  return (
    ['yaml', 'yml'].includes(suffixOf(path)) &&
    text !== undefined &&
    anyLineMatches(text, servingKind)
  );
}

function isEmpty(repository: RepositoryEvidence, path: string, size: number) {
  const text = repository.files.get(path);
  if (text === undefined) return size === 0;
  return uncommentedLines(text).every(line => line.trim() === '');
}

/** The path that the component's annotation names as its scoring code. */
export function annotatedScoringPath({
  annotations,
}: MlComponent): string | undefined {
  const path = annotations[mlopsMaturityAnnotations.scoringPath]
    ?.trim()
    .split('/')
    .filter(part => part !== '' && part !== '.')
    .join('/');
  return path === '' ? undefined : path;
}

/**
 * The files that compute predictions. Those at the path that the annotation
 * names are all that count, where there are any; else files are told by their
 * names and what they do.
 */
export function scoringFiles(
  repository: RepositoryEvidence,
  component: MlComponent,
): ScoringFile[] {
  const sizes = new Map(
    (repository.tree?.entries ?? []).map(({ path, size }) => [path, size]),
  );
  const describe = (path: string, annotated: boolean): ScoringFile => ({
    path,
    empty: isEmpty(repository, path, sizes.get(path) ?? 0),
    code: ['py', 'r', 'jl', 'scala', 'java', 'go', 'ts', 'js'].includes(
      suffixOf(path),
    ),
    annotated,
  });

  const stated = annotatedScoringPath(component);
  if (stated !== undefined) {
    const isThere = (path: string) =>
      path === stated || path.startsWith(`${stated}/`);
    const named = [...sizes.keys()].filter(
      path => isThere(path) || isThere(pathWithinComponent(repository, path)),
    );
    if (named.length > 0) return named.map(path => describe(path, true));
  }

  const modules = ownModules(repository).filter(path =>
    ['py', 'r'].includes(suffixOf(path)),
  );
  const named = modules.filter(path =>
    hasScoringName(
      pathWithinComponent(repository, path),
      repository.files.get(path),
    ),
  );
  // The first one is shown: rather one that is called so.
  const code = [
    ...named,
    ...modules.filter(
      path =>
        !named.includes(path) &&
        hasScoringCode(path, repository.files.get(path)),
    ),
  ];
  const declarations = filesMatching(
    repository,
    path => isOwnPath(path) && /\.(ya?ml|pbtxt)$/.test(path),
  ).filter(path => declaresServing(path, repository.files.get(path)));
  return [...code, ...declarations].map(path => describe(path, false));
}
