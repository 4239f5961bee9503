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

import { useRef } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { pageSizes } from '../../hooks/scorecardState';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Scorecard } from '../../hooks/useScorecard';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  pager: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
    '@media print': { '& button, & .MuiTextField-root': { display: 'none' } },
  },
}));

/** Leads through the pages of a list, and says how many rows one has. */
export function Pager(props: {
  scorecard: Scorecard;
  total: number;
  /** Rows on this page. */
  shown: number;
  nextCursor: string | undefined;
  isFetching: boolean;
  /** The rows are still those of the page before. */
  isPageBefore: boolean;
}) {
  const { scorecard, total, shown, nextCursor, isFetching } = props;
  const { page, limit, cursor } = scorecard.state;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const onFirstPage = cursor === undefined;
  // The range is that of the rows which are there.
  const rowsBefore = useRef(0);
  if (!props.isPageBefore) rowsBefore.current = (page - 1) * limit;
  const before = rowsBefore.current;

  return (
    <nav className={classes.pager} aria-label={t('pager.label')}>
      <Typography variant="body2" role="status">
        {t('pager.range', {
          from: number(Math.min(before + 1, total)),
          to: number(Math.min(before + shown, total)),
          total: number(total),
        })}
      </Typography>
      <TextField
        select
        id="mlops-maturity-page-size"
        size="small"
        variant="outlined"
        label={t('pager.size')}
        value={limit}
        style={{ minWidth: 110 }}
        onChange={({ target }) => {
          const size = pageSizes.find(one => one === Number(target.value));
          if (size) scorecard.change({ limit: size });
        }}
      >
        {pageSizes.map(size => (
          <MenuItem key={size} value={size}>
            {number(size)}
          </MenuItem>
        ))}
      </TextField>
      <Button
        size="small"
        disabled={onFirstPage}
        onClick={scorecard.previousPage}
      >
        {onFirstPage || scorecard.knowsPreviousPage
          ? t('pager.previous')
          : t('pager.first')}
      </Button>
      <Button
        size="small"
        disabled={!nextCursor || isFetching}
        onClick={() => nextCursor && scorecard.nextPage(nextCursor)}
      >
        {t('pager.next')}
      </Button>
    </nav>
  );
}
