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

import { PluginWrapperBlueprint, useApi } from '@backstage/frontend-plugin-api';
import { QueryClientProvider } from '@tanstack/react-query';
import { mlopsMaturityApiRef } from '../api';
import { queryClientOf } from '../hooks/queryClientOf';
import { RoutedLinks } from './RoutedLinks';

/**
 * `plugin-wrapper:mlops-maturity`: one cache of answers for all screens of the
 * plugin, so that the tab opens on what the card has loaded.
 */
export const queryClientWrapper = PluginWrapperBlueprint.make({
  params: defineParams =>
    defineParams({
      loader: async () => ({
        useWrapperValue: () => queryClientOf(useApi(mlopsMaturityApiRef)),
        component: ({ children, value }) => (
          <QueryClientProvider client={value}>
            <RoutedLinks>{children}</RoutedLinks>
          </QueryClientProvider>
        ),
      }),
    }),
});
