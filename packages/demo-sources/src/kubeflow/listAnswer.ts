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

import { z } from 'zod';
import type { Answer } from '../http/Answer';
import { errorAnswer } from './errorAnswer';

const filterSchema = z.object({
  predicates: z.array(
    z.object({
      key: z.enum(['display_name', 'name']),
      operation: z.literal('EQUALS'),
      string_value: z.string(),
    }),
  ),
});

type Item = {
  display_name?: string;
  created_at: string;
  experiment_id?: string;
};

/** A page of a list as Kubeflow Pipelines hands it out. */
export function listAnswer(
  field: string,
  items: readonly Item[],
  url: URL,
): Answer {
  const query = url.searchParams;
  const size = query.get('page_size') ?? '20';
  if (!/^\d{1,4}$/.test(size)) {
    return errorAnswer(400, 'The page size is not valid');
  }
  const [, order = 'asc'] =
    /^created_at(?: (asc|desc))?$/.exec(query.get('sort_by') ?? 'created_at') ??
    [];
  if (query.has('sort_by') && !query.get('sort_by')?.startsWith('created_at')) {
    return errorAnswer(400, 'Cannot sort by that field');
  }
  const wanted = readFilter(query.get('filter'));
  if (wanted === undefined) return errorAnswer(400, 'The filter is not valid');
  const from = readToken(query.get('page_token'));
  if (from === undefined) {
    return errorAnswer(400, 'The page token is not valid');
  }
  const experiment = query.get('experiment_id');
  const found = items
    .filter(one => !experiment || one.experiment_id === experiment)
    .filter(one => wanted.every(name => one.display_name === name))
    .sort((a, b) =>
      order === 'desc'
        ? b.created_at.localeCompare(a.created_at)
        : a.created_at.localeCompare(b.created_at),
    );
  const end = from + (Number(size) || 20);
  return {
    body: {
      [field]: found.slice(from, end),
      total_size: found.length,
      ...(end < found.length && {
        next_page_token: Buffer.from(JSON.stringify({ from: end })).toString(
          'base64',
        ),
      }),
    },
  };
}

/** The names that are asked for; undefined where the filter isn't one. */
function readFilter(text: string | null): string[] | undefined {
  if (!text) return [];
  try {
    return filterSchema
      .parse(JSON.parse(text))
      .predicates.map(one => one.string_value);
  } catch {
    return undefined;
  }
}

function readToken(text: string | null): number | undefined {
  if (!text) return 0;
  try {
    const { from } = JSON.parse(Buffer.from(text, 'base64').toString());
    return Number.isInteger(from) && from > 0 ? from : undefined;
  } catch {
    return undefined;
  }
}
