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
import CancelIcon from '@material-ui/icons/CancelOutlined';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import HelpIcon from '@material-ui/icons/HelpOutline';
import PartialIcon from '@material-ui/icons/TimelapseOutlined';
import type { CriterionOutcome } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { OutcomeMark } from './OutcomeMark';
import { useMarkStyles } from './useMarkStyles';

/**
 * What a criterion of a model that scores is worth, as an icon and points. What
 * has no data, or doesn't apply, is told as such rather than as no points.
 */
export function PointsMark(props: {
  outcome: CriterionOutcome | undefined;
  points: number;
}) {
  const { outcome, points } = props;
  const classes = useMarkStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const format = usePointsFormat();
  if (outcome === undefined || outcome === 'not-applicable') {
    return <OutcomeMark outcome={outcome} />;
  }
  if (outcome === 'unknown') {
    if (points === 0) return <OutcomeMark outcome={outcome} />;
    return (
      <span className={classes.mark}>
        <HelpIcon aria-hidden className={`${classes.icon} ${classes.plain}`} />
        {t('half.more', { points: format.points(points) })}
      </span>
    );
  }
  let [Icon, tone] = [CancelIcon, classes.bad];
  if (points > 0) [Icon, tone] = [PartialIcon, classes.half];
  if (points >= 1) [Icon, tone] = [CheckIcon, classes.good];
  return (
    <span className={classes.mark}>
      <Icon aria-hidden className={`${classes.icon} ${tone}`} />
      {format.points(points)}
    </span>
  );
}
