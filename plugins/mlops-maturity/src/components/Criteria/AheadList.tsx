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
  ModelAssessment,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelTitle } from '../../levels/levelLabels';
import type { Standing } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { criterionViews } from './criterionViews';

const useStyles = makeStyles(theme => ({
  list: { margin: theme.spacing(0, 0, 1), paddingLeft: theme.spacing(2.5) },
}));

/** What is done already although a higher level asks for it. */
export function AheadList(props: {
  model: ServedModel;
  item: ModelAssessment;
  standing: Standing;
}) {
  const { model, item, standing } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const ahead = criterionViews(model, item.assessment).filter(
    view => view.ahead,
  );
  return (
    <>
      {standing.levels.map(level => {
        const own = ahead.filter(({ result }) => result.level === level.rank);
        if (own.length === 0) return undefined;
        return (
          <section key={level.rank}>
            <Typography variant="subtitle2" component="h3">
              {t('tab.aheadLevel', { level: levelTitle(t, level) })}
            </Typography>
            <Typography variant="body2" component="ul" className={classes.list}>
              {own.map(({ criterion }) => (
                <li key={criterion.id}>{criterion.title}</li>
              ))}
            </Typography>
          </section>
        );
      })}
    </>
  );
}
