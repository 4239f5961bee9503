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

import { Suspense } from 'react';
import { Content } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import { Navigate, Route, Routes, useLocation } from 'react-router-dom';
import { OverviewSkeleton } from '../Overview/OverviewSkeleton';
import { PluginRoot } from '../PluginRoot';
import { screens } from './screens';
import { ScreenTabs } from './ScreenTabs';

const useStyles = makeStyles(theme => ({
  content: {
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(2) },
  },
}));

/** The scorecard page: its screens, one beside the other in tabs. */
export function MaturityPage() {
  const classes = useStyles();
  return (
    <PluginRoot>
      <Content className={classes.content}>
        <ScreenTabs />
        <Suspense fallback={<OverviewSkeleton />}>
          <Routes>
            {screens.map(({ screen, Component }) =>
              screen === 'overview' ? (
                <Route key={screen} index element={<Component />} />
              ) : (
                <Route
                  key={screen}
                  path={`${screen}/*`}
                  element={<Component />}
                />
              ),
            )}
            <Route path="*" element={<ToOverview />} />
          </Routes>
        </Suspense>
      </Content>
    </PluginRoot>
  );
}

/** What no screen is known for leads to the first one, narrowed as it was. */
function ToOverview() {
  const { search } = useLocation();
  return <Navigate replace to={{ pathname: '..', search }} />;
}
