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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ModelTrialResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useLocale } from '../../hooks/useLocale';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  fact: { padding: theme.spacing(0.75, 0) },
}));

/** The facts that a model asks for, and that nothing is known about anywhere. */
export function FactsWithoutData(props: {
  facts: ModelTrialResponse['withoutData'];
}) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { factPath } = useMaturityLinks();
  const names = new Intl.ListFormat(useLocale());
  const ways = {
    yes: t('trial.attestYes'),
    only: t('trial.attestOnly'),
    no: t('trial.attestNo'),
  };
  return (
    <Panel title={t('trial.withoutData')}>
      <Typography variant="body2" paragraph>
        {t('trial.withoutDataIntro')}
      </Typography>
      <ul className={classes.list}>
        {props.facts.map(({ factId, title, attestable, criteria }) => (
          <li key={factId} className={classes.fact}>
            <Typography variant="body2" component="div">
              <Link to={factPath(factId) ?? ''}>{title}</Link>
            </Typography>
            <Typography variant="caption" component="div" color="textSecondary">
              {t('trial.askedBy', {
                criteria: names.format(criteria.map(one => one.title)),
              })}{' '}
              {ways[attestable]}
            </Typography>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
