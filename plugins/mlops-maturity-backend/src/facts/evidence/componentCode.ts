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
import {
  baseName,
  filesMatching,
  isDocsPath,
  isExamplePath,
  isModulePath,
  isNotebookPath,
  isTemplatePath,
  isTestPath,
  isVendoredPath,
} from './paths';
import { textLines } from './textLines';

/** Not a test, an example, documentation, a template or somebody else's. */
export function isOwnPath(path: string): boolean {
  return (
    !isTestPath(path) &&
    !isExamplePath(path) &&
    !isDocsPath(path) &&
    !isTemplatePath(path) &&
    !isVendoredPath(path) &&
    !path.startsWith('.github/')
  );
}

const scaffolding = new Set(['setup.py', 'conftest.py', '__init__.py']);

/** The component's own modules: source files that hold its logic. */
export function ownModules(repository: RepositoryEvidence): string[] {
  return filesMatching(
    repository,
    path =>
      isModulePath(path) &&
      isOwnPath(path) &&
      !scaffolding.has(baseName(path).toLowerCase()),
  );
}

/** The component's own notebooks. */
export function ownNotebooks(repository: RepositoryEvidence): string[] {
  return filesMatching(
    repository,
    path => isNotebookPath(path) && isOwnPath(path),
  );
}

/** The component's tests, of any language. */
export function testFiles(repository: RepositoryEvidence): string[] {
  return filesMatching(
    repository,
    path =>
      isTestPath(path) &&
      !isVendoredPath(path) &&
      /\.(py|r|jl|scala|java|go|[jt]sx?)$/i.test(path) &&
      baseName(path) !== '__init__.py',
  );
}

/** Tests whose text was not read, so that what they name isn't known. */
export function unreadTestFiles(repository: RepositoryEvidence): string[] {
  const empty = new Set(filesMatching(repository, (_, size) => size === 0));
  return testFiles(repository).filter(
    path => !repository.files.has(path) && !empty.has(path),
  );
}

/**
 * Whether code fits a model: `model.fit(`, `lgb.train(`, `Trainer(`, or the
 * loop that PyTorch users write themselves.
 */
export function hasTrainingCall(code: string): boolean {
  return ['.fit(', '.train(', 'Trainer(', '.backward('].some(call =>
    code.includes(call),
  );
}

/** Whether a Python module is made to be started by itself. */
export function hasMainBlock(code: string): boolean {
  return textLines(code).some(line =>
    /^if\s+__name__\s*==\s*["']__main__["']/.test(line),
  );
}

/** Whether a Python module was written out from a notebook by a tool. */
export function isExportedNotebook(code: string): boolean {
  return textLines(code).some(line =>
    /^# In\s?\[|^#\s+jupytext:|^# Databricks notebook source/.test(line),
  );
}

/**
 * Modules that train a model: by their name, or with a training call and a
 * main block whatever their name. Those that only prepare or configure the
 * training aren't.
 */
export function trainingModules(repository: RepositoryEvidence): string[] {
  return ownModules(repository).filter(path => {
    const stem = baseName(path).toLowerCase();
    if (/train(ing)?[-_]?(data|set|utils|config)/.test(stem)) return false;
    if (/(^|[^a-z])(re-?)?train(ing|er)?([^a-z]|$)/.test(stem)) {
      // `config/train_large.py` only sets what the training reads.
      return (
        !/(^|\/)conf(igs?)?\/[^/]*$/i.test(path) ||
        hasTrainingCall(repository.files.get(path) ?? '')
      );
    }
    const code = repository.files.get(path);
    return code !== undefined && hasTrainingCall(code) && hasMainBlock(code);
  });
}
