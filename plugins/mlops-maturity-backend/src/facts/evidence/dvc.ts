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
import { oncePerRepository } from './oncePerRepository';
import { baseName, filesMatching, isExamplePath, isTestPath } from './paths';
import { listAt, objectAt, parseDocument } from './parseDocument';

/** A stage of a `dvc.yaml`. */
export type DvcStage = {
  /** Path of the file that defines it. */
  path: string;
  name: string;
  command: string;
};

/** A file or folder that DVC keeps a hash of. */
export type DvcTracked = {
  /** Path of the file that holds the hash. */
  path: string;
  /** What is tracked, relative to the folder of `path`. */
  target: string;
};

function documentsNamed(
  repository: RepositoryEvidence,
  isWanted: (name: string) => boolean,
): { path: string; value: unknown }[] {
  const paths = filesMatching(
    repository,
    path =>
      isWanted(baseName(path)) && !isTestPath(path) && !isExamplePath(path),
  );
  return paths.flatMap(path => {
    const text = repository.files.get(path);
    if (text === undefined) return [];
    const parsed = parseDocument(path, text, 'YAML');
    return 'error' in parsed ? [] : { path, value: parsed.value };
  });
}

function commandOf(stage: unknown): string {
  const command = objectAt(stage)?.cmd ?? objectAt(stage, 'do')?.cmd;
  if (typeof command === 'string') return command;
  return Array.isArray(command)
    ? command.filter(line => typeof line === 'string').join('\n')
    : '';
}

function readStages(repository: RepositoryEvidence): DvcStage[] {
  return documentsNamed(repository, name => name === 'dvc.yaml').flatMap(
    ({ path, value }) =>
      Object.entries(objectAt(value, 'stages') ?? {}).map(([name, stage]) => ({
        path,
        name,
        command: commandOf(stage),
      })),
  );
}

const knownStages = oncePerRepository(readStages);

/** The stages of all `dvc.yaml` files that could be read. */
export function dvcStages(repository: RepositoryEvidence): DvcStage[] {
  return knownStages(repository);
}

function tracked(path: string, entries: unknown[]): DvcTracked[] {
  return entries.flatMap(entry => {
    const fields = objectAt(entry);
    const target = fields?.path;
    // `hash` only names the algorithm.
    const hash = fields?.md5 ?? fields?.etag ?? fields?.checksum;
    return typeof target === 'string' && typeof hash === 'string' && hash !== ''
      ? { path, target }
      : [];
  });
}

function readTracked(repository: RepositoryEvidence): DvcTracked[] {
  const pointers = documentsNamed(
    repository,
    name => name.endsWith('.dvc') && name !== '.dvc',
  ).flatMap(({ path, value }) => tracked(path, listAt(value, 'outs')));
  const locked = documentsNamed(
    repository,
    name => name === 'dvc.lock',
  ).flatMap(({ path, value }) =>
    Object.values(objectAt(value, 'stages') ?? {}).flatMap(stage => [
      ...tracked(path, listAt(stage, 'deps')),
      ...tracked(path, listAt(stage, 'outs')),
    ]),
  );
  return [...pointers, ...locked];
}

const knownTracked = oncePerRepository(readTracked);

/** What `*.dvc` files and the stages in `dvc.lock` keep a hash of. */
export function dvcTracked(repository: RepositoryEvidence): DvcTracked[] {
  return knownTracked(repository);
}

/** `dvc repro` of everything, not of one stage. */
export function runsAllStages(command: string): boolean {
  return /\bdvc (?:repro|exp run)(?=\s*(?:$|[\n;&|]|-))/.test(command);
}
