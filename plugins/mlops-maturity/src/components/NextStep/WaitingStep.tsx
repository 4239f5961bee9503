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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import SyncProblemIcon from '@material-ui/icons/SyncProblem';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { CriterionTitle } from './CriterionTitle';
import { StepTerms } from './StepTerms';
import { useStepStyles } from './useStepStyles';
import { useWaitHelp } from './useWaitHelp';
import type { Wait } from './waits';

const namedCriteria = 3;

const useStyles = makeStyles(theme => ({
  icon: { color: theme.palette.text.secondary, alignSelf: 'center' },
}));

/** Criteria that wait for a source, told once: why, and what helps. */
export function WaitingStep(props: {
  wait: Wait;
  modelId: string;
  component: { entityRef: string; catalogFile?: string };
}) {
  const { wait, modelId, component } = props;
  const { unreadable, source, blockers, reasons } = wait;
  const classes = { ...useStepStyles(), ...useStyles() };
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const help = useWaitHelp();
  const named = blockers.slice(0, namedCriteria);
  const others = blockers.length - named.length;
  return (
    <li className={classes.step}>
      <div className={classes.head}>
        <SyncProblemIcon
          aria-hidden
          fontSize="small"
          className={classes.icon}
        />
        <Typography variant="body2" component="span" className={classes.name}>
          {t('waiting.title', {
            count: blockers.length,
            source: source?.title ?? unreadable.host,
          })}
        </Typography>
      </div>
      <StepTerms
        terms={[
          {
            term: t('waiting.why'),
            value: reasons.map(reason => <div key={reason}>{reason}</div>),
          },
          { term: t('waiting.help'), value: help(unreadable, source) },
          {
            term: t('waiting.criteria'),
            value: (
              <>
                {named.map(({ criterionId, title }, index) => (
                  <span key={criterionId}>
                    {index > 0 && ' · '}
                    <CriterionTitle
                      entityRef={component.entityRef}
                      modelId={modelId}
                      criterion={{ criterionId, title }}
                    />
                  </span>
                ))}
                {others > 0 && ` · ${t('steps.more', { count: others })}`}
              </>
            ),
          },
        ]}
      />
      {source?.url && (
        <Typography variant="body2">
          <ExternalLink url={source.url}>
            {t('nextStep.open', { title: source.key })}
          </ExternalLink>
        </Typography>
      )}
      {unreadable.code === 'not-found' && component.catalogFile && (
        <Typography variant="body2">
          <ExternalLink url={component.catalogFile}>
            {t('nextStep.catalogFile')}
          </ExternalLink>
        </Typography>
      )}
    </li>
  );
}
