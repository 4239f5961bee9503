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
import type {
  ModelLevel,
  Transition,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import {
  areBands,
  levelOf,
  levelTitle,
  shortLevelLabel,
} from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { CauseShape } from './CauseMark';
import { historyPoints, type HistoryPoint } from './historyPoints';

const chartHeight = 180;
const dayMs = 86_400_000;

/** The level over time as steps, with a sign for each change's cause. */
export function HistoryChart(props: {
  transitions: readonly Transition[];
  levels: ModelLevel[];
}) {
  const { transitions, levels } = props;
  const theme = useTheme();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date, time, dateTime } = useTimeFormat();
  const points = historyPoints(transitions, new Date());
  const iso = (ms: number) => new Date(ms).toISOString();
  const [first, last] = [points[0].time, points[points.length - 1].time];
  const tickText = last - first > dayMs ? date : time;
  const axis = { stroke: theme.palette.text.secondary, fontSize: 12 };
  const ranks = levels.map(({ rank }) => rank);

  return (
    <div
      role="img"
      aria-label={t('historyTable.chart', {
        from: date(iso(first)),
        to: date(iso(last)),
      })}
    >
      <ResponsiveContainer
        width="100%"
        height={chartHeight}
        initialDimension={{ width: 320, height: chartHeight }}
      >
        <LineChart
          data={points}
          accessibilityLayer={false}
          margin={{ top: 12, right: 16, bottom: 0, left: -8 }}
        >
          <XAxis
            dataKey="time"
            type="number"
            scale="time"
            domain={['dataMin', 'dataMax']}
            tickCount={3}
            minTickGap={40}
            tickFormatter={(at: number) => tickText(iso(at))}
            {...axis}
          />
          <YAxis
            type="number"
            domain={[Math.min(...ranks), Math.max(...ranks)]}
            ticks={ranks}
            interval={0}
            tickFormatter={(rank: number) =>
              shortLevelLabel(t, levelOf(levels, rank))
            }
            {...axis}
          />
          <Tooltip
            labelFormatter={at => dateTime(iso(Number(at)))}
            formatter={rank => levelTitle(t, levelOf(levels, Number(rank)))}
            contentStyle={{
              background: theme.palette.background.paper,
              border: `1px solid ${theme.palette.divider}`,
            }}
            itemStyle={{ color: theme.palette.text.primary }}
            labelStyle={{ color: theme.palette.text.primary }}
          />
          <Line
            type="stepAfter"
            dataKey="level"
            name={
              areBands(levels)
                ? t('historyTable.band')
                : t('historyTable.level')
            }
            stroke={theme.palette.text.secondary}
            strokeWidth={2}
            isAnimationActive={false}
            activeDot={false}
            dot={({ key, cx = 0, cy = 0, payload }) => {
              const { transition } = payload as HistoryPoint;
              return transition ? (
                <CauseShape key={key} cause={transition.cause} x={cx} y={cy} />
              ) : (
                <g key={key} />
              );
            }}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}
