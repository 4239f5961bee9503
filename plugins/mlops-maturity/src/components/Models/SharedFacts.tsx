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
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import type { FactsQuery } from './FactsQuery';
import { factsInCommon, factsOfModel } from './factsInCommon';

const useStyles = makeStyles(theme => ({
  entry: {
    borderTop: `1px solid ${theme.palette.divider}`,
    padding: theme.spacing(1, 0),
  },
  summary: {
    cursor: 'pointer',
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: 2,
    },
  },
  list: {
    margin: theme.spacing(1, 0),
    paddingLeft: theme.spacing(2.5),
    columnWidth: 320,
  },
}));

/** What a model asks for that others ask for too. */
export function SharedFacts(props: {
  model: ServedModel;
  models: ServedModel[];
  facts: FactsQuery;
}) {
  const { model, models, facts } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = usePointsFormat();
  const shared = factsInCommon(model, models);
  return (
    <Panel title={t('models.shared.title')}>
      <Typography variant="body2" paragraph>
        {shared.length > 0
          ? t('models.shared.intro', {
              number: number(factsOfModel(model).length),
            })
          : t('models.shared.none')}
      </Typography>
      {shared.map(other => (
        <SharedWith key={other.model.id} {...other} facts={facts} />
      ))}
    </Panel>
  );
}

function SharedWith(props: {
  model: ServedModel;
  factIds: string[];
  facts: FactsQuery;
}) {
  const { model, factIds, facts } = props;
  const [open, setOpen] = useState(false);
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { modelPath, factPath } = useMaturityLinks();
  return (
    <Typography
      variant="body2"
      component="details"
      className={classes.entry}
      onToggle={(event: React.SyntheticEvent<HTMLElement>) =>
        setOpen(event.currentTarget.hasAttribute('open'))
      }
    >
      <summary className={classes.summary}>
        {t('models.shared.count', {
          count: factIds.length,
          model: model.title,
        })}
      </summary>
      {open && (
        <>
          <ul className={classes.list}>
            {factIds.map(id => (
              <li key={id}>
                <Link to={factPath(id) ?? ''}>
                  {facts.data?.get(id)?.title ?? id}
                </Link>
              </li>
            ))}
          </ul>
          <Link to={modelPath(model.id) ?? ''}>
            {t('models.shared.open', { model: model.title })}
          </Link>
        </>
      )}
    </Typography>
  );
}
