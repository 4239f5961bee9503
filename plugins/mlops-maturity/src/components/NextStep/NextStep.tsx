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
import ButtonBase from '@material-ui/core/ButtonBase';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { Blocker } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { OutcomeMark, PointsMark } from '../OutcomeMark';
import { CriterionTitle } from './CriterionTitle';
import { FixLink } from './FixLink';
import { fixPlaceOf } from './fixPlace';
import { StepTerms, type StepTerm } from './StepTerms';
import { useNoDataText } from './useNoDataText';
import { useStepStyles } from './useStepStyles';
import { tellingFact } from './waits';

const useStyles = makeStyles(theme => ({
  more: {
    ...theme.typography.body2,
    color: theme.palette.primary.main,
    '&:hover, &:focus-visible': { textDecoration: 'underline' },
  },
}));

/** A criterion that isn't met: what was expected, why, what to do, and where. */
export function NextStep(props: {
  blocker: Blocker;
  modelId: string;
  /** All of it is shown; else the rest on demand. */
  whole: boolean;
  /** What it is worth; absent in a model that doesn't score. */
  points: number | undefined;
  component: { entityRef: string; catalogFile?: string };
}) {
  const { points, blocker, component, modelId, whole } = props;
  const { title, outcome, facts, description } = blocker;
  const classes = { ...useStepStyles(), ...useStyles() };
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const noDataText = useNoDataText();
  const [opened, setOpened] = useState(false);
  const open = whole || opened;
  const fact = tellingFact(blocker);
  const noData = fact?.status === 'unknown';
  const terms: StepTerm[] = [];
  if (open && description) {
    terms.push({ term: t('fact.expected'), value: description });
  }
  // That an annotation isn't set says no more than that it has to be.
  if (fact && (!fact.annotations || opened)) {
    terms.push({ term: t('fact.observed'), value: fact.reason, short: !open });
  }
  if (fact) {
    terms.push({
      term: noData ? t('steps.connect') : t('steps.fix'),
      value: noData ? noDataText(fact) : fact.howToFix,
      // A name that is cut short can't be set.
      short: !open && !fact.annotations,
    });
  }
  return (
    <li className={classes.step}>
      <div className={classes.head}>
        <Typography variant="body2" component="span" className={classes.name}>
          <CriterionTitle
            entityRef={component.entityRef}
            modelId={modelId}
            criterion={blocker}
          />
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
          <StepTerms terms={terms} />
          <FixLink place={fixPlaceOf(fact, component)} />
          {facts.length > 1 && (
            <Typography variant="caption" color="textSecondary">
              {t('nextStep.moreFacts', { count: facts.length - 1 })}
            </Typography>
          )}
          {!whole && (
            <ButtonBase
              className={classes.more}
              disableRipple
              aria-expanded={opened}
              aria-label={
                opened
                  ? t('steps.lessAbout', { title })
                  : t('steps.moreAbout', { title })
              }
              onClick={() => setOpened(!opened)}
            >
              {opened ? t('steps.showLess') : t('steps.showMore')}
            </ButtonBase>
          )}
        </>
      )}
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
