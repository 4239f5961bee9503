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

import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type {
  MaturityModel,
  ScorecardComponent,
  ScorecardSortField,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { NotFoundError } from '@backstage/errors';
import { stringify } from 'csv-stringify';
import type { Response, Router } from 'express';
import { csvColumns } from '../scorecard/csvColumns';
import type { RouterOptions } from './createRouter';
import { textOf, wordOf } from './query';
import { filterOf } from './scorecardFilter';

/** The scorecard as a file. */
export function addExportRoutes(
  router: Router,
  { httpAuth, queries, models, logger }: RouterOptions,
): void {
  router.get('/scorecard/export', async (req, res) => {
    const credentials = await httpAuth.credentials(req);
    const request = {
      model: textOf(req, 'model')!,
      filter: filterOf(req),
      sort: wordOf<ScorecardSortField>(req, 'sort'),
      order: wordOf<'asc' | 'desc'>(req, 'order'),
    };
    const model = models.find(one => one.model.id === request.model)?.model;
    if (!model) {
      throw new NotFoundError(`There is no maturity model '${request.model}'`);
    }
    const format = wordOf<'csv' | 'json'>(req, 'format')!;
    const pages = await queries.exported(request, { credentials });
    // What fails before the first page is answered like any request.
    const first = await pages.next();
    res.attachment(`mlops-maturity-${model.id}.${format}`);
    try {
      await send(res, format, model, withFirst(first, pages));
    } catch (error) {
      // The status is sent: a broken connection says that it isn't everything.
      logger.warn(`An export ended early: ${error}`);
      res.destroy();
    }
  });
}

async function send(
  res: Response,
  format: 'csv' | 'json',
  model: MaturityModel,
  pages: AsyncIterable<ScorecardComponent[]>,
): Promise<void> {
  if (format === 'json') {
    res.type('application/json');
    await pipeline(Readable.from(jsonParts(pages)), res);
    return;
  }
  res.type('text/csv');
  const columns = csvColumns(model);
  await pipeline(
    Readable.from(rowsOf(pages, columns)),
    stringify({
      header: true,
      columns: columns.map(({ key }) => key),
      // Titles and the like come from outside; a sheet would run them.
      escape_formulas: true,
      bom: true,
    }),
    res,
  );
}

async function* withFirst<Page>(
  first: IteratorResult<Page>,
  rest: AsyncGenerator<Page>,
): AsyncGenerator<Page> {
  if (first.done) return;
  yield first.value;
  yield* rest;
}

async function* rowsOf(
  pages: AsyncIterable<ScorecardComponent[]>,
  columns: ReturnType<typeof csvColumns>,
): AsyncGenerator<(string | number)[]> {
  for await (const page of pages) {
    for (const component of page) {
      yield columns.map(({ of }) => of(component) ?? '');
    }
  }
}

async function* jsonParts(
  pages: AsyncIterable<ScorecardComponent[]>,
): AsyncGenerator<string> {
  yield '[';
  let separator = '\n';
  for await (const page of pages) {
    for (const component of page) {
      yield `${separator}${JSON.stringify(component)}`;
      separator = ',\n';
    }
  }
  yield '\n]\n';
}
