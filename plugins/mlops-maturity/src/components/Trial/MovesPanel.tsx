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
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type {
  ModelTrialResponse,
  TrialMove,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useLocale } from '../../hooks/useLocale';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { levelOf } from '../../levels/levelLabels';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { refName } from '../GroupName';
import { LevelChip } from '../LevelChip';
import { Panel } from '../Panel';
import { useTableStyles } from '../ScorecardTable';
import { ScrollRegion } from '../ScrollRegion';

/** The components that would rise, or fall, with what makes them. */
export function MovesPanel(props: {
  trial: ModelTrialResponse;
  direction: 'rises' | 'falls';
}) {
  const { trial, direction } = props;
  const { count, items } = trial[direction];
  const { table } = useTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const isFall = direction === 'falls';
  const caption = isFall ? t('trial.fallsCaption') : t('trial.risesCaption');
  return (
    <Panel title={isFall ? t('trial.falls') : t('trial.rises')}>
      {items.length < count && (
        <Typography variant="body2" paragraph>
          {t('trial.first', {
            shown: number(items.length),
            total: number(count),
          })}
        </Typography>
      )}
      <ScrollRegion label={caption}>
        <Table size="small" className={table} aria-label={caption}>
          <TableHead>
            <TableRow>
              <TableCell>{t('trial.component')}</TableCell>
              <TableCell>{t('trial.from')}</TableCell>
              <TableCell>{t('trial.to')}</TableCell>
              <TableCell>
                {isFall ? t('trial.blocking') : t('trial.freed')}
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {items.map(move => (
              <MoveRow key={move.entityRef} trial={trial} move={move} />
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Panel>
  );
}

function MoveRow(props: { trial: ModelTrialResponse; move: TrialMove }) {
  const { model, inForce = model } = props.trial;
  const { entityRef, title, from, to, criteria } = props.move;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { entityTabPath } = useMaturityLinks();
  const entityLink = useEntityRefLink();
  const names = new Intl.ListFormat(useLocale());
  return (
    <TableRow>
      <TableCell component="th" scope="row" role="rowheader">
        <Link to={entityTabPath?.(entityRef) ?? entityLink(entityRef)}>
          {title ?? refName(entityRef)}
        </Link>
      </TableCell>
      <TableCell>
        <LevelChip
          level={levelOf(inForce.levels, from)}
          levelCount={inForce.levels.length}
        />
      </TableCell>
      <TableCell>
        <LevelChip
          level={levelOf(model.levels, to)}
          levelCount={model.levels.length}
        />
      </TableCell>
      <TableCell style={{ minWidth: 200 }}>
        {criteria.length > 0
          ? names.format(criteria.map(one => one.title))
          : t('trial.levelGone')}
      </TableCell>
    </TableRow>
  );
}
