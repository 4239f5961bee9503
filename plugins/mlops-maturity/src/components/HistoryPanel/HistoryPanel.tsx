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

import { lazy, Suspense } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type { ModelLevel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useComponentHistory } from '../../hooks/useComponentHistory';
import { areBands } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { Panel } from '../Panel';
import { HistoryTable } from './HistoryTable';

const HistoryChart = lazy(() =>
  import('./HistoryChart').then(module => ({ default: module.HistoryChart })),
);

// As high as the chart, which is known only once it is loaded.
const chartHeight = 180;

/** A component's changes of level in one model, drawn and in words. */
export function HistoryPanel(props: {
  entityRef: string;
  modelId: string;
  levels: ModelLevel[];
}) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <Panel title={t('history.title')}>
      <History {...props} />
    </Panel>
  );
}

function History(props: {
  entityRef: string;
  modelId: string;
  levels: ModelLevel[];
}) {
  const { entityRef, modelId, levels } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const history = useComponentHistory(entityRef, modelId);

  if (history.error && !history.data) {
    return <FailurePanel title={t('history.failed')} error={history.error} />;
  }
  if (!history.data) return <Skeleton variant="rect" height={chartHeight} />;
  const transitions = history.data.pages.flatMap(({ items }) => items);
  if (transitions.length === 0) {
    return (
      <Typography variant="body2">
        {areBands(levels) ? t('score.noHistory') : t('history.none')}
      </Typography>
    );
  }
  return (
    <>
      <Suspense fallback={<Skeleton variant="rect" height={chartHeight} />}>
        <HistoryChart transitions={transitions} levels={levels} />
      </Suspense>
      <HistoryTable transitions={transitions} levels={levels} />
      {history.hasNextPage && (
        <Button
          size="small"
          disabled={history.isFetchingNextPage}
          onClick={() => history.fetchNextPage()}
        >
          {t('history.more')}
        </Button>
      )}
    </>
  );
}
