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

import { fail, partial, pass, unknown } from '../decisions';
import { isOwnPath } from '../evidence/componentCode';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import { baseName } from '../evidence/paths';
import { filesWithText } from '../evidence/sourceFiles';
import { anyLineMatches, uncommentedLines } from '../evidence/textLines';
import type { Fact, RepositoryEvidence } from '../types';

const storeTypes = new Set([
  'database',
  'dataset',
  'data-warehouse',
  'data-lake',
  's3-bucket',
  'feature-store',
  'topic',
]);

const storeSecret =
  /secrets\.\w{0,60}(?:database|postgres|mysql|mongo|snowflake|bigquery|redshift|warehouse|databricks|jdbc|db_(?:url|uri|host|password))/i;

/** A file that says where data is kept, and what it says for a person. */
function storeNamedIn(
  repository: RepositoryEvidence,
): { path: string; what: string } | undefined {
  const files = filesWithText(
    repository,
    path =>
      path.endsWith('.dvc/config') ||
      path.startsWith('.github/workflows/') ||
      (baseName(path) === 'feature_store.yaml' && isOwnPath(path)),
  );
  for (const { path, text } of files) {
    if (path.endsWith('.dvc/config')) {
      if (anyLineMatches(text, /^\s*url\s*=\s*[a-z0-9+]{2,20}:\/\//i)) {
        return { path, what: 'names a DVC remote' };
      }
    } else if (baseName(path) === 'feature_store.yaml') {
      if (anyLineMatches(text, /^offline_store\s*:/)) {
        return { path, what: 'names an offline store' };
      }
    } else if (uncommentedLines(text).some(line => storeSecret.test(line))) {
      return { path, what: 'connects to a data store by a secret' };
    }
  }
  return undefined;
}

export const dataInManagedStore: Fact = {
  id: 'data-in-managed-store',
  group: 'data',
  title: 'Data is kept in a managed store',
  description:
    'Looks in the catalog for data resources that the component depends on: databases, datasets, warehouses, lakes, buckets, feature stores, topics. Passes when at least one of them has an owner.',
  howToFix:
    'Register the data store as a Resource with an owner in the catalog, with a type such as database, dataset or s3-bucket, and name it in the dependsOn of the component.',
  scope: 'component',
  attestable: 'yes',
  sources: ['catalog', 'repository', 'attestation'],
  decide: ({ component, repositories }) => {
    const stores = component.dependencies.filter(
      ({ kind, type }) =>
        kind === 'resource' && type !== undefined && storeTypes.has(type),
    );
    const owned = stores.find(({ owner }) => owner !== undefined);
    if (owned) {
      return pass(
        `It depends on ${owned.ref}, a ${owned.type} owned by ${owned.owner}.`,
      );
    }
    const expected =
      'The catalog is expected to say that it depends on a data store with an owner';
    if (stores.length > 0) {
      return partial(
        `${expected}, but ${stores
          .map(({ ref }) => ref)
          .slice(0, 3)
          .join(', ')} has none.`,
      );
    }
    for (const repository of repositories) {
      const named = storeNamedIn(repository);
      if (named) {
        return partial(`${expected}; only ${named.path} ${named.what}.`, {
          evidence: [fileEvidence(repository, named.path)],
        });
      }
    }
    // A file that can't be read may name the store, which is more than nothing.
    const gap = repositories
      .map(repository => gapFor(repository, 'tree', 'file'))
      .find(Boolean);
    if (gap) return unknown(gap);
    return fail(
      `${expected}, but none of its ${component.dependencies.length} dependencies is one.`,
    );
  },
};
