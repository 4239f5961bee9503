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
import CategoryIcon from '@material-ui/icons/CategoryOutlined';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  link: {
    display: 'inline-flex',
    verticalAlign: 'middle',
    color: theme.palette.text.secondary,
    '@media print': { display: 'none' },
  },
  icon: { fontSize: '1rem' },
}));

/** The way to an entity's page, beside a name that leads elsewhere. */
export function CatalogLink(props: { entityRef: string; name: string }) {
  const { entityRef, name } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const label = t('table.entity', { name });
  return (
    <Link
      to={useEntityRefLink()(entityRef)}
      className={classes.link}
      aria-label={label}
      title={label}
    >
      <CategoryIcon aria-hidden className={classes.icon} />
    </Link>
  );
}
