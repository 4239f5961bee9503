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
import Paper from '@material-ui/core/Paper';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { shownLevels } from '../../levels/levelLabels';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { LevelChip } from '../LevelChip';
import { criteriaAnchor } from './criteriaAnchor';
import { useModelWords } from './useModelWords';

const useStyles = makeStyles(theme => ({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1),
    padding: theme.spacing(2),
    border: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  levels: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0.5),
    margin: 0,
    padding: 0,
    listStyle: 'none',
  },
  source: { marginTop: 'auto' },
}));

/** A model in the list: what it is, how large, and where it comes from. */
export function ModelCard(props: {
  model: ServedModel;
  search?: string;
  /** How many of its criteria a search finds. */
  matches?: number;
}) {
  const { model, search = '', matches } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const path = useMaturityLinks().modelPath(model.id) ?? '';
  const words = useModelWords();
  const levels = shownLevels(model.levels);
  const query = new URLSearchParams({ search });
  return (
    <Paper component="li" elevation={0} className={classes.card}>
      <div>
        <Typography variant="h6" component="h3">
          <Link to={path}>{model.title}</Link>
        </Typography>
        <Typography variant="caption" color="textSecondary" component="p">
          {[
            model.engine === 'score'
              ? t('models.model.score')
              : t('models.model.ladder'),
            words.origin(model),
            t('tab.version', { version: model.version }),
          ].join(' · ')}
        </Typography>
      </div>
      {matches !== undefined && matches > 0 && (
        <Typography variant="body2">
          <Link to={`${path}?${query}#${criteriaAnchor}`}>
            {t('models.match', { count: matches })}
          </Link>
        </Typography>
      )}
      <Typography variant="body2">{model.description}</Typography>
      <ul
        className={classes.levels}
        aria-label={
          model.engine === 'score'
            ? t('models.levelTable.bandsTitle')
            : t('models.levelTable.title')
        }
      >
        {levels.map(level => (
          <li key={level.rank}>
            <LevelChip level={level} levelCount={levels.length} />
          </li>
        ))}
      </ul>
      <Typography variant="body2">{words.size(model).join(' · ')}</Typography>
      {model.aliases?.map(alias => (
        <Typography key={alias.id} variant="caption" component="p">
          {t('models.model.alias')}: {alias.title}
        </Typography>
      ))}
      <Typography variant="caption" component="p" className={classes.source}>
        {t('models.model.source')}:{' '}
        <ExternalLink url={model.source.url}>{model.source.title}</ExternalLink>
      </Typography>
    </Paper>
  );
}
