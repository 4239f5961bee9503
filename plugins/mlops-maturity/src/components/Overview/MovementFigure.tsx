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
import { makeStyles } from '@material-ui/core/styles';
import ArrowDownwardIcon from '@material-ui/icons/ArrowDownward';
import ArrowUpwardIcon from '@material-ui/icons/ArrowUpward';
import type {
  ScorecardFilter,
  ScorecardMovement,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ScorecardLink } from '../ScorecardLink';
import { Figure } from './Figure';

const useStyles = makeStyles(theme => ({
  ways: { display: 'flex', flexWrap: 'wrap', columnGap: theme.spacing(1.5) },
  way: { whiteSpace: 'nowrap' },
  icon: { fontSize: '1em', verticalAlign: '-0.1em' },
}));

/** How many components rose, and how many fell. */
export function MovementFigure(props: {
  movement: ScorecardMovement | undefined;
  to: (count: number, filter: ScorecardFilter) => string | undefined;
}) {
  const { movement, to } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  if (!movement) {
    return (
      <Figure title={t('figures.movement')} value={t('figures.unknown')} />
    );
  }
  const { risen, fallen } = movement;
  return (
    <Figure
      title={t('figures.movement')}
      info={t('figures.meaning.movement')}
      value={
        <span className={classes.ways}>
          <ScorecardLink
            to={to(risen, { moved: 'up' })}
            className={classes.way}
          >
            <ArrowUpwardIcon aria-hidden className={classes.icon} />
            {t('figures.movedUp', { number: number(risen) })}
          </ScorecardLink>
          <ScorecardLink
            to={to(fallen, { moved: 'down' })}
            className={classes.way}
          >
            <ArrowDownwardIcon aria-hidden className={classes.icon} />
            {t('figures.movedDown', { number: number(fallen) })}
          </ScorecardLink>
        </span>
      }
    />
  );
}
