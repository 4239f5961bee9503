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

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { azureScenarioSchema } from './azureDevOps/scenarioSchema';
import { feastSchema } from './feast/feastSchema';
import { gitlabScenarioSchema } from './gitlab/gitlabScenarioSchema';
import { jobSchema } from './jenkins/jobSchema';
import { kubeflowScenario } from './kubeflow/scenarioSchema';
import { kubernetesScenario } from './kubernetes/scenarioSchema';
import { mlflowSchema } from './mlflow/mlflowSchema';
import { prometheusScenario } from './prometheus/scenarioSchema';
import { scenarioSchema } from './scenarios/scenarioSchema';

/** The first YAML that a page shows under a heading. */
function exampleOf(page: string, heading: string): unknown {
  const text = readFileSync(resolve(__dirname, page), 'utf8');
  const [, section = ''] = `\n${text}`.split(`\n${heading}\n`);
  return parse(/```yaml\n([^]*?)```/.exec(section)?.[1] ?? '');
}

const readme = '../README.md';

describe('the scenarios that README.md shows', () => {
  it.each<[string, z.ZodType]>([
    ['## A scenario', scenarioSchema],
    ['### Faults', scenarioSchema],
    ['### GitLab', gitlabScenarioSchema],
    ['### Azure DevOps', azureScenarioSchema],
    ['### Jenkins', jobSchema],
    ['### MLflow', mlflowSchema],
    ['### Feast', feastSchema],
    ['### Prometheus', prometheusScenario],
    ['### Kubernetes', kubernetesScenario],
    ['### Kubeflow Pipelines', kubeflowScenario],
  ])('%s', (heading, schema) => {
    const example = exampleOf(readme, heading);

    expect(example).toEqual(expect.any(Object));
    expect(schema.safeParse(example).error?.issues).toBeUndefined();
  });

  it('the page about GitLab', () => {
    const example = exampleOf(
      '../../../examples/scenarios/gitlab/README.md',
      '# GitLab projects of the demo',
    );

    expect(
      gitlabScenarioSchema.safeParse(example).error?.issues,
    ).toBeUndefined();
  });
});
