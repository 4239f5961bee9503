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
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import {
  mlopsMaturityAnnotations,
  type ComponentAssessmentsResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { statusCodeOf } from '../../hooks/statusCodeOf';
import { mlopsMaturityTranslationRef } from '../../translation';
import { EmptyPanel } from '../EmptyPanel';
import { FailurePanel } from '../FailurePanel';

const useStyles = makeStyles(theme => ({
  snippet: {
    margin: 0,
    padding: theme.spacing(1.5),
    border: `1px solid ${theme.palette.divider}`,
    borderRadius: theme.shape.borderRadius,
    // Wrapped rather than scrolled, which would need a name and the keyboard.
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
}));

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
  const classes = useStyles();
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
        <pre className={classes.snippet}>
          <code>{`metadata:\n  annotations:\n    ${mlopsMaturityAnnotations.enabled}: 'true'`}</code>
        </pre>
      </>
    );
  }
  if (error) {
    return <FailurePanel title={t('state.errorTitle')} error={error} />;
  }
  if (!data) return <>{skeleton}</>;
  if (!data.assessedAt) {
    return (
      <>
        <EmptyPanel
          inCard
          title={t('state.pendingTitle')}
          text={t('state.pendingText')}
        />
        <div aria-hidden>{skeleton}</div>
      </>
    );
  }
  return (
    <EmptyPanel
      inCard
      title={t('state.noModelsTitle')}
      text={t('state.noModelsText')}
    />
  );
}
