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

import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import LinearProgress from '@material-ui/core/LinearProgress';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableContainer from '@material-ui/core/TableContainer';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useScorecardComponents } from '../../hooks/useScorecardComponents';
import type { useScorecardState } from '../../hooks/useScorecardState';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { ComponentRow } from './ComponentRow';
import { ComponentTableHead } from './ComponentTableHead';
import { useTableStyles } from './useTableStyles';

const pageSize = 25;

const useStyles = makeStyles(theme => ({
  // As tall as the progress bar, so that the table stays where it is.
  progress: { height: 4 },
  pager: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'flex-end',
    gap: theme.spacing(1),
    marginTop: theme.spacing(1),
  },
}));

/** The components one by one; pages, order and filters are the backend's. */
export function ComponentTable(props: {
  model: ServedModel;
  scorecard: ReturnType<typeof useScorecardState>;
}) {
  const { model, scorecard } = props;
  const { state, change } = scorecard;
  const { sort, order, cursor, filter } = state;
  const classes = useStyles();
  const { table } = useTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { data, error, isFetching } = useScorecardComponents({
    model: model.id,
    filter,
    sort,
    order,
    limit: pageSize,
    cursor,
  });
  const title = data
    ? t('table.title', { count: data.total })
    : t('figures.components');
  const nextCursor = data?.nextCursor;
  const onFirstPage = cursor === undefined;
  const scores = areBands(model.levels);
  const gates = data?.items.some(({ dimensions }) => dimensions.length > 1);

  return (
    <Panel title={title}>
      <div className={classes.progress}>{isFetching && <LinearProgress />}</div>
      {error && (
        <ResponseErrorPanel title={t('table.errorTitle')} error={error} />
      )}
      {data?.items.length === 0 && (
        <>
          <Typography variant="body2">{t('table.none')}</Typography>
          <Button size="small" onClick={() => change({ filter: {} })}>
            {t('table.clear')}
          </Button>
        </>
      )}
      {data && data.items.length > 0 && (
        <TableContainer>
          <Table
            size="small"
            className={table}
            aria-label={scores ? t('scoreboard.caption') : t('table.caption')}
          >
            <ComponentTableHead
              sort={sort}
              order={order}
              withDimensions={gates === true}
              scores={scores}
              onSort={changed => change(changed)}
            />
            <TableBody>
              {data.items.map(component => (
                <ComponentRow
                  key={component.entityRef}
                  model={model}
                  component={component}
                  withDimensions={gates === true}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {(nextCursor || !onFirstPage) && (
        <div className={classes.pager}>
          <Typography variant="body2">
            {t('table.page', { page: String(state.page) })}
          </Typography>
          <Button
            size="small"
            disabled={onFirstPage}
            onClick={scorecard.previousPage}
          >
            {onFirstPage || scorecard.knowsPreviousPage
              ? t('table.previous')
              : t('table.first')}
          </Button>
          <Button
            size="small"
            disabled={!nextCursor || isFetching}
            onClick={() => nextCursor && scorecard.nextPage(nextCursor)}
          >
            {t('table.next')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
