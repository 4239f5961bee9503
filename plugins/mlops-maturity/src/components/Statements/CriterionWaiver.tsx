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
import { mlopsMaturityApiRef } from '../../api';
import type { KnownStatements } from '../../hooks/useKnownStatements';
import { useStatementChange } from '../../hooks/useStatementChange';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { StatementActions } from './StatementActions';
import { dayFromNow } from './statementValues';

/** Who excused the component from a criterion, and the means to do so. */
export function CriterionWaiver(props: {
  modelId: string;
  criterionId: string;
  title: string;
  /** It keeps the component from its next level. */
  blocking: boolean;
  statements: KnownStatements;
}) {
  const { modelId, criterionId, title, blocking, statements } = props;
  const { entityRef, maxDays } = statements;
  const api = useApi(mlopsMaturityApiRef);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const { change } = useStatementChange(entityRef);

  const criterion = { modelId, criterionId };
  const stated = statements.waivers.find(
    one => one.modelId === modelId && one.criterionId === criterionId,
  );
  const counts = stated && Date.parse(stated.until) > Date.now();
  const action = counts ? t('waiver.change') : t('waiver.waive');
  const words = stated && {
    user: <EntityRefLink key="user" entityRef={stated.by} />,
    date: date(stated.on),
    // A day of the calendar, wherever the reader is.
    until: date(stated.until.slice(0, 10)),
    reason: stated.reason,
  };

  return (
    <StatementActions
      id={criterionId}
      about={title}
      state={
        statements.mayWaive && (blocking || counts)
          ? {
              form: {
                title: t('statement.named', { action, title }),
                intro: t('waiver.intro'),
                textLabel: t('waiver.text'),
                textHelp: t('waiver.textHelp'),
                submit: action,
              },
              initial: {
                status: 'pass',
                text: stated?.reason ?? '',
                evidence: stated?.evidence ?? '',
                until: counts
                  ? stated.until.slice(0, 10)
                  : dayFromNow(statements.defaultDays),
              },
              maxDays,
              onSubmit: ({ text, evidence, until }) =>
                change({
                  send: () =>
                    api.waive(entityRef, criterion, {
                      ...{ until, reason: text.trim() },
                      ...(evidence.trim() && { evidence: evidence.trim() }),
                    }),
                  done: t('waiver.done'),
                }),
            }
          : undefined
      }
      withdraw={
        counts && statements.mayEndWaiver
          ? {
              label: t('waiver.end'),
              text: t('waiver.confirm'),
              onSubmit: () =>
                change({
                  send: () => api.withdrawWaiver(entityRef, criterion),
                  done: t('waiver.withdrawn'),
                }),
            }
          : undefined
      }
    >
      {words && (counts || blocking) && (
        <Typography variant="body2">
          {counts ? t('waiver.by', words) : t('waiver.ended', words)}
          {stated.evidence && (
            <>
              {' '}
              <ExternalLink url={stated.evidence}>
                {t('statement.link')}
              </ExternalLink>
            </>
          )}
        </Typography>
      )}
    </StatementActions>
  );
}
