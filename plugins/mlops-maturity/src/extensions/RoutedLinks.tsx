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

import { useMemo, type ReactNode } from 'react';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { MaturityLinksProvider } from '../links';
import { scorecardRouteRef } from '../routes';

/** The path of the maturity tab below an entity's page. */
export const entityTabPath = '/maturity';

/** Takes the addresses of the plugin's screens from the portal's routes. */
export function RoutedLinks(props: { children: ReactNode }) {
  const scorecard = useRouteRef(scorecardRouteRef);
  const entityPage = useRouteRef(entityRouteRef);
  const scorecardPath = scorecard?.();
  const links = useMemo(
    () => ({
      scorecardPath,
      entityTabPath: (entityRef: string) =>
        entityPage &&
        `${entityPage(entityRouteParams(entityRef))}${entityTabPath}`,
    }),
    [scorecardPath, entityPage],
  );
  return (
    <MaturityLinksProvider links={links}>
      {props.children}
    </MaturityLinksProvider>
  );
}
