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

import { createExtensionTester } from '@backstage/frontend-test-utils';
import {
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import { maturitySearchResult, maturitySearchType } from './searchResult';

describe('the extensions of the search', () => {
  it('show their own results only, and can be chosen alone', () => {
    const { predicate } = createExtensionTester(maturitySearchResult).get(
      SearchResultListItemBlueprint.dataRefs.item,
    );
    const { value } = createExtensionTester(maturitySearchType).get(
      SearchFilterResultTypeBlueprint.dataRefs.resultType,
    );
    const document = { title: '', text: '', location: '' };
    expect(predicate?.({ type: value, document })).toBe(true);
    expect(predicate?.({ type: 'software-catalog', document })).toBe(false);
  });
});
