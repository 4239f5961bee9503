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

import { Header, Page } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ScorecardFilter,
  ScorecardGrouping,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { MaturityPage } from '../components/MaturityPage';
import { ScorecardDefaultsProvider } from '../hooks/scorecardDefaults';
import { mlopsMaturityTranslationRef } from '../translation';

/** What a portal can say about its scorecard page. */
export type LegacyMaturityPageProps = {
  /** In place of the plugin's own title. */
  title?: string;
  /** The model to show until the user chooses one. */
  defaultModel?: string;
  /** What to show as long as the address has no filter. */
  defaultFilter?: Pick<ScorecardFilter, ScorecardGrouping>;
};

/** The scorecard page with the header that pages of the old system bring. */
export function LegacyMaturityPage(props: LegacyMaturityPageProps) {
  const { title, defaultModel, defaultFilter } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <Page themeId="tool">
      <Header title={title ?? t('screens.title')} />
      <ScorecardDefaultsProvider
        defaults={{ model: defaultModel, filter: defaultFilter }}
      >
        <MaturityPage />
      </ScorecardDefaultsProvider>
    </Page>
  );
}
