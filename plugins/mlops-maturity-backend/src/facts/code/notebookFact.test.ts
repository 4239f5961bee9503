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

import { aContext, anInput, aRepository } from '../fixtures';
import type { Fact } from '../types';
import { notebookDebuggability } from './notebookDebuggability';
import { notebookProfiling } from './notebookProfiling';
import { notebookScalability } from './notebookScalability';

const notebook = { 'eda.ipynb': '{"cells": []}' };

type Files = Record<string, string>;

describe.each<{ fact: Fact; hints: Files[]; trap: Files }>([
  {
    fact: notebookScalability,
    hints: [
      { 'requirements.txt': 'dask[complete]==2024.1.0' },
      { 'src/a.py': 'from pyspark.sql import SparkSession' },
      { 'uv.lock': '[[package]]\nname = "ray"' },
    ],
    trap: { 'README.md': 'we may use dask one day' },
  },
  {
    fact: notebookDebuggability,
    hints: [
      { 'requirements-dev.txt': 'debugpy' },
      { 'src/a.py': 'import ipdb' },
    ],
    trap: { 'src/a.py': '# import debugpy' },
  },
  {
    fact: notebookProfiling,
    hints: [
      { 'src/a.py': 'import cProfile' },
      { '.github/workflows/ci.yml': 'run: py-spy record -- python fit.py' },
      { 'src/a.py': 'with torch.profiler.profile():' },
    ],
    trap: { 'src/a.py': 'import myprofiler' },
  },
])('$fact.id', ({ fact, hints, trap }) => {
  const decide = (files: Record<string, string>) =>
    fact.decide(
      anInput({ repositories: [aRepository({ files })] }),
      aContext(),
    );

  it('waits for an attestation and shows what suggests the answer', () => {
    for (const files of hints) {
      const decision = decide({
        ...notebook,
        ...files,
      });
      expect(decision.status).toBe('unknown');
      expect(decision.reason).toMatch(/^No attestation in force/);
      expect(decision.hint).toMatch(new RegExp(Object.keys(files)[0]));
    }
  });

  it('has no hint without a reason', () => {
    const decision = decide({
      ...notebook,
      ...trap,
    });
    expect(decision).toMatchObject({ status: 'unknown', hint: undefined });
  });

  it("doesn't apply without notebooks, if all files are known", () => {
    expect(decide({ 'a.py': 'x' }).status).toBe('not-applicable');
    const cut = aRepository({ files: { 'a.py': 'x' } });
    cut.tree!.truncated = true;
    expect(
      fact.decide(anInput({ repositories: [cut] }), aContext()).status,
    ).toBe('unknown');
    expect(fact.decide(anInput({ repositories: [] }), aContext()).status).toBe(
      'unknown',
    );
  });
});
