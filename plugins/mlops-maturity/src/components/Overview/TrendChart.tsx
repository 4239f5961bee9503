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
import { useTheme } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  Bar,
  BarChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { levelColor } from '../../levels/levelColor';
import { areBands, levelTitle, shownLevels } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { chartHeight } from './chartHeight';
import type { TrendRow } from './trendRows';

/** The shares of the levels, one bar for each point in time. */
export function TrendChart(props: { model: ServedModel; rows: TrendRow[] }) {
  const { model, rows } = props;
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const { number, share } = useNumberFormat();
  const levels = shownLevels(model.levels);
  const span = {
    from: date(rows[0].date),
    to: date(rows[rows.length - 1].date),
  };
  const label = areBands(levels)
    ? t('scoreboard.chart', span)
    : t('trend.chart', span);
  return (
    <figure style={{ margin: 0 }} aria-label={label}>
      <ResponsiveContainer
        width="100%"
        height={chartHeight}
        initialDimension={{ width: 400, height: chartHeight }}
      >
        <BarChart
          data={rows}
          title={label}
          stackOffset="expand"
          barCategoryGap={rows.length > 20 ? 2 : '15%'}
          margin={{ top: 4, right: 8, left: -8, bottom: 0 }}
        >
          <XAxis
            dataKey="date"
            tickFormatter={date}
            minTickGap={32}
            stroke={theme.palette.text.secondary}
            fontSize={12}
          />
          <YAxis
            tickFormatter={value => share(value, 1)}
            stroke={theme.palette.text.secondary}
            fontSize={12}
          />
          <Tooltip
            cursor={{ fill: theme.palette.action.hover }}
            labelFormatter={day => date(String(day))}
            formatter={value => number(Number(value))}
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
              <Bar
                key={level.rank}
                dataKey={row => row.counts[level.rank] ?? 0}
                name={levelTitle(t, level)}
                stackId="levels"
                stroke={color.border}
                fill={color.background}
                isAnimationActive={false}
              />
            );
          })}
        </BarChart>
      </ResponsiveContainer>
    </figure>
  );
}
