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
  ComponentAssessmentsResponse,
  ModelAssessment,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelLabel } from '../../levels/levelLabels';
import { standingOf } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { RelativeTime } from '../RelativeTime';
import { CompactNotes } from './CompactNotes';

const useStyles = makeStyles(theme => ({
  level: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    marginBottom: theme.spacing(0.5),
    overflowWrap: 'anywhere',
  },
}));

/** The level, and the first step to the next one: and what to be aware of. */
export function CompactMaturity(props: {
  data: ComponentAssessmentsResponse;
  item: ModelAssessment;
}) {
  const { data, item } = props;
  const { levels, current, next, score } = standingOf(item);
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [first] = item.blockers;
  const step = { title: first?.title };
  let text: string = score ? t('score.highest') : t('standing.highest');
  if (next) {
    text = first
      ? t('nextStep.firstTo', { ...step, level: levelLabel(t, next) })
      : t('nextStep.first', { title: levelLabel(t, next) });
  }
  return (
    <>
      <div className={classes.level}>
        <LevelChip level={current} levelCount={levels.length} />
        <Typography variant="subtitle1" component="p">
          {current.name}
        </Typography>
      </div>
      <Typography variant="body2">{text}</Typography>
      <Typography variant="caption" color="textSecondary">
        {item.model.title}
        {data.assessedAt && (
          <>
            {' · '}
            {t('card.assessed', {
              age: <RelativeTime key="age" at={data.assessedAt} />,
            })}
          </>
        )}
      </Typography>
      <CompactNotes data={data} item={item} />
    </>
  );
}
