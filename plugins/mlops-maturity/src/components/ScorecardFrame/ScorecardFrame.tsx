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
import { useScorecard, type Scorecard } from '../../hooks/useScorecard';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { UnknownModel } from '../UnknownModel';
import { PrintPage } from './PrintPage';
import { ScorecardToolbar } from './ScorecardToolbar';
import { ToolbarSkeleton } from './ToolbarSkeleton';

/**
 * What all screens of the scorecard share: the model, and the filters, above
 * what a screen shows of them.
 */
export function ScorecardFrame(props: {
  /** In the shape of what comes, so that nothing jumps. */
  skeleton: ReactNode;
  children: (scorecard: Scorecard) => ReactNode;
}) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { scorecard, error, isPending } = useScorecard();
  return (
    <>
      <PrintPage />
      {error && (
        <FailurePanel
          heading="h2"
          title={t('scorecard.errorTitle')}
          error={error}
        />
      )}
      {scorecard && (
        <>
          {scorecard.unknownModel && (
            <UnknownModel
              {...scorecard.unknownModel}
              instead={scorecard.model.title}
            />
          )}
          <ScorecardToolbar scorecard={scorecard} />
          {props.children(scorecard)}
        </>
      )}
      {isPending && (
        <>
          <ToolbarSkeleton />
          {props.skeleton}
        </>
      )}
    </>
  );
}
