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

/** A request, after `/api/mlops-maturity`. */
export type Asked = { path: string; body?: object };

/**
 * How an operation of the HTTP API is asked, and what it needs and may tell.
 * everyRoute.test.ts goes by it.
 */
export type Route = {
  /** The permission that it takes beside reading; none where absent. */
  needs?: string;
  /** Only services may, or only people. */
  only?: 'services' | 'users';
  /** Of a request that is understood and allowed; 200 where absent. */
  status?: number;
  /** About one entity: asks what there is to ask about it. */
  ofEntity?: (entity: string) => Asked[];
  /** Not about one entity: every way to ask, filters and groupings included. */
  asks?: Asked[];
  /** Changes what others answer: asked only where it must be refused. */
  changes?: true;
  /**
   * Counts what can't be read, on purpose: its figures aren't those of a world
   * without the hidden.
   */
  countsHidden?: true;
};

const groupings = ['owner', 'system', 'domain', 'lifecycle', 'type'];

/** Filters of the scorecard; some ask for what is hidden, by its name. */
const filters = [
  '',
  '&owner=group%3Adefault%2Fcompany',
  '&owner=group%3Adefault%2Fzzhidden-team&owner=user%3Adefault%2Fzzhidden',
  '&system=system%3Adefault%2Fzzhidden-system',
  '&system=system%3Adefault%2Fshop',
  '&domain=domain%3Adefault%2Fzzhidden-domain',
  '&lifecycle=zzhidden-lifecycle&lifecycle=production',
  '&type=zzhidden-type&type=ml-model',
  '&search=h',
  '&search=zzhidden',
  '&level=0&undecided=true',
  '&blockedBy=l1-orchestrated',
  '&target=below',
  '&atRisk=true',
  '&noData=true',
  '&moved=up',
  '&weakIn=people',
  '&blockedBy=l1-orchestrated&blockedFor=no-data',
  '&higherThan=microsoft-2020',
  '&without=system',
  '&also=microsoft-2020%3D0',
];

const model = 'model=three-level';

/** A requirement stands at another level than in the model in force. */
const harder = readFileSync(
  resolve(__dirname, '../../models/three-level.yaml'),
  'utf8',
).replace(/(id: l1-orchestrated\n\s+from:) 1/, '$1 2');

/** The same question with each filter. */
function filtered(path: string): Asked[] {
  return filters.map(filter => ({ path: `${path}${filter}` }));
}

function grouped(path: string): Asked[] {
  return groupings.map(by => ({ path: `${path}&groupBy=${by}` }));
}

function ofEntity(...parts: string[]): Route['ofEntity'] {
  return entity => parts.map(part => ({ path: `/entities/${entity}/${part}` }));
}

function withBody(part: string, body: object): Route['ofEntity'] {
  return entity => [{ path: `/entities/${entity}/${part}`, body }];
}

const attestation = 'attestations/compliance';
const attested = { status: 'pass', note: 'Looked at.' };
const waiver = 'waivers/three-level/l1-orchestrated';
const waived = {
  reason: 'Retired soon.',
  until: new Date(Date.now() + 86_400_000).toISOString().slice(0, 10),
};

/** Every operation of openapi.yaml; what is set stands before what removes it. */
export const routeTable: Record<string, Route> = {
  'get /models': { asks: [{ path: '/models' }] },
  'get /models/{id}': { asks: [{ path: '/models/three-level' }] },
  'get /models/{id}/source': {
    needs: 'mlops-maturity.model.try',
    asks: [{ path: '/models/three-level/source' }],
  },
  'post /models/try': {
    needs: 'mlops-maturity.model.try',
    asks: [
      ...filtered('/models/try?').map(({ path }) => ({
        path,
        body: { model: harder },
      })),
      {
        path: '/models/try?type=zzhidden-type',
        body: { model: harder.replace('id: three-level', 'id: new-one') },
      },
    ],
  },
  'get /facts': { asks: [{ path: '/facts' }] },
  'get /entities/{kind}/{namespace}/{name}/assessments': {
    ofEntity: ofEntity('assessments'),
  },
  'get /entities/{kind}/{namespace}/{name}/facts': {
    ofEntity: ofEntity('facts'),
  },
  'get /entities/{kind}/{namespace}/{name}/history': {
    ofEntity: ofEntity(
      'history',
      'history?model=three-level',
      'history?limit=1',
    ),
  },
  'post /entities/{kind}/{namespace}/{name}/refresh': {
    needs: 'mlops-maturity.assessment.refresh',
    ofEntity: ofEntity('refresh'),
  },
  'get /entities/{kind}/{namespace}/{name}/statements': {
    ofEntity: ofEntity('statements'),
  },
  'put /entities/{kind}/{namespace}/{name}/attestations/{factId}': {
    ...{ needs: 'mlops-maturity.attestation.create', only: 'users' },
    ...{ changes: true, ofEntity: withBody(attestation, attested) },
  },
  'delete /entities/{kind}/{namespace}/{name}/attestations/{factId}': {
    ...{ needs: 'mlops-maturity.attestation.delete', only: 'users' },
    ...{ changes: true, ofEntity: ofEntity(attestation), status: 204 },
  },
  'put /entities/{kind}/{namespace}/{name}/waivers/{modelId}/{criterionId}': {
    ...{ needs: 'mlops-maturity.waiver.create', only: 'users' },
    ...{ changes: true, ofEntity: withBody(waiver, waived) },
  },
  'delete /entities/{kind}/{namespace}/{name}/waivers/{modelId}/{criterionId}':
    {
      ...{ needs: 'mlops-maturity.waiver.delete', only: 'users' },
      ...{ changes: true, ofEntity: ofEntity(waiver), status: 204 },
    },
  'get /scorecard/summary': {
    asks: [
      { path: '/scorecard/summary' },
      ...filtered(`/scorecard/summary?${model}&movement=true`),
      ...grouped(`/scorecard/summary?${model}`),
    ],
  },
  'get /scorecard/components': {
    asks: [
      ...filtered(`/scorecard/components?${model}&criteria=true`),
      { path: `/scorecard/components?${model}&limit=1` },
      ...['name', 'owner', 'system', 'type'].map(sort => ({
        path: `/scorecard/components?${model}&sort=${sort}&order=desc&limit=1`,
      })),
    ],
  },
  'get /scorecard/gaps': {
    asks: [
      ...filtered(`/scorecard/gaps?${model}`).slice(0, 10),
      { path: `/scorecard/gaps?${model}&limit=1` },
    ],
  },
  'get /scorecard/dimensions': {
    asks: grouped(`/scorecard/dimensions?${model}`),
  },
  'get /scorecard/comparison': {
    asks: [
      { path: `/scorecard/comparison?${model}&with=microsoft-2020` },
      { path: '/scorecard/comparison?model=five-stage&with=three-level' },
    ],
  },
  'get /scorecard/export': {
    asks: ['csv', 'json'].flatMap(format =>
      ['', '&sort=owner&order=desc', '&type=zzhidden-type'].map(rest => ({
        path: `/scorecard/export?${model}&format=${format}${rest}`,
      })),
    ),
  },
  'post /levels': {
    asks: [
      {
        path: '/levels',
        body: {
          model: 'three-level',
          entityRefs: ['churn', 'rank', 'zzhidden-fraud', 'unknown'].map(
            name => `component:default/${name}`,
          ),
        },
      },
    ],
  },
  'get /scorecard/trend': {
    asks: [
      { path: `/scorecard/trend?${model}` },
      ...[
        'owner=group%3Adefault%2Fcompany',
        'system=system%3Adefault%2Fshop',
      ].map(filter => ({ path: `/scorecard/trend?${model}&${filter}` })),
      { path: `/scorecard/trend?${model}&type=zzhidden-type` },
    ],
  },
  'post /observations': {
    needs: 'mlops-maturity.observation.create',
    only: 'services',
    // An empty push is a bad one.
    status: 400,
    asks: [
      {
        path: '/observations',
        body: {
          target: { entityRef: 'component:default/churn' },
          observations: [],
        },
      },
    ],
  },
  'get /health/collectors': {
    needs: 'mlops-maturity.collectors.read',
    countsHidden: true,
    asks: [{ path: '/health/collectors' }],
  },
  'get /health/coverage': {
    needs: 'mlops-maturity.collectors.read',
    asks: [{ path: '/health/coverage' }],
  },
};
