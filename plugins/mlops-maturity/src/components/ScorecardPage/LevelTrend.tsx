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
import Typography from '@material-ui/core/Typography';
import { makeStyles, useTheme } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import type {
  ScorecardFilter,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  Area,
  AreaChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { trendSpans, type ScorecardState } from '../../hooks/scorecardState';
import { useScorecardTrend } from '../../hooks/useScorecardTrend';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { levelColor } from '../../levels/levelColor';
import {
  areBands,
  shortLevelLabel,
  shownLevels,
} from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { Panel } from '../Panel';
import { trendRows } from './trendRows';

const dayMs = 86_400_000;
const chartHeight = 200;

const useStyles = makeStyles(theme => ({
  legend: {
    display: 'flex',
    justifyContent: 'center',
    gap: theme.spacing(1),
    padding: theme.spacing(1, 0),
  },
}));

/** How the distribution over levels has developed. */
export function LevelTrend(props: {
  model: ServedModel;
  filter: ScorecardFilter;
  days: ScorecardState['days'];
  onChangeDays: (days: ScorecardState['days']) => void;
}) {
  const { model, filter, days, onChangeDays } = props;
  const classes = useStyles();
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const { level: ranks, blockedBy, search, ...scope } = filter;
  const { data, error, isPending } = useScorecardTrend({
    model: model.id,
    filter: scope,
    from: new Date(Date.now() - days * dayMs).toISOString().slice(0, 10),
  });
  const levels = shownLevels(model.levels);
  const bands = areBands(levels);
  const rows = trendRows(data?.points ?? [], days);
  const chartLabel = (span: { from: string; to: string }) =>
    bands ? t('scoreboard.chart', span) : t('trend.chart', span);
  const spans = {
    30: t('trend.days30'),
    90: t('trend.days90'),
    365: t('trend.days365'),
  };

  return (
    <Panel
      title={t('trend.title')}
      action={
        <ToggleButtonGroup
          exclusive
          size="small"
          value={days}
          aria-label={t('trend.range')}
          onChange={(_, span: ScorecardState['days'] | null) =>
            span && onChangeDays(span)
          }
        >
          {trendSpans.map(span => (
            <ToggleButton key={span} value={span}>
              {spans[span]}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      {error && (
        <ResponseErrorPanel title={t('trend.errorTitle')} error={error} />
      )}
      {isPending && <Skeleton variant="rect" height={chartHeight} />}
      {data && rows.length < 2 && (
        <Typography variant="body2">{t('trend.none')}</Typography>
      )}
      {rows.length > 1 && (
        <figure
          style={{ margin: 0 }}
          aria-label={chartLabel({
            from: date(rows[0].date),
            to: date(rows[rows.length - 1].date),
          })}
        >
          <ResponsiveContainer
            width="100%"
            height={chartHeight}
            initialDimension={{ width: 400, height: chartHeight }}
          >
            <AreaChart data={rows} margin={{ top: 4, right: 8, left: -24 }}>
              <XAxis
                dataKey="date"
                tickFormatter={date}
                minTickGap={48}
                stroke={theme.palette.text.secondary}
                fontSize={12}
              />
              <YAxis
                allowDecimals={false}
                stroke={theme.palette.text.secondary}
                fontSize={12}
              />
              <Tooltip
                labelFormatter={label => date(String(label))}
                contentStyle={{
                  background: theme.palette.background.paper,
                  border: `1px solid ${theme.palette.divider}`,
                }}
                itemStyle={{ color: theme.palette.text.primary }}
                labelStyle={{ color: theme.palette.text.primary }}
              />
              {levels.map(level => {
                const color = levelColor(theme, level.rank, levels.length);
                return (
                  <Area
                    key={level.rank}
                    type="stepAfter"
                    dataKey={row => row.counts[level.rank] ?? 0}
                    name={shortLevelLabel(t, level)}
                    stackId="levels"
                    stroke={color.border}
                    fill={color.background}
                    fillOpacity={1}
                    isAnimationActive={false}
                  />
                );
              })}
            </AreaChart>
          </ResponsiveContainer>
          <div className={classes.legend} aria-hidden>
            {levels.map(level => (
              <LevelChip
                key={level.rank}
                level={level}
                levelCount={levels.length}
              />
            ))}
          </div>
          {(ranks || blockedBy || search) && (
            <Typography
              variant="caption"
              component="figcaption"
              color="textSecondary"
            >
              {bands ? t('scoreboard.trendScope') : t('trend.scope')}
            </Typography>
          )}
        </figure>
      )}
    </Panel>
  );
}
