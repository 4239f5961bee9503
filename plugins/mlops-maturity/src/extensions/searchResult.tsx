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
  SearchFilterResultTypeBlueprint,
  SearchResultListItemBlueprint,
} from '@backstage/plugin-search-react/alpha';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { maturityDocumentType } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/**
 * `search-result-list-item:mlops-maturity`: models, criteria and facts among
 * the results of the search, where its backend has them indexed.
 */
export const maturitySearchResult = SearchResultListItemBlueprint.make({
  params: {
    icon: <TrendingUpIcon />,
    predicate: ({ type }) => type === maturityDocumentType,
    component: async () => {
      const { loadSearchResult } = await import('../loaders');
      return (await loadSearchResult()).MaturityResultListItem;
    },
  },
});

/** `search-filter-result-type:mlops-maturity`: narrows the search to them. */
export const maturitySearchType = SearchFilterResultTypeBlueprint.make({
  params: {
    value: maturityDocumentType,
    // The blueprint takes a word that is no message.
    name: 'MLOps maturity',
    icon: <TrendingUpIcon />,
  },
});
