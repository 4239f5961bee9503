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

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ScorecardGrouping } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { GroupName } from '../GroupName';
import { ScorecardLink } from '../ScorecardLink';
import type { Group } from './groupRows';

const useStyles = makeStyles(theme => ({
  path: {
    display: 'flex',
    flexWrap: 'wrap',
    margin: theme.spacing(0, 0, 1),
    padding: 0,
    listStyle: 'none',
    '& > li + li::before': { content: '"›"', margin: theme.spacing(0, 1) },
    '@media print': { display: 'none' },
  },
}));

/** The way back up from the group that the page is narrowed to. */
export function GroupPath(props: {
  tree: { narrowed: boolean; path: Group[] };
  groupBy: ScorecardGrouping;
  /** The address narrowed to a group; to none without a value. */
  linkTo: (value: string | undefined) => string | undefined;
}) {
  const { tree, groupBy, linkTo } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (!tree.narrowed) return <></>;
  return (
    <nav aria-label={t('groups.path')}>
      <Typography variant="body2" component="ol" className={classes.path}>
        <li>
          <ScorecardLink to={linkTo(undefined)}>
            {t('groups.all')}
          </ScorecardLink>
        </li>
        {tree.path.map(({ value }) => (
          <li key={value}>
            <ScorecardLink to={linkTo(value)}>
              {value && <GroupName groupBy={groupBy} value={value} />}
            </ScorecardLink>
          </li>
        ))}
      </Typography>
    </nav>
  );
}
