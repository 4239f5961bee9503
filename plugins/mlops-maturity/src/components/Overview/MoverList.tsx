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
import ArrowForwardIcon from '@material-ui/icons/ArrowForward';
import type {
  ScorecardMover,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { GroupName, refName } from '../GroupName';
import { HiddenText } from '../HiddenText';
import { LevelChip } from '../LevelChip';
import { RelativeTime } from '../RelativeTime';
import { ScorecardLink } from '../ScorecardLink';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  mover: { padding: theme.spacing(0.75, 0), overflowWrap: 'anywhere' },
  change: { display: 'flex', alignItems: 'center', gap: theme.spacing(0.5) },
  icon: { fontSize: '1rem' },
}));

/** Components whose level moved most one way; each leads to its history. */
export function MoverList(props: {
  model: ServedModel;
  title: string;
  none: string;
  movers: ScorecardMover[];
  /** How many moved that way altogether. */
  total: number;
  to: string | undefined;
}) {
  const { model, title, none, movers, total, to } = props;
  const { levels } = model;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const { entityTabPath } = useMaturityLinks();
  const entityLink = useEntityRefLink();
  return (
    <section>
      <Typography variant="subtitle1" component="h3">
        {title}
      </Typography>
      {movers.length === 0 && <Typography variant="body2">{none}</Typography>}
      <ul className={classes.list}>
        {movers.map(({ entityRef, title: name, owner, from, to: now, at }) => (
          <li key={entityRef} className={classes.mover}>
            <Typography variant="body2" component="div">
              <Link to={entityTabPath?.(entityRef) ?? entityLink(entityRef)}>
                {name ?? refName(entityRef)}
              </Link>
            </Typography>
            <div className={classes.change}>
              <HiddenText>
                {t('movement.change', {
                  from: levelLabel(t, levelOf(levels, from)),
                  to: levelLabel(t, levelOf(levels, now)),
                })}
              </HiddenText>
              <span aria-hidden className={classes.change}>
                <LevelChip
                  level={levelOf(levels, from)}
                  levelCount={levels.length}
                />
                <ArrowForwardIcon className={classes.icon} />
                <LevelChip
                  level={levelOf(levels, now)}
                  levelCount={levels.length}
                />
              </span>
              <Typography variant="caption" color="textSecondary">
                <RelativeTime at={at} />
                {owner && (
                  <>
                    {' · '}
                    <GroupName groupBy="owner" value={owner} />
                  </>
                )}
              </Typography>
            </div>
          </li>
        ))}
      </ul>
      {total > movers.length && (
        <Typography variant="body2">
          <ScorecardLink to={to}>
            {t('movement.all', { number: number(total) })}
          </ScorecardLink>
        </Typography>
      )}
    </section>
  );
}
