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
  createFrontendPlugin,
  createRouteRef,
  PageBlueprint,
} from '@backstage/frontend-plugin-api';
import BuildIcon from '@material-ui/icons/Build';

const playgroundRouteRef = createRouteRef();

/** The page with every state, in place of a portal's pages. */
export const playgroundPlugin = createFrontendPlugin({
  pluginId: 'playground',
  title: 'Every state',
  icon: <BuildIcon fontSize="inherit" />,
  routes: { root: playgroundRouteRef },
  extensions: [
    PageBlueprint.make({
      params: {
        path: '/',
        title: 'Every state',
        routeRef: playgroundRouteRef,
        loader: () =>
          import('./Playground').then(({ Playground }) => <Playground />),
      },
    }),
  ],
});
