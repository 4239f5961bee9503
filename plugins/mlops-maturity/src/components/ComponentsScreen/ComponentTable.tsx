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

import { useMemo } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import LinearProgress from '@material-ui/core/LinearProgress';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import { makeStyles } from '@material-ui/core/styles';
import { isNarrowed } from '../../hooks/scorecardState';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardComponents } from '../../hooks/useScorecardComponents';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { EmptyPanel } from '../EmptyPanel';
import { FailurePanel } from '../FailurePanel';
import { Panel } from '../Panel';
import { NoMatch } from '../ScorecardFrame';
import { Pager, useTableStyles } from '../ScorecardTable';
import { ScrollRegion } from '../ScrollRegion';
import { ColumnChoice } from './ColumnChoice';
import { ComponentRow } from './ComponentRow';
import { ComponentTableHead } from './ComponentTableHead';
import { ComponentTableSkeleton } from './ComponentTableSkeleton';
import { ExportButtons } from './ExportButtons';
import { useColumns } from './useColumns';
import { useColumnTitles } from './useColumnTitles';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    '@media print': { display: 'none' },
  },
  // As tall as the progress bar, so that the table stays where it is.
  progress: { height: 4 },
}));

/** The components one by one; pages, order and filters are the backend's. */
export function ComponentTable(props: { scorecard: Scorecard }) {
  const { scorecard } = props;
  const { model, state, change } = scorecard;
  const { sort, order, limit, cursor, filter } = state;
  const classes = useStyles();
  const { table } = useTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const titles = useColumnTitles(model);
  const link = useScorecardLinks(scorecard);
  const { columns: chosen, toggle, reset } = useColumns();
  const { data, error, isFetching, isPlaceholderData, isPending } =
    useScorecardComponents({
      model: model.id,
      filter,
      sort,
      order,
      limit,
      cursor,
    });
  const caption = areBands(model.levels)
    ? t('scoreboard.caption')
    : t('table.caption');
  // A single dimension is the level itself.
  const several = data?.items.some(({ dimensions }) => dimensions.length > 1);
  const columns = useMemo(
    () => chosen.filter(column => column !== 'dimensions' || several),
    [chosen, several],
  );

  if (data?.total === 0 && !isNarrowed(filter)) {
    return (
      <EmptyPanel
        title={t('scorecard.emptyTitle')}
        text={t('scorecard.emptyText')}
      />
    );
  }
  return (
    <Panel
      title={
        data ? t('table.title', { count: data.total }) : t('figures.components')
      }
      action={
        <div className={classes.actions}>
          <ColumnChoice
            titles={titles}
            shown={chosen}
            onToggle={toggle}
            onReset={reset}
          />
          <ExportButtons scorecard={scorecard} />
        </div>
      }
    >
      <div className={classes.progress}>
        {isFetching && <LinearProgress aria-label={t('scorecard.loading')} />}
      </div>
      {error && <FailurePanel title={t('table.errorTitle')} error={error} />}
      {isPending && <ComponentTableSkeleton />}
      {data?.total === 0 && <NoMatch scorecard={scorecard} />}
      {data && data.items.length > 0 && (
        <ScrollRegion label={caption}>
          <Table
            size="small"
            className={table}
            aria-label={caption}
            aria-busy={isFetching}
          >
            <ComponentTableHead
              columns={columns}
              titles={titles}
              sort={sort}
              order={order}
              onSort={change}
            />
            <TableBody>
              {data.items.map(component => (
                <ComponentRow
                  key={component.entityRef}
                  model={model}
                  component={component}
                  columns={columns}
                  listOf={alike => link('components', { filter: alike })}
                />
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      )}
      {data && data.total > 0 && (
        <Pager
          scorecard={scorecard}
          total={data.total}
          shown={data.items.length}
          nextCursor={data.nextCursor}
          isFetching={isFetching}
          isPageBefore={isPlaceholderData}
        />
      )}
    </Panel>
  );
}
