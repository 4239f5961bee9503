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
  ModelAssessment,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelTitle } from '../../levels/levelLabels';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { OutcomeMark } from '../OutcomeMark';

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

/** What is missing for the next level, by name, and what to do about it. */
export function NextSteps(props: {
  item: ModelAssessment;
  standing: Standing;
}) {
  const { blockers } = props.item;
  const { next, current } = props.standing;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);

  if (!next) {
    return <Typography variant="body2">{t('standing.highest')}</Typography>;
  }
  const options = { count: blockers.length, level: levelTitle(t, next) };
  const title =
    next.rank <= current.rank
      ? t('steps.toKeep', options)
      : t('steps.toNext', options);
  return (
    <section aria-label={title}>
      <Typography variant="subtitle1" component="h4">
        {title}
      </Typography>
      <ul className={classes.list}>
        {blockers.slice(0, shownSteps).map(blocker => (
          <Step key={blocker.criterionId} blocker={blocker} />
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

function Step(props: { blocker: Blocker }) {
  const { title, outcome, facts } = props.blocker;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <li className={classes.step}>
      <div className={classes.head}>
        <Typography variant="body2" component="span" className={classes.name}>
          {title}
        </Typography>
        <OutcomeMark outcome={outcome} />
      </div>
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
