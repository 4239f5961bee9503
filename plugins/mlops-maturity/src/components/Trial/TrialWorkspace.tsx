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

import { useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Grid from '@material-ui/core/Grid';
import Skeleton from '@material-ui/lab/Skeleton';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useModelTrial } from '../../hooks/useModelTrial';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { Notice } from '../Notice';
import { ModelEditor } from './ModelEditor';
import { ProblemList } from './ProblemList';
import { problemsOf } from './problemsOf';
import { showLine } from './showLine';
import { TrialResult } from './TrialResult';

/** The text of a model above what came of trying it. */
export function TrialWorkspace(props: { model: ServedModel; source: string }) {
  const { model, source } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [text, setText] = useState(source);
  const field = useRef<HTMLTextAreaElement>(null);
  const { mutate, data, error, variables, isPending } = useModelTrial();
  const problems = error ? problemsOf(error) : undefined;
  return (
    <Grid container spacing={3}>
      <Grid item xs={12}>
        <ModelEditor
          {...{ model, source, text, field }}
          busy={isPending}
          onChange={setText}
          onSubmit={() => mutate(text)}
        />
      </Grid>
      <Grid item xs={12} aria-live="polite">
        {isPending && (
          <div role="status" aria-label={t('trial.trying')}>
            <Skeleton variant="rect" height={360} />
          </div>
        )}
        {!isPending && (data || error) && variables !== text && (
          <Notice tone="info">{t('trial.outdated')}</Notice>
        )}
        {problems && (
          <ProblemList
            title={t('trial.problems', { count: problems.length })}
            problems={problems}
            onLine={line => field.current && showLine(field.current, line)}
          />
        )}
        {error && !problems && (
          <FailurePanel title={t('trial.failedTitle')} error={error} />
        )}
        {data && <TrialResult trial={data} />}
      </Grid>
    </Grid>
  );
}
