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
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import type {
  CollectorHealth,
  CoverageResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useAttention } from './useAttention';

const useStyles = makeStyles(theme => ({
  summary: {
    display: 'flex',
    gap: theme.spacing(1.5),
    padding: theme.spacing(1.5, 2),
    border: `1px solid ${theme.palette.divider}`,
    borderLeft: `4px solid ${theme.palette.status?.ok ?? theme.palette.success.main}`,
    borderRadius: theme.shape.borderRadius,
    background: theme.palette.background.paper,
  },
  attention: {
    borderLeftColor:
      theme.palette.status?.warning ?? theme.palette.warning.main,
  },
  icon: { color: theme.palette.text.secondary },
  points: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** The state of things in a line, or what of it needs attention. */
export function AttentionSummary(props: {
  collectors: CollectorHealth[];
  /** Absent until it is loaded. */
  coverage: CoverageResponse | undefined;
}) {
  const { collectors, coverage } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const points = useAttention(collectors, coverage);
  const targets = collectors.reduce((sum, one) => sum + one.targets, 0);
  const unread = collectors.some(one => one.failingCount + one.pending > 0);
  const Icon = points.length > 0 ? WarningIcon : CheckIcon;

  let reading;
  if (collectors.length === 0) reading = t('attention.noCollectors');
  else if (targets === 0) reading = t('attention.noTargets');
  else if (!unread)
    reading = t('attention.allRead', {
      count: targets,
      number: number(targets),
    });
  return (
    <div
      role="note"
      className={`${classes.summary} ${points.length > 0 ? classes.attention : ''}`}
    >
      <Icon aria-hidden className={classes.icon} />
      <div>
        {points.length > 0 && (
          <Typography variant="subtitle2" component="h3">
            {t('attention.title')}
          </Typography>
        )}
        {reading && <Typography variant="body2">{reading}</Typography>}
        {points.length > 0 && (
          <Typography variant="body2" component="ul" className={classes.points}>
            {points.map(point => (
              <li key={point}>{point}</li>
            ))}
          </Typography>
        )}
      </div>
    </div>
  );
}
