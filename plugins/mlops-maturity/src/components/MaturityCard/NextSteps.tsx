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
import { Link } from '@backstage/core-components';
import type {
  Blocker,
  CriterionResult,
  ModelAssessment,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMissingText } from '../../hooks/useMissingText';
import { levelTitle } from '../../levels/levelLabels';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useTabPath } from '../../hooks/useTabPath';
import { CriterionTitle, NextStep, WaitingStep, type Wait } from '../NextStep';

const shownSteps = 3;
const namedSteps = 3;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/**
 * What is missing for the next level, by name, and what to do about it; where
 * the model scores, how many points are, and in which sections.
 */
export function NextSteps(props: {
  item: ModelAssessment;
  standing: Standing;
  component: { entityRef: string; catalogFile?: string };
  waits: Wait[];
  /** The blockers that wait for no source. */
  others: Blocker[];
}) {
  const { waits, others, component } = props;
  const { blockers, assessment, model } = props.item;
  const { next, current, score } = props.standing;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const missingText = useMissingText();
  const tabPath = useTabPath(component.entityRef);

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
  const rest = others.slice(shownSteps);
  const title = missingText(props.standing) ?? ladderTitle;
  return (
    <section aria-label={title}>
      <Typography variant="subtitle1" component="h3">
        {title}
      </Typography>
      <ul className={classes.list}>
        {waits.map(wait => (
          <WaitingStep
            key={wait.blockers[0].criterionId}
            wait={wait}
            modelId={model.id}
            component={component}
          />
        ))}
        {others.slice(0, shownSteps).map((blocker, index) => (
          <NextStep
            key={blocker.criterionId}
            blocker={blocker}
            modelId={model.id}
            whole={index === 0}
            points={pointsOf(assessment.criteria, blocker)}
            component={component}
          />
        ))}
      </ul>
      {rest.length > 0 && (
        <Typography variant="body2" color="textSecondary">
          {rest.slice(0, namedSteps).map(({ criterionId, title: name }) => (
            <span key={criterionId}>
              <CriterionTitle
                entityRef={component.entityRef}
                modelId={model.id}
                criterion={{ criterionId, title: name }}
              />
              {' · '}
            </span>
          ))}
          {tabPath ? (
            <Link to={tabPath({ model: model.id, show: 'blocking' })}>
              {t('steps.all', { count: blockers.length })}
            </Link>
          ) : (
            t('steps.more', { count: rest.length })
          )}
        </Typography>
      )}
    </section>
  );
}

/** The points of a blocker; none in a model that doesn't score. */
function pointsOf(criteria: CriterionResult[], blocker: Blocker) {
  return criteria.find(one => one.criterionId === blocker.criterionId)?.points;
}
