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

import { aComponent, aContext, anInput, aRepository } from '../fixtures';
import { scoringScriptInVcs } from './scoringScriptInVcs';

const decide = (
  files: Record<string, string>,
  component: Parameters<typeof aComponent>[0] = {},
) =>
  scoringScriptInVcs.decide(
    anInput({
      component: aComponent(component),
      repositories: [aRepository({ files })],
    }),
    aContext(),
  );

const loads = 'model = joblib.load("m.pkl")\nmodel.predict(x)';

describe('scoring-script-in-vcs', () => {
  it.each<[string, string, Record<string, string>]>([
    ['a name that says so', 'pass', { 'src/batch_inference.py': 'x' }],
    ['a name with a hyphen', 'pass', { 'src/x-predictor.py': 'x' }],
    ['a folder that says so', 'pass', { 'serving/app.py': 'x' }],
    ['code that loads and predicts', 'pass', { 'src/api.py': loads }],
    [
      'a model repository',
      'pass',
      { 'model_repository/churn/config.pbtxt': 'x' },
    ],
    [
      'an inference service',
      'pass',
      {
        'deploy/isvc.yaml':
          'apiVersion: v1\nkind: InferenceService\nmetadata: {{ .x }}',
      },
    ],
    [
      'text that a language model writes',
      'pass',
      {
        'sample.py':
          "model.load_state_dict(torch.load('m.pt'))\nprint(model.generate(x, 20))",
      },
    ],
    [
      'a server that speaks of predictions',
      'pass',
      { 'server.py': "@app.post('/predictions')\ndef answer(): ..." },
    ],
    [
      'a server of something else',
      'fail',
      { 'server.py': "@app.get('/orders')\ndef orders(): ..." },
    ],
    ['an empty script', 'partial', { 'score.py': '# later\n\n' }],
    ['evaluation', 'fail', { 'evaluate_predictions.py': loads }],
    [
      'what only describes scoring',
      'fail',
      { 'inference_schema.py': 'x', 'scoring_config.py': 'x' },
    ],
    ['a benchmark', 'fail', { 'inference_benchmark.py': loads }],
    [
      'preparation that uses a model',
      'fail',
      { 'src/outlier_handling.py': loads, 'explain_model.py': loads },
    ],
    ['training', 'fail', { 'train_predictor.py': 'x' }],
    ['a test', 'fail', { 'tests/test_predict.py': loads }],
    [
      'a word within a word',
      'fail',
      { 'preserve.py': 'x', 'error_handler.py': 'x' },
    ],
    [
      'a package named after its purpose',
      'fail',
      { 'credit_scoring/train.py': 'x' },
    ],
    [
      'another kind in YAML',
      'fail',
      { 'x.yaml': '# kind: InferenceService\nkind: Deployment' },
    ],
  ])('%s: %s', (_, status, files) => {
    expect(decide(files)).toMatchObject({ status });
  });

  it('shows rather what is called so than what only does it', () => {
    expect(
      decide({ 'a/dashboard.py': loads, 'b/predict.py': loads }),
    ).toMatchObject({
      status: 'pass',
      reason: expect.stringContaining('b/predict.py'),
    });
  });

  it('goes by the annotation first, and tells when it leads nowhere', () => {
    const annotations = { 'mlops-maturity/scoring-path': '/app/run.py' };
    expect(decide({ 'app/run.py': 'x' }, { annotations })).toMatchObject({
      status: 'pass',
      evidence: [{ title: 'app/run.py' }],
    });
    expect(decide({ 'a.py': 'x' }, { annotations })).toMatchObject({
      status: 'fail',
      reason: expect.stringContaining("names app/run.py, which isn't there"),
    });
  });

  it('is partial for a model server whose source is there', () => {
    expect(decide({ 'src/x.py': 'x' }, { type: 'model-server' }).status).toBe(
      'partial',
    );
  });

  it('is unknown without a repository', () => {
    const input = anInput({ repositories: [] });
    expect(scoringScriptInVcs.decide(input, aContext()).status).toBe('unknown');
  });
});
