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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ArrowForwardIcon from '@material-ui/icons/ArrowForward';
import type {
  ModelAssessment,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMissingText } from '../../hooks/useMissingText';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { levelLabel, levelTitle } from '../../levels/levelLabels';
import { standingOf, type Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { NowAndThenTable } from './NowAndThenTable';

const namedCriteria = 5;

const useStyles = makeStyles(theme => ({
  // Whoever ticks far below sees what comes of it.
  inSight: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    padding: theme.spacing(0.5, 0),
    background: theme.palette.background.paper,
    borderBottom: `1px solid ${theme.palette.divider}`,
    marginBottom: theme.spacing(1),
  },
  levels: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    margin: theme.spacing(0.5, 0),
  },
  level: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    overflowWrap: 'anywhere',
  },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** The level now and as it would be, in all and by dimension. */
export function WhatIfResult(props: {
  model: ServedModel;
  item: ModelAssessment;
  /** The assessment as it would be. */
  thenItem: ModelAssessment;
}) {
  const { model, item, thenItem } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const missingText = useMissingText();
  const sentence = useChangeText();
  const now = standingOf(item);
  const then = standingOf(thenItem);
  const titles = new Map(model.criteria.map(({ id, title }) => [id, title]));
  const { blocking } = thenItem.assessment;
  const [all, setAll] = useState(false);

  return (
    <>
      <div className={classes.inSight}>
        <div className={classes.levels}>
          <LevelThen label={t('whatIf.now')} standing={now} />
          <ArrowForwardIcon aria-hidden />
          <LevelThen label={t('whatIf.then')} standing={then} />
        </div>
        <Typography variant="body2" role="status">
          {sentence(now, then)}
        </Typography>
      </div>
      <NowAndThenTable model={model} item={item} thenItem={thenItem} />
      {!then.next && (
        <Typography variant="body2">
          {then.score ? t('score.highest') : t('standing.highest')}
        </Typography>
      )}
      {then.next && blocking.length > 0 && (
        <>
          <Typography variant="subtitle2" component="h3">
            {missingText(then) ??
              t('whatIf.remaining', { level: levelTitle(t, then.next) })}
          </Typography>
          <Typography variant="body2" component="ul" className={classes.list}>
            {blocking.slice(0, all ? undefined : namedCriteria).map(id => (
              <li key={id}>{titles.get(id) ?? id}</li>
            ))}
          </Typography>
          {blocking.length > namedCriteria && !all && (
            <Button size="small" onClick={() => setAll(true)}>
              {t('whatIf.showAll', { number: String(blocking.length) })}
            </Button>
          )}
        </>
      )}
    </>
  );
}

function LevelThen(props: { label: string; standing: Standing }) {
  const { label, standing } = props;
  const { levels, verified, score } = standing;
  const classes = useStyles();
  const format = usePointsFormat();
  return (
    <div className={classes.level}>
      <Typography variant="body2" color="textSecondary">
        {label}
      </Typography>
      <LevelChip level={verified} levelCount={levels.length} />
      <Typography variant="subtitle1" component="p">
        {verified.name}
        {score && ` · ${format.points(score.points)}`}
      </Typography>
    </div>
  );
}

/** Says how the level changes, for those who don't see the badges. */
function useChangeText() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const format = usePointsFormat();
  return (now: Standing, then: Standing): string => {
    if (now.score && then.score) {
      const words = {
        from: format.points(now.score.points),
        to: format.points(then.score.points),
      };
      if (then.score.points > now.score.points) {
        return t('whatIf.bandRaised', words);
      }
      return then.score.points < now.score.points
        ? t('whatIf.bandLowered', words)
        : t('whatIf.bandUnchanged');
    }
    const words = {
      from: levelLabel(t, now.verified),
      to: levelLabel(t, then.verified),
    };
    if (then.verified.rank > now.verified.rank) {
      return t('whatIf.raised', words);
    }
    return then.verified.rank < now.verified.rank
      ? t('whatIf.lowered', words)
      : t('whatIf.unchanged');
  };
}
