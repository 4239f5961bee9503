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
import { ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Link from '@material-ui/core/Link';
import MenuItem from '@material-ui/core/MenuItem';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableContainer from '@material-ui/core/TableContainer';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import {
  scorecardGroupings,
  type ScorecardFilter,
  type ScorecardGroup,
  type ScorecardGrouping,
  type ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useScorecardSummary } from '../../hooks/useScorecardSummary';
import { areBands, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { GroupName, refName } from '../GroupName';
import { LevelChip } from '../LevelChip';
import { Panel } from '../Panel';
import { StackedLevels } from '../StackedLevels';
import { useGroupingLabels } from './useGroupingLabels';
import { useTableStyles } from './useTableStyles';

const fewRows = 8;

/** The levels by owner, system and so on; choose a group to narrow by it. */
export function GroupBreakdown(props: {
  model: ServedModel;
  groupBy: ScorecardGrouping;
  filter: ScorecardFilter;
  onChangeGroupBy: (groupBy: ScorecardGrouping) => void;
  onChoose: (values: string[] | undefined) => void;
}) {
  const { model, groupBy, filter } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const labels = useGroupingLabels();
  const { table } = useTableStyles();
  const [all, setAll] = useState(false);
  const { data, error, isPending } = useScorecardSummary({
    model: model.id,
    groupBy,
    filter: { ...filter, [groupBy]: undefined },
  });
  const groups = data?.summary?.groups ?? [];
  const rows = all ? groups : groups.slice(0, fewRows);

  return (
    <Panel
      title={t('groups.title')}
      action={
        <TextField
          select
          id="mlops-maturity-group-by"
          size="small"
          variant="outlined"
          label={t('groups.groupBy')}
          value={groupBy}
          onChange={({ target }) => {
            const grouping = scorecardGroupings.find(
              one => one === target.value,
            );
            if (grouping) props.onChangeGroupBy(grouping);
          }}
        >
          {scorecardGroupings.map(grouping => (
            <MenuItem key={grouping} value={grouping}>
              {labels[grouping]}
            </MenuItem>
          ))}
        </TextField>
      }
    >
      {error && (
        <ResponseErrorPanel title={t('groups.errorTitle')} error={error} />
      )}
      {isPending && <Skeleton variant="rect" height={240} />}
      {data && groups.length === 0 && (
        <Typography variant="body2">{t('groups.none')}</Typography>
      )}
      {groups.length > 0 && (
        <TableContainer>
          <Table size="small" className={table} aria-label={t('groups.title')}>
            <TableHead>
              <TableRow>
                <TableCell>{labels[groupBy]}</TableCell>
                <TableCell align="right">{t('groups.components')}</TableCell>
                <TableCell>{t('groups.median')}</TableCell>
                <TableCell>
                  {areBands(model.levels)
                    ? t('scoreboard.groups')
                    : t('groups.levels')}
                </TableCell>
                <TableCell align="right">{t('groups.target')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map(group => (
                <GroupRow
                  key={group.value ?? ''}
                  model={model}
                  groupBy={groupBy}
                  group={group}
                  chosen={filter[groupBy] ?? []}
                  onChoose={props.onChoose}
                />
              ))}
            </TableBody>
          </Table>
        </TableContainer>
      )}
      {groups.length > fewRows && (
        <Button size="small" onClick={() => setAll(!all)}>
          {all
            ? t('groups.less')
            : t('groups.more', { number: String(groups.length) })}
        </Button>
      )}
    </Panel>
  );
}

function GroupRow(props: {
  model: ServedModel;
  groupBy: ScorecardGrouping;
  group: ScorecardGroup;
  chosen: string[];
  onChoose: (values: string[] | undefined) => void;
}) {
  const { model, groupBy, group, chosen, onChoose } = props;
  const { value, median, target } = group;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { chosenRow } = useTableStyles();
  const isChosen = value !== undefined && chosen.includes(value);
  return (
    <TableRow className={isChosen ? chosenRow : undefined}>
      <TableCell component="th" scope="row" role="rowheader">
        {value === undefined ? (
          t('scorecard.none')
        ) : (
          <Link
            component="button"
            variant="body2"
            align="left"
            aria-pressed={isChosen}
            aria-label={t('groups.filter', { value: refName(value) })}
            onClick={() => onChoose(isChosen ? undefined : [value])}
          >
            <GroupName groupBy={groupBy} value={value} />
          </Link>
        )}
      </TableCell>
      <TableCell align="right">{group.total}</TableCell>
      <TableCell>
        {median !== undefined && (
          <LevelChip
            level={levelOf(model.levels, median)}
            levelCount={model.levels.length}
          />
        )}
      </TableCell>
      <TableCell width="35%">
        <StackedLevels
          levels={model.levels}
          distribution={group.distribution}
        />
      </TableCell>
      <TableCell align="right">
        {target.withTarget > 0
          ? t('figures.targetOf', {
              reached: String(target.reached),
              withTarget: String(target.withTarget),
            })
          : t('figures.unknown')}
      </TableCell>
    </TableRow>
  );
}
