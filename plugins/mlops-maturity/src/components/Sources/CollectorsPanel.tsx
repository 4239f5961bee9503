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
import Typography from '@material-ui/core/Typography';
import type { CollectorHealth } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { ScrollRegion } from '../ScrollRegion';
import { CollectorRow } from './CollectorRow';
import { useSourceTableStyles } from './useSourceTableStyles';

/** How each collector is doing; those with failing targets first. */
export function CollectorsPanel(props: { collectors: CollectorHealth[] }) {
  const { collectors } = props;
  const classes = useSourceTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const sorted = [...collectors].sort(
    (a, b) => b.failingCount - a.failingCount || b.targets - a.targets,
  );
  const caption = t('collectors.caption');
  return (
    <Panel title={t('collectors.title')}>
      {collectors.length === 0 ? (
        <Typography variant="body2">{t('collectors.none')}</Typography>
      ) : (
        <ScrollRegion label={caption}>
          <Table size="small" className={classes.table} aria-label={caption}>
            <TableHead>
              <TableRow>
                <TableCell>{t('collectors.name')}</TableCell>
                <TableCell align="right">{t('collectors.failing')}</TableCell>
                <TableCell align="right">{t('collectors.targets')}</TableCell>
                <TableCell align="right">{t('collectors.due')}</TableCell>
                <TableCell align="right">{t('collectors.pending')}</TableCell>
                <TableCell>{t('collectors.rateLimit')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {sorted.map(collector => (
                <CollectorRow key={collector.id} collector={collector} />
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      )}
    </Panel>
  );
}
