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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  Blocker,
  BlockingFact,
  ComponentSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { OutcomeMark, PointsMark } from '../OutcomeMark';
import { FixLink } from './FixLink';
import { fixPlaceOf } from './fixPlace';
import { useNoDataText } from './useNoDataText';

const useStyles = makeStyles(theme => ({
  step: {
    padding: theme.spacing(1, 0),
    borderBottom: `1px solid ${theme.palette.divider}`,
    '&:last-child': { borderBottom: 0 },
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(0, 1.5),
  },
  name: { flex: '1 1 200px', fontWeight: 'bold' },
  fix: { color: theme.palette.text.secondary },
  // All of it stands on the tab.
  short: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
    overflow: 'hidden',
  },
}));

/** A criterion that isn't met: why, what to do, and where. */
export function NextStep(props: {
  blocker: Blocker;
  /** What it is worth; absent in a model that doesn't score. */
  points: number | undefined;
  component: { entityRef: string; catalogFile?: string };
  sources: readonly ComponentSource[];
}) {
  const { points, blocker, component, sources } = props;
  const { title, outcome, facts } = blocker;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const noDataText = useNoDataText(sources);
  const fact = tellingFact(blocker);
  const noData = fact?.status === 'unknown' ? noDataText(fact) : undefined;
  return (
    <li className={classes.step}>
      <div className={classes.head}>
        <Typography variant="body2" component="span" className={classes.name}>
          {title}
        </Typography>
        {points === undefined ? (
          <OutcomeMark outcome={outcome} />
        ) : (
          <PointsMark outcome={outcome} points={points} />
        )}
      </div>
      <PointsText blocker={blocker} points={points} />
      {fact && (
        <>
          {!noData?.saysAll && (
            <Typography variant="body2" className={classes.short}>
              {fact.reason}
            </Typography>
          )}
          <Typography
            variant="body2"
            className={`${classes.fix} ${classes.short}`}
          >
            {noData
              ? noData.text
              : t('nextStep.fix', { howToFix: fact.howToFix })}
          </Typography>
          <FixLink place={fixPlaceOf(fact, component)} />
          {facts.length > 1 && (
            <Typography variant="caption" color="textSecondary">
              {t('nextStep.moreFacts', { count: facts.length - 1 })}
            </Typography>
          )}
        </>
      )}
    </li>
  );
}

/**
 * The fact that says most about a criterion: one that stands as the criterion
 * does, so that what has no data isn't told of one that is known to fail.
 */
function tellingFact({ outcome, facts }: Blocker): BlockingFact | undefined {
  const statuses = { unmet: 'fail', partial: 'partial', unknown: 'unknown' };
  const status = statuses[outcome as keyof typeof statuses];
  return facts.find(fact => fact.status === status) ?? facts[0];
}

/** Why a practice that is there makes no full point. */
function PointsText(props: { blocker: Blocker; points: number | undefined }) {
  const { points, blocker } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (points === undefined) return <></>;
  if (points > 0 && points < 1) {
    return <Typography variant="body2">{t('half.onCard')}</Typography>;
  }
  if (blocker.outcome === 'unmet' && blocker.facts.length === 0) {
    return <Typography variant="body2">{t('half.noneOnCard')}</Typography>;
  }
  return <></>;
}
