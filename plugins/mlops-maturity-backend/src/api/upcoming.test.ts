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

import {
  assess,
  type ComponentAssessmentsResponse,
  type HistoryResponse,
  type ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { openApiContract } from '../__testUtils__/openApiContract';
import { smallModel } from '../models/__fixtures__/smallModel';

const contract = openApiContract();
const entity = '/entities/{kind}/{namespace}/{name}';
const at = '2027-02-01T12:00:00.000Z';

const model: ServedModel = {
  ...smallModel(
    {},
    {
      ...{ id: 'card', kind: 'requirement', requires: 'model-card' },
      enforcedFrom: '2027-03-01',
    },
  ),
  ...{ hash: 'a1', shipped: false },
};

describe('what is told of an upcoming requirement', () => {
  it('is what the contract says, of models, results and history alike', () => {
    const assessment = assess(
      model,
      { facts: new Map() },
      { now: new Date(at) },
    );
    expect(assessment.upcoming).toHaveLength(1);
    const { id, version, title, source, levels, dimensions } = model;
    const assessments: ComponentAssessmentsResponse = {
      ...{ entityRef: 'component:default/churn', assessedAt: at },
      ...{ expiring: [], sources: [], problems: [] },
      items: [
        {
          model: { id, version, title, source, levels, dimensions },
          assessment,
          published: { level: assessment.verifiedLevel },
          ...{ blockers: [], assessedAt: at },
        },
      ],
    };
    const history: HistoryResponse = {
      items: [
        { modelId: id, from: 1, to: 0, cause: 'enforced', at, criteria: [] },
      ],
    };
    expect([
      contract.problems('get /models/{id}', 200, model),
      contract.problems(`get ${entity}/assessments`, 200, assessments),
      contract.problems(`get ${entity}/history`, 200, history),
    ]).toEqual([[], [], []]);
  });
});
