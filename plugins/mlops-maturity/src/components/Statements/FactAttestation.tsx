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

import { useApi, useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import type {
  FactDefinition,
  FactResult,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../../api';
import type { KnownStatements } from '../../hooks/useKnownStatements';
import { useStatementChange } from '../../hooks/useStatementChange';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { attestableStatuses } from './attestableStatuses';
import { StatementActions } from './StatementActions';
import { dayFromNow, type StatementValues } from './statementValues';

/** Who attested a fact here, and the means to attest it. */
export function FactAttestation(props: {
  /** The criterion that it is shown for: others may rest on it as well. */
  criterionId: string;
  definition: FactDefinition;
  fact?: FactResult;
  statements: KnownStatements;
}) {
  const { definition, fact, statements } = props;
  const { entityRef, maxDays } = statements;
  const { id, title } = definition;
  const api = useApi(mlopsMaturityApiRef);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const { change } = useStatementChange(entityRef);

  const stated = statements.attestations.find(one => one.factId === id);
  const counts = stated && Date.parse(stated.until) > Date.now();
  const statuses = attestableStatuses(definition.attestable, fact);
  const initial: StatementValues = {
    status:
      counts && statuses.includes(stated.status) ? stated.status : statuses[0],
    text: counts ? stated.note : '',
    evidence: (counts && stated.evidence) || '',
    until: counts
      ? stated.until.slice(0, 10)
      : dayFromNow(statements.defaultDays),
  };
  // All that can be said against a failure that was seen.
  const onlyExempts = !counts && statuses.join() === 'not-applicable';
  const attest = onlyExempts
    ? t('attestation.exempt')
    : t('attestation.attest');
  const action = counts ? t('attestation.change') : attest;

  return (
    <StatementActions
      id={`${props.criterionId}-${id}`}
      about={title}
      state={
        statements.mayAttest && statuses.length > 0
          ? {
              form: {
                title: t('statement.named', { action, title }),
                intro: definition.description,
                ...(statuses.length < 4 && { note: t('attestation.limited') }),
                statuses,
                textLabel: onlyExempts
                  ? t('attestation.exemptText')
                  : t('attestation.text'),
                textHelp: onlyExempts
                  ? t('attestation.exemptHelp')
                  : t('attestation.textHelp'),
                submit: action,
              },
              initial,
              maxDays,
              onSubmit: ({ status, text, evidence, until }) =>
                change({
                  send: () =>
                    api.attest(entityRef, id, {
                      ...{ status, until, note: text.trim() },
                      ...(evidence.trim() && { evidence: evidence.trim() }),
                    }),
                  done: t('attestation.done'),
                }),
            }
          : undefined
      }
      withdraw={
        counts && statements.mayWithdrawAttestation
          ? {
              label: t('attestation.withdraw'),
              text: t('attestation.confirm'),
              onSubmit: () =>
                change({
                  send: () => api.withdrawAttestation(entityRef, id),
                  done: t('attestation.withdrawn'),
                }),
            }
          : undefined
      }
    >
      {counts && (
        <Typography variant="body2">
          {t('attestation.by', {
            user: <EntityRefLink key="user" entityRef={stated.by} />,
            date: date(stated.on),
            // A day of the calendar, wherever the reader is.
            until: date(stated.until.slice(0, 10)),
          })}
        </Typography>
      )}
    </StatementActions>
  );
}
