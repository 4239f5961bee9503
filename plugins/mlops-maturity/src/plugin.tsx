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

import { createFrontendPlugin } from '@backstage/frontend-plugin-api';
import TrendingUpIcon from '@material-ui/icons/TrendingUp';
import { maturityApi } from './extensions/api';
import { maturityLevelFilter } from './extensions/catalogFilter';
import { maturityEntityCard } from './extensions/entityCard';
import { maturityEntityContent } from './extensions/entityContent';
import { myComponentsWidget } from './extensions/homeWidget';
import { maturityIconLink } from './extensions/iconLink';
import { scorecardPage } from './extensions/page';
import { queryClientWrapper } from './extensions/queryClient';
import {
  domainScorecardCard,
  groupScorecardCard,
  systemScorecardCard,
  userComponentsCard,
} from './extensions/scorecardCards';
import {
  maturitySearchResult,
  maturitySearchType,
} from './extensions/searchResult';
import { entityContentRouteRef, scorecardRouteRef } from './routes';

/**
 * The MLOps maturity plugin for portals on the new frontend system.
 *
 * @public
 */
export const mlopsMaturityPlugin = createFrontendPlugin({
  pluginId: 'mlops-maturity',
  title: 'MLOps maturity',
  icon: <TrendingUpIcon fontSize="inherit" />,
  info: { packageJson: () => import('../package.json') },
  routes: { root: scorecardRouteRef, entityContent: entityContentRouteRef },
  extensions: [
    maturityApi,
    queryClientWrapper,
    maturityEntityCard,
    maturityEntityContent,
    scorecardPage,
    maturitySearchResult,
    maturitySearchType,
    groupScorecardCard,
    systemScorecardCard,
    domainScorecardCard,
    userComponentsCard,
    myComponentsWidget,
    maturityLevelFilter,
    maturityIconLink,
  ],
});
