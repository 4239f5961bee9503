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
  CriterionResult,
  ModelAssessment,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMissingText } from '../../hooks/useMissingText';
import { levelTitle } from '../../levels/levelLabels';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { OutcomeMark, PointsMark } from '../OutcomeMark';

const shownSteps = 3;
const shownFacts = 2;

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
  },
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
}));

/**
 * What is missing for the next level, by name, and what to do about it; where
 * the model scores, how many points are, and in which sections.
 */
export function NextSteps(props: {
  item: ModelAssessment;
  standing: Standing;
}) {
  const { blockers, assessment } = props.item;
  const { next, current, score } = props.standing;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const missingText = useMissingText();

  if (!next) {
    return (
      <Typography variant="body2">
        {score ? t('score.highest') : t('standing.highest')}
      </Typography>
    );
  }
  const options = { count: blockers.length, level: levelTitle(t, next) };
  const ladderTitle =
    next.rank <= current.rank
      ? t('steps.toKeep', options)
      : t('steps.toNext', options);
  const title = missingText(props.standing) ?? ladderTitle;
  return (
    <section aria-label={title}>
      <Typography variant="subtitle1" component="h4">
        {title}
      </Typography>
      <ul className={classes.list}>
        {blockers.slice(0, shownSteps).map(blocker => (
          <Step
            key={blocker.criterionId}
            blocker={blocker}
            points={pointsOf(assessment.criteria, blocker)}
          />
        ))}
      </ul>
      {blockers.length > shownSteps && (
        <Typography variant="body2" color="textSecondary">
          {t('steps.more', { count: blockers.length - shownSteps })}
        </Typography>
      )}
    </section>
  );
}

/** The points of a blocker; none in a model that doesn't score. */
function pointsOf(criteria: CriterionResult[], blocker: Blocker) {
  return criteria.find(one => one.criterionId === blocker.criterionId)?.points;
}

function Step(props: { blocker: Blocker; points: number | undefined }) {
  const { points, blocker } = props;
  const { title, outcome, facts } = blocker;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
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
      {facts.slice(0, shownFacts).map(fact => (
        <div key={fact.id}>
          <Typography variant="body2">
            {facts.length > 1 && <b>{fact.title}: </b>}
            {fact.reason}
          </Typography>
          <Typography variant="body2" className={classes.fix}>
            {fact.status === 'unknown' ? t('steps.connect') : t('steps.fix')}:{' '}
            {fact.howToFix}
          </Typography>
        </div>
      ))}
    </li>
  );
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
