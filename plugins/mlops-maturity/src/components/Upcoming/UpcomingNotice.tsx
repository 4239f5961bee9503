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
import type { ModelAssessment } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Notice } from '../Notice';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/**
 * What begins to count on the nearest day on which that isn't met yet, and what
 * becomes of the level. Nothing where all is met, or the level is frozen.
 */
export function UpcomingNotice(props: { item: ModelAssessment }) {
  const { assessment, published, model } = props.item;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const { number } = useNumberFormat();
  const [change, later] = assessment.upcoming ?? [];
  if (!change || published.frozen) return <></>;

  const { unmet, verifiedLevel } = change;
  // A day of the calendar, wherever the reader is.
  const day = (at: string) => date(at.slice(0, 10));
  const label = (rank: number) => levelLabel(t, levelOf(model.levels, rank));
  const [first] = unmet;
  const isOne = unmet.length === 1;
  const words = { date: day(change.from) };
  const stays = isOne ? t('upcoming.staysOne') : t('upcoming.stays');
  return (
    <Notice
      tone="time"
      title={
        isOne
          ? t('upcoming.one', {
              ...words,
              ...{ level: label(first.level), title: first.title },
            })
          : t('upcoming.several', { ...words, number: number(unmet.length) })
      }
    >
      {!isOne && (
        <ul className={classes.list}>
          {unmet.map(({ criterionId, title, level }) => (
            <li key={criterionId}>
              {t('upcoming.listed', { title, level: label(level) })}
            </li>
          ))}
        </ul>
      )}
      {verifiedLevel < assessment.verifiedLevel
        ? t('upcoming.falls', {
            ...{ from: label(published.level), to: label(verifiedLevel) },
          })
        : stays}
      {later && <> {t('upcoming.later', { date: day(later.from) })}</>}
    </Notice>
  );
}
