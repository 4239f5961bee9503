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

import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ScorecardDisagreement,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { refName } from '../GroupName';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  example: { padding: theme.spacing(0.5, 0) },
}));

/** Components that two models place far apart, with their levels in both. */
export function ExampleList(props: {
  model: ServedModel;
  other: ServedModel;
  examples: ScorecardDisagreement['examples'];
}) {
  const { model, other, examples } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { entityTabPath } = useMaturityLinks();
  const entityLink = useEntityRefLink();
  return (
    <section>
      <Typography variant="subtitle1" component="h3">
        {t('comparison.examples')}
      </Typography>
      <ul className={classes.list}>
        {examples.map(({ entityRef, title, level, withLevel }) => (
          <li key={entityRef} className={classes.example}>
            <Typography variant="body2" component="div">
              <Link to={entityTabPath?.(entityRef) ?? entityLink(entityRef)}>
                {title ?? refName(entityRef)}
              </Link>
            </Typography>
            <Typography variant="caption" component="div" color="textSecondary">
              {t('comparison.pairText', {
                model: model.title,
                level: levelLabel(t, levelOf(model.levels, level)),
                other: other.title,
                withLevel: levelLabel(t, levelOf(other.levels, withLevel)),
              })}
            </Typography>
          </li>
        ))}
      </ul>
    </section>
  );
}
