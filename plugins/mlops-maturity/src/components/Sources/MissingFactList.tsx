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
import type { FactCoverage } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useShowAll } from './useShowAll';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  note: { color: theme.palette.text.secondary, whiteSpace: 'nowrap' },
}));

/** Facts without data, each with the way to the criteria that ask for it. */
export function MissingFactList(props: { facts: FactCoverage[] }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { screenPath } = useMaturityLinks();
  const { shown, button } = useShowAll(props.facts, 8);
  return (
    <>
      <Typography variant="body2" component="ul" className={classes.list}>
        {shown.map(({ factId, title, attestable, sources }) => {
          const path = screenPath('models', { search: factId });
          const canBeAttested =
            attestable !== 'no' && sources[0] !== 'attestation';
          return (
            <li key={factId}>
              {path ? (
                <Link
                  to={path}
                  title={t('missingFacts.criteria', { fact: title })}
                >
                  {title}
                </Link>
              ) : (
                title
              )}
              {canBeAttested && (
                <span className={classes.note}>
                  {' · '}
                  {t('missingFacts.orAttest')}
                </span>
              )}
            </li>
          );
        })}
      </Typography>
      {button}
    </>
  );
}
