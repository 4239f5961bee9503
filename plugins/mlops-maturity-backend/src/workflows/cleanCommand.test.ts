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

import { cleanCommand, isWork } from './cleanCommand';

function texts(script: string): string[] {
  return cleanCommand(script)
    .map(command => command.text.replace(/ +/g, ' '))
    .filter(isWork);
}

function uncheckedOf(script: string, pipefail = false): boolean[] {
  return cleanCommand(script, { pipefail }).map(command => command.unchecked);
}

describe('cleanCommand', () => {
  it.each([
    ['a comment', '# python train.py', []],
    ['a comment behind a command', 'make all # train.py', ['make all']],
    ['output for people', 'echo "run train.py"; printf "deploy.sh"', []],
    ['a step output', 'echo "stage=train" >> "$GITHUB_OUTPUT"', []],
    [
      'an output that a command makes',
      'echo "auc=$(cat x)" >> $GITHUB_OUTPUT',
      ['echo "auc=$(cat x)" >> $GITHUB_OUTPUT'],
    ],
    ['pip', 'pip install -r requirements-train.txt', []],
    ['pip as a module', 'python -m pip install -e . && pytest', ['pytest']],
    ['uv, poetry and npm', 'uv sync\npoetry install\nnpm ci', []],
    [
      'conda and apt',
      'conda env create -f train.yml\nsudo apt-get install x',
      [],
    ],
    ['R packages', `Rscript -e 'install.packages("testthat")'`, []],
    ['lint', 'uv run ruff check train.py; flake8 deploy.py; make lint', []],
    ['looking at files', 'ls src/train.py; chmod +x deploy.sh', []],
    ['asking for help', 'python train.py --help', []],
    [
      'ignored paths',
      'pytest --ignore=tests/integration --ignore tests/e2e -q',
      ['pytest -q'],
    ],
    ['a negated selection', `pytest -m "not integration"`, ['pytest']],
    ['addresses', 'mycli push https://example.org/train.py', ['mycli push']],
    [
      'the address that a request is made to stays',
      'curl -f http://localhost:8080/predict',
      ['curl -f http://localhost:8080/predict'],
    ],
    ['expressions', 'run ${{ inputs.deploy || inputs.train }}', ['run *']],
    [
      'text written to a file',
      'cat > job.yaml <<EOF\npython train.py\nEOF\nmake all',
      ['make all'],
    ],
    [
      'code handed to an interpreter stays',
      'python - <<EOF\nmlflow.evaluate(x)\nEOF',
      ['python - <<EOF', 'mlflow.evaluate(x)', 'EOF'],
    ],
    [
      'continued lines',
      'python train.py \\\n  --epochs 3',
      ['python train.py --epochs 3'],
    ],
    ['assignments and sudo', 'A=1 sudo docker build .', ['docker build .']],
    ['what a variable is got by', 'R=$(python train.py)', ['python train.py)']],
    [
      'separators in quotes',
      `python -c "a; b && c"`,
      ['python -c "a; b && c"'],
    ],
  ])('treats %s', (_, script, expected) => {
    expect(texts(script)).toEqual(expected);
  });

  it.each([
    ['a plain command', 'pytest', [false]],
    ['|| true', 'pytest || true', [true, false]],
    ['|| :', 'pytest tests && mypytool || :', [true, true, false]],
    ['a message instead of a failure', 'pytest || echo failed', [true]],
    [
      'a message and a failure',
      'pytest || (echo failed; exit 1)',
      [false, false],
    ],
    ['a retry', 'pytest || pytest --lf', [false, false]],
    ['set +e', 'set +e\npytest\nmake report', [true, true, false]],
    [
      'set +e with the status kept',
      'set +e\npytest\nexit $?',
      [false, false, false],
    ],
    ['an expected failure', '! pytest', [true]],
    ['a failure that must happen', 'pytest && exit 1', [true, false]],
    ['a condition', 'if pytest; then make ok; fi', [true, false, false]],
    [
      'a condition that ends the step',
      'if ! pytest; then exit 1; fi',
      [false, false, false],
    ],
    ['the background', 'python serve.py &', [true]],
    ['a pipe', 'pytest | tee log.txt', [true, false]],
    [
      'a pipe with pipefail',
      'set -o pipefail\npytest | tee log',
      [false, false, false],
    ],
  ])('knows whether the failure of %s is noticed', (_, script, expected) => {
    expect(uncheckedOf(script)).toEqual(expected);
  });

  it('notices failures within pipes where the shell does', () => {
    expect(uncheckedOf('pytest | tee log.txt', true)).toEqual([false, false]);
  });
});
