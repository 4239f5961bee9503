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
import TableCell from '@material-ui/core/TableCell';
import Tooltip from '@material-ui/core/Tooltip';
import { makeStyles } from '@material-ui/core/styles';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ScorecardLink } from '../ScorecardLink';

const useStyles = makeStyles(theme => ({
  cell: { verticalAlign: 'bottom' },
  // Upright, so that many columns fit; the whole shows on hover and focus.
  title: {
    display: '-webkit-box',
    height: 150,
    width: '2.6em',
    overflow: 'hidden',
    writingMode: 'vertical-rl',
    transform: 'rotate(180deg)',
    lineHeight: 1.3,
    fontWeight: 'normal',
    textAlign: 'left',
  },
  chosen: { fontWeight: 'bold' },
  link: {
    display: 'inline-block',
    '&:focus-visible': { outline: `2px solid ${theme.palette.primary.main}` },
  },
}));

/** A criterion as the head of a column; it leads to what it blocks. */
export function CriterionHeader(props: {
  title: string;
  /** Whether the page is narrowed to what it blocks. */
  chosen: boolean;
  to: string | undefined;
}) {
  const { title, chosen, to } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <TableCell scope="col" className={classes.cell}>
      <Tooltip title={t('heatMap.blockedBy', { title })}>
        <span>
          <ScorecardLink to={to} className={classes.link} label={title}>
            <span
              className={`${classes.title} ${chosen ? classes.chosen : ''}`}
            >
              {title}
            </span>
          </ScorecardLink>
        </span>
      </Tooltip>
    </TableCell>
  );
}
