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
  EntityAboutCard,
  EntityHasComponentsCard,
  EntityLayout,
  EntitySwitch,
  isKind,
} from '@backstage/plugin-catalog';
import {
  EntityGroupProfileCard,
  EntityMembersListCard,
  EntityOwnershipCard,
  EntityUserProfileCard,
} from '@backstage/plugin-org';
import Grid from '@material-ui/core/Grid';
import {
  EntityMlopsMaturityCard,
  EntityMlopsMaturityContent,
  EntityMlopsMaturityGroupCard,
  EntityMlopsMaturityUserCard,
  isMlComponent,
  isMlComponentGroup,
} from '@mlops-maturity/backstage-plugin-mlops-maturity/legacy';

const profile = (
  <EntitySwitch>
    <EntitySwitch.Case if={isKind('group')}>
      <Grid item xs={12} md={6}>
        <EntityGroupProfileCard />
      </Grid>
      <Grid item xs={12} md={6}>
        <EntityOwnershipCard />
      </Grid>
      <Grid item xs={12}>
        <EntityMembersListCard />
      </Grid>
    </EntitySwitch.Case>
    <EntitySwitch.Case if={isKind('user')}>
      <Grid item xs={12} md={6}>
        <EntityUserProfileCard />
      </Grid>
      <Grid item xs={12} md={6}>
        <EntityOwnershipCard />
      </Grid>
    </EntitySwitch.Case>
    <EntitySwitch.Case>
      <Grid item xs={12} md={6}>
        <EntityAboutCard />
      </Grid>
    </EntitySwitch.Case>
  </EntitySwitch>
);

const overview = (
  <Grid container spacing={3} alignItems="stretch">
    <EntitySwitch>
      <EntitySwitch.Case if={isMlComponent}>
        <Grid item xs={12} md={6}>
          <EntityMlopsMaturityCard />
        </Grid>
      </EntitySwitch.Case>
      <EntitySwitch.Case if={isMlComponentGroup}>
        <Grid item xs={12} md={6}>
          <EntityMlopsMaturityGroupCard />
        </Grid>
      </EntitySwitch.Case>
      <EntitySwitch.Case if={isKind('user')}>
        <Grid item xs={12} md={6}>
          <EntityMlopsMaturityUserCard />
        </Grid>
      </EntitySwitch.Case>
    </EntitySwitch>
    {profile}
    <EntitySwitch>
      <EntitySwitch.Case if={isKind('system')}>
        <Grid item xs={12}>
          <EntityHasComponentsCard />
        </Grid>
      </EntitySwitch.Case>
    </EntitySwitch>
  </Grid>
);

/**
 * What the page of an entity shows. An element, not a component: the old
 * system finds the routes of plugins in the tree of elements.
 */
export const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      {overview}
    </EntityLayout.Route>
    <EntityLayout.Route path="/maturity" title="Maturity" if={isMlComponent}>
      <EntityMlopsMaturityContent />
    </EntityLayout.Route>
  </EntityLayout>
);
