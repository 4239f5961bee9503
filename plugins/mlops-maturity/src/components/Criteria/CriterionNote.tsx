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
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { levelTitle, type ShownLevel } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import type { CriterionView } from './criterionViews';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0.5, 0), paddingLeft: theme.spacing(2.5) },
}));

/**
 * What to know of a criterion beyond its facts: until when it is waived, or
 * what a marker says about the level.
 */
export function CriterionNote(props: {
  view: CriterionView;
  level: ShownLevel;
}) {
  const { view, level } = props;
  const { result, leftBehindBy } = view;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();

  if (result.outcome === 'waived' && result.waivedUntil) {
    return (
      <Typography variant="body2">
        {t('waived.until', { date: date(result.waivedUntil) })}
      </Typography>
    );
  }
  if (result.kind !== 'marker') return <></>;
  if (result.outcome === 'unmet') {
    return <Typography variant="body2">{t('marker.leftBehind')}</Typography>;
  }
  if (result.outcome !== 'met' && result.outcome !== 'partial') return <></>;
  const words = { level: levelTitle(t, level) };
  return (
    <>
      <Typography variant="body2">
        {leftBehindBy.length > 0
          ? t('marker.describesBy', words)
          : t('marker.describes', words)}
      </Typography>
      {leftBehindBy.length > 0 && (
        <Typography variant="body2" component="ul" className={classes.list}>
          {leftBehindBy.map(title => (
            <li key={title}>{title}</li>
          ))}
        </Typography>
      )}
    </>
  );
}
