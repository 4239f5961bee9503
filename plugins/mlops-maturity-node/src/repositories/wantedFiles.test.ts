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

import { wantedFiles } from './wantedFiles';

describe('wantedFiles', () => {
  it('takes only root workflows for workflows', () => {
    expect(
      wantedFiles([
        '.github/workflows/ci.yaml',
        '.github/workflows/a/b.yml',
        '.github/workflows/ci.yml.bak',
        'templates/.github/workflows/x.yml',
      ]).workflows,
    ).toEqual(['.github/workflows/ci.yaml']);
  });

  it("reads GitLab's definitions where they usually are", () => {
    expect(
      wantedFiles([
        '.gitlab/ci/deploy/kubernetes.yml',
        '.gitlab/issue_templates/bug.yml',
        '.gitlab-ci.yml',
        'templates/train.gitlab-ci.yml',
      ]).definitions,
    ).toEqual([
      '.gitlab-ci.yml',
      'templates/train.gitlab-ci.yml',
      '.gitlab/ci/deploy/kubernetes.yml',
    ]);
  });

  it('reads pipelines of R and images by any usual name, no editor state', () => {
    const wanted = wantedFiles([
      'model/_targets.R',
      'docker/Dockerfile_api',
      'renv/activate.R',
      '.vscode/.ropeproject/config.py',
    ]);
    expect(wanted.definitions).toEqual(['model/_targets.R']);
    expect(wanted.samples).toEqual(['docker/Dockerfile_api']);
  });

  it('finds what describes the project, near the root first', () => {
    const wanted = wantedFiles([
      'models/churn/dvc.yaml',
      'models/churn/README.md',
      'README.md',
      '.dvc/config',
      'CODEOWNERS',
      'MODEL_CARD.md',
      'requirements-dev.txt',
      'conda-gpu.yaml',
      'requirements/dev.txt',
      'artifacts.yaml',
      'features/feature_store.yaml',
      '.gitattributes',
      'dvc.lock',
      'lefthook-local.yml',
      'models/churn/uv.lock',
      'vendor/x/pyproject.toml',
      'notes.txt',
    ]);
    expect(wanted.definitions).toEqual([
      '.gitattributes',
      'CODEOWNERS',
      'README.md',
      'artifacts.yaml',
      'conda-gpu.yaml',
      'dvc.lock',
      'lefthook-local.yml',
      'requirements-dev.txt',
      '.dvc/config',
      'features/feature_store.yaml',
      'requirements/dev.txt',
      'models/churn/dvc.yaml',
      'models/churn/README.md',
    ]);
    expect(wanted.locks).toEqual(['models/churn/uv.lock']);
    expect(wanted.samples).toEqual(['MODEL_CARD.md']);
  });

  it('reads some of what a repository may hold hundreds of', () => {
    const many = Array.from({ length: 100 }, (_, index) => [
      `data/part${index}.csv.dvc`,
      `docs/model-cards/churn-model-card-${index}.md`,
      `.husky/hook-${index}`,
      `k8s/alerts/rule-${index}.yaml`,
    ]).flat();
    const { samples } = wantedFiles([
      ...many,
      '.husky/_/husky.sh',
      'ops/drift_rules.yml',
      'serving/config.pbtxt',
      'R/train.R',
      'docs/model-card.pdf',
    ]);
    const count = (pattern: RegExp) =>
      samples.filter(path => pattern.test(path)).length;
    expect(count(/\.dvc$/)).toBe(10);
    expect(count(/model-card/)).toBe(6);
    expect(count(/^\.husky\/hook/)).toBe(6);
    expect(count(/\.(yaml|yml|pbtxt)$/)).toBe(25);
    expect(samples).toEqual(
      expect.arrayContaining([
        'ops/drift_rules.yml',
        'serving/config.pbtxt',
        'R/train.R',
      ]),
    );
    expect(samples.join()).not.toMatch(/husky\.sh|pdf/);
  });

  it('samples modules by what their names say, within limits', () => {
    const many = Array.from({ length: 300 }, (_, index) => [
      `src/part${index}/__init__.py`,
      `src/misc${index}.py`,
      `nb/n${index}.ipynb`,
    ]).flat();
    const { samples } = wantedFiles([
      ...many,
      'src/model.py',
      'src/x/train.py',
      'docker/Dockerfile.serve',
      'tests/test_train.py',
      'k8s/inference.yaml',
      '.venv/lib/train.py',
      '.ipynb_checkpoints/train.ipynb',
    ]);
    expect(samples.slice(0, 3)).toEqual([
      'docker/Dockerfile.serve',
      'src/x/train.py',
      'src/model.py',
    ]);
    expect(samples).toEqual(
      expect.arrayContaining(['tests/test_train.py', 'k8s/inference.yaml']),
    );
    expect(samples.filter(path => path.endsWith('.ipynb'))).toHaveLength(15);
    expect(samples.filter(path => path.endsWith('.py'))).toHaveLength(61);
    expect(samples.join()).not.toMatch(/venv|checkpoints/);
  });

  it('takes no time over hostile names', () => {
    const before = performance.now();
    wantedFiles([
      `requirements${'.-'.repeat(500)}`,
      `environment${'a'.repeat(1000)}.y`,
      `${'test/'.repeat(200)}test_`,
      `Dockerfile${'.'.repeat(1000)}/`,
    ]);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
