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
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type { ModelTrialResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { areBands, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { Panel } from '../Panel';
import { useTableStyles } from '../ScorecardTable';
import { ScrollRegion } from '../ScrollRegion';

/** The requirements of the tried model, by how many components miss them. */
export function MissedRequirements(props: { trial: ModelTrialResponse }) {
  const { model, inForce, missed, tried } = props.trial;
  const { table } = useTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number, share } = useNumberFormat();
  const caption = t('trial.missedCaption');
  // What a model that scores asks for belongs to none of its bands.
  const hasLevels = !areBands(model.levels);
  return (
    <Panel title={t('trial.missed')}>
      <ScrollRegion label={caption}>
        <Table size="small" className={table} aria-label={caption}>
          <TableHead>
            <TableRow>
              <TableCell>{t('trial.requirement')}</TableCell>
              {hasLevels && <TableCell>{t('trial.level')}</TableCell>}
              <TableCell align="right">{t('trial.missedNow')}</TableCell>
              <TableCell align="right">{t('trial.unknown')}</TableCell>
              {inForce && (
                <TableCell align="right">{t('trial.missedBefore')}</TableCell>
              )}
            </TableRow>
          </TableHead>
          <TableBody>
            {missed.map(one => (
              <TableRow key={one.criterionId}>
                <TableCell
                  component="th"
                  scope="row"
                  role="rowheader"
                  style={{ minWidth: 180 }}
                >
                  {one.title}
                </TableCell>
                {hasLevels && (
                  <TableCell>
                    <LevelChip
                      level={levelOf(model.levels, one.level)}
                      levelCount={model.levels.length}
                    />
                  </TableCell>
                )}
                <TableCell align="right">
                  {number(one.missed)} ({share(one.missed, tried)})
                </TableCell>
                <TableCell align="right">{number(one.unknown)}</TableCell>
                {inForce && (
                  <TableCell align="right">
                    {one.missedBefore === undefined
                      ? t('trial.newRequirement')
                      : number(one.missedBefore)}
                  </TableCell>
                )}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
    </Panel>
  );
}
