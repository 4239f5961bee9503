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

import type { Observation } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { GapRecorder } from '../api/GapRecorder';
import type { RepositoryApi } from '../api/RepositoryApi';
import type { GithubTree } from '../repository/readTree';
import { calledFiles } from './calledFiles';
import { readFile } from './readFile';
import { wantedFiles } from './wantedFiles';

const lockBytes = 16_384;

/** Definitions whose commands are looked through, beside workflows. */
const runner =
  /\.(sh|bash|mk|ya?ml)$|(^|\/)((gnu)?makefile|mlproject|\.?justfile|\.?mise\.toml)$/i;

type File = { path: string; sha: string; content: string; truncated?: boolean };

/**
 * Reads the files that facts look into: workflows, what they call two levels
 * deep, the project's definitions, and then modules, manifests, tests and
 * notebooks as far as `maxFiles` goes.
 *
 * @throws nothing that the source can cause: failures are recorded as gaps
 */
export async function readFiles(
  api: RepositoryApi,
  tree: GithubTree,
  gaps: GapRecorder,
): Promise<Observation[]> {
  const entries = new Map(
    tree.entries
      .filter(entry => !entry.special)
      .map(entry => [entry.path, entry]),
  );
  const wanted = wantedFiles([...entries.keys()]);
  const slug = `${api.repository.owner}/${api.repository.name}`;
  const asked = new Set<string>();
  let left = api.limits.maxFiles;

  async function read(paths: string[], maxBytes: number): Promise<File[]> {
    const next = [...new Set(paths)]
      .filter(path => !asked.has(path))
      .flatMap(path => entries.get(path) ?? [])
      .slice(0, left);
    left -= next.length;
    for (const { path } of next) {
      asked.add(path);
    }
    return gaps.attemptEach('files', next, async entry => ({
      path: entry.path,
      sha: entry.sha,
      ...(await readFile(api, entry, maxBytes)),
    }));
  }

  function calledBy(files: File[]): string[] {
    return files.flatMap(file =>
      calledFiles(file, slug, path => entries.has(path)),
    );
  }

  const { maxFileBytes } = api.limits;
  const essential = [...wanted.workflows, ...wanted.definitions];
  const definitions = await read(essential, maxFileBytes);
  const once = calledBy(definitions.filter(({ path }) => runner.test(path)));
  const calledOnce = await read(once, maxFileBytes);
  const twice = calledBy(calledOnce.filter(({ path }) => runner.test(path)));
  const files = [
    ...definitions,
    ...calledOnce,
    ...(await read(twice, maxFileBytes)),
    ...(await read(wanted.locks, lockBytes)),
    ...(await read(wanted.samples, maxFileBytes)),
  ];

  if ([...essential, ...once, ...twice].some(path => !asked.has(path))) {
    gaps.add({
      kinds: ['file'],
      code: 'too-large',
      message: `The repository has more workflows and definitions than the limit of ${api.limits.maxFiles} files allows to read (mlopsMaturity.github.maxFiles).`,
    });
  }
  return files.map(file => ({ kind: 'file', key: file.path, data: file }));
}
