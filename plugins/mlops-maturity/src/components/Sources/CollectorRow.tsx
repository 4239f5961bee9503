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

import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import TableCell from '@material-ui/core/TableCell';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandLessIcon from '@material-ui/icons/ExpandLess';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import SyncProblemIcon from '@material-ui/icons/SyncProblem';
import type { CollectorHealth } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailingTargets } from './FailingTargets';
import { RateLimits } from './RateLimits';
import { useSourceTableStyles } from './useSourceTableStyles';

/** So many failing targets are open from the start. */
const mostOpen = 5;

const useStyles = makeStyles(theme => ({
  details: {
    '& > td': { boxShadow: `inset 3px 0 ${theme.palette.divider}` },
  },
  // As wide as what is seen of the table, however wide that is.
  words: { position: 'sticky', left: theme.spacing(1), maxWidth: '75vw' },
}));

/** One collector, and what it couldn't read. */
export function CollectorRow(props: { collector: CollectorHealth }) {
  const { collector } = props;
  const { id, title, targets, due, pending, failingCount } = collector;
  const [isOpen, setIsOpen] = useState(failingCount <= mostOpen);
  const classes = useStyles();
  const tables = useSourceTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const detailsId = `mlops-maturity-failing-${id}`;
  const named = { count: failingCount, collector: title };
  const shows = isOpen && failingCount > 0;
  return (
    <>
      <TableRow>
        <TableCell component="th" scope="row" role="rowheader">
          {title}
          {targets === 0 && (
            <Typography variant="caption" component="div" color="textSecondary">
              {t('collectors.noTargets')}
            </Typography>
          )}
        </TableCell>
        <TableCell align="right">
          {failingCount === 0 ? (
            number(0)
          ) : (
            <Button
              size="small"
              variant="outlined"
              startIcon={<SyncProblemIcon />}
              endIcon={isOpen ? <ExpandLessIcon /> : <ExpandMoreIcon />}
              aria-expanded={isOpen}
              aria-controls={shows ? detailsId : undefined}
              aria-label={
                isOpen
                  ? t('collectors.hide', named)
                  : t('collectors.show', named)
              }
              onClick={() => setIsOpen(!isOpen)}
            >
              {number(failingCount)}
            </Button>
          )}
        </TableCell>
        <TableCell align="right">{number(targets)}</TableCell>
        <TableCell align="right">{number(due)}</TableCell>
        <TableCell align="right">{number(pending)}</TableCell>
        <TableCell className={tables.wide}>
          <RateLimits rateLimits={collector.rateLimits} />
        </TableCell>
      </TableRow>
      {shows && (
        <TableRow id={detailsId} className={classes.details}>
          <TableCell colSpan={6}>
            <div className={classes.words}>
              <Typography variant="subtitle2" component="h3">
                {t('collectors.failingTitle', { collector: title })}
              </Typography>
              <FailingTargets collector={collector} />
            </div>
          </TableCell>
        </TableRow>
      )}
    </>
  );
}
