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

import type { ReactNode } from 'react';
import {
  CodeSnippet,
  EmptyState,
  Progress,
  ResponseErrorPanel,
} from '@backstage/core-components';
import { toError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import {
  mlopsMaturityAnnotations,
  type ComponentAssessmentsResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { statusCodeOf } from '../../hooks/statusCodeOf';
import { mlopsMaturityTranslationRef } from '../../translation';

/**
 * Stands in for a component's assessment as long as there is none: loading,
 * waiting for the first one, no ML component, or failed.
 */
export function ComponentState(props: {
  data?: ComponentAssessmentsResponse;
  error?: unknown;
  /** In the shape of what comes, so that nothing jumps. */
  skeleton: ReactNode;
}) {
  const { data, error, skeleton } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);

  if (statusCodeOf(error) === 404) {
    return (
      <>
        <Typography variant="subtitle1" component="p">
          {t('state.notMlTitle')}
        </Typography>
        <Typography variant="body2" paragraph>
          {t('state.notMlText')}
        </Typography>
        <CodeSnippet
          language="yaml"
          text={`metadata:\n  annotations:\n    ${mlopsMaturityAnnotations.enabled}: 'true'`}
        />
      </>
    );
  }
  if (error) {
    return (
      <ResponseErrorPanel
        title={t('state.errorTitle')}
        error={toError(error)}
      />
    );
  }
  if (!data) return <>{skeleton}</>;
  if (!data.assessedAt) {
    return (
      <div role="status">
        <Typography variant="subtitle1" component="p">
          {t('state.pendingTitle')}
        </Typography>
        <Typography variant="body2" paragraph>
          {t('state.pendingText')}
        </Typography>
        <Progress />
      </div>
    );
  }
  return (
    <EmptyState
      missing="content"
      title={t('state.noModelsTitle')}
      description={t('state.noModelsText')}
    />
  );
}
