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

import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import SyncProblemIcon from '@material-ui/icons/SyncProblem';
import type { ScorecardComponent } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { refName } from '../GroupName';
import { CatalogLink } from './CatalogLink';

const useStyles = makeStyles(theme => ({
  name: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(0.75),
    minWidth: 140,
    maxWidth: 260,
    overflowWrap: 'anywhere',
  },
}));

/**
 * The component's name, which leads to its maturity tab, and the way to its
 * page in the catalog.
 */
export function NameCell(props: { component: ScorecardComponent }) {
  const { entityRef, title, sourceProblem } = props.component;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const entityLink = useEntityRefLink();
  const tab = useMaturityLinks().entityTabPath?.(entityRef);
  const name = title ?? refName(entityRef);
  return (
    <span className={classes.name}>
      {tab ? (
        <>
          <Link to={tab}>{name}</Link>
          <CatalogLink entityRef={entityRef} name={name} />
        </>
      ) : (
        <Link to={entityLink(entityRef)}>{name}</Link>
      )}
      {sourceProblem && (
        <SyncProblemIcon
          color="action"
          fontSize="small"
          titleAccess={t('table.sourceProblem')}
        />
      )}
    </span>
  );
}
