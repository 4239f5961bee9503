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
import { EntityDisplayName } from '@backstage/plugin-catalog-react';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import type {
  CoverageResponse,
  ExpiringAttestation,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FactStatusMark } from '../OutcomeMark';
import { Panel } from '../Panel';
import { ScrollRegion } from '../ScrollRegion';
import { useShowAll } from './useShowAll';
import { useSourceTableStyles } from './useSourceTableStyles';

/** What people stated, and soon have to state again. */
export function ExpiringAttestations(props: {
  expiring: CoverageResponse['expiring'];
}) {
  const { days, total, items } = props.expiring;
  const classes = useSourceTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { shown, button } = useShowAll(items, 10);
  const count = { days: String(days) };
  const caption = t('endingAttestations.caption', count);
  return (
    <Panel title={t('endingAttestations.title')}>
      <Typography variant="body2">
        {total === 0
          ? t('endingAttestations.none', count)
          : t('endingAttestations.renew')}
      </Typography>
      {total > 0 && (
        <ScrollRegion label={caption}>
          <Table size="small" className={classes.table} aria-label={caption}>
            <TableHead>
              <TableRow>
                <TableCell>{t('endingAttestations.component')}</TableCell>
                <TableCell>{t('endingAttestations.fact')}</TableCell>
                <TableCell>{t('endingAttestations.states')}</TableCell>
                <TableCell>{t('endingAttestations.ends')}</TableCell>
                <TableCell>{t('endingAttestations.statedOn')}</TableCell>
              </TableRow>
            </TableHead>
            <TableBody>
              {shown.map(one => (
                <AttestationRow
                  key={`${one.entityRef} ${one.factId}`}
                  attestation={one}
                />
              ))}
            </TableBody>
          </Table>
        </ScrollRegion>
      )}
      {button}
      {!button && total > items.length && (
        <Typography variant="body2">
          {t('sourcesScreen.unnamed', { count: total - items.length })}
        </Typography>
      )}
    </Panel>
  );
}

function AttestationRow(props: { attestation: ExpiringAttestation }) {
  const { entityRef, title, status, validUntil, inheritedFrom } =
    props.attestation;
  const classes = useSourceTableStyles();
  const { entityTabPath } = useMaturityLinks();
  const { date, relative } = useTimeFormat();
  const path = entityTabPath?.(entityRef);
  const name = <EntityDisplayName entityRef={entityRef} disableTooltip />;
  return (
    <TableRow>
      <TableCell component="th" scope="row" role="rowheader">
        {path ? <Link to={path}>{name}</Link> : name}
      </TableCell>
      <TableCell className={classes.wide}>{title}</TableCell>
      <TableCell>
        <FactStatusMark status={status} />
      </TableCell>
      <TableCell className={classes.short}>
        <time dateTime={validUntil}>
          {`${date(validUntil)} (${relative(validUntil)})`}
        </time>
      </TableCell>
      <TableCell>
        <EntityDisplayName
          entityRef={inheritedFrom ?? entityRef}
          disableTooltip
        />
      </TableCell>
    </TableRow>
  );
}
