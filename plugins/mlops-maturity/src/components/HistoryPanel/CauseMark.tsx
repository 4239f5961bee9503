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

import { useTheme } from '@material-ui/core/styles';
import type { TransitionCause } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

const radius = 5;

/**
 * The sign of a change's cause: a disc for evidence, an open diamond for rules,
 * a square for the first assessment. A shape is told apart without color.
 */
export function CauseShape(props: {
  cause: TransitionCause;
  x: number;
  y: number;
}) {
  const { cause, x, y } = props;
  const { palette } = useTheme();
  const paint = { stroke: palette.text.primary, strokeWidth: 2 };
  if (cause === 'evidence') {
    return <circle cx={x} cy={y} r={radius} fill={palette.text.primary} />;
  }
  if (cause === 'first') {
    return (
      <rect
        x={x - radius}
        y={y - radius}
        width={2 * radius}
        height={2 * radius}
        fill={palette.text.primary}
      />
    );
  }
  const reach = radius + 1;
  return (
    <path
      d={`M${x} ${y - reach}L${x + reach} ${y}L${x} ${y + reach}L${x - reach} ${y}Z`}
      fill={palette.background.paper}
      {...paint}
    />
  );
}

/** The sign of a cause in running text; its word stands beside it. */
export function CauseMark(props: { cause: TransitionCause }) {
  return (
    <svg
      aria-hidden
      width={16}
      height={16}
      style={{ verticalAlign: '-3px', marginRight: 4 }}
    >
      <CauseShape cause={props.cause} x={8} y={8} />
    </svg>
  );
}
