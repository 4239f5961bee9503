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

import { lazy, Suspense, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type {
  FactResult,
  ModelAssessment,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';

// The evaluator comes along with it, which nothing else on the page needs.
const WhatIf = lazy(() =>
  import('./WhatIf').then(module => ({ default: module.WhatIf })),
);

/** Offers to try out which level a component would reach. */
export function WhatIfPanel(props: {
  model: ServedModel | undefined;
  item: ModelAssessment;
  facts: ReadonlyMap<string, FactResult> | undefined;
  assessedAt: string;
  lifecycle?: string;
}) {
  const { model, item, facts, assessedAt, lifecycle } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [open, setOpen] = useState(false);
  return (
    <Panel title={t('whatIf.title')}>
      {open && model && facts ? (
        <Suspense fallback={<Skeleton variant="rect" height={320} />}>
          <WhatIf
            // What was supposed belongs to one model.
            key={model.id}
            model={model}
            item={item}
            facts={facts}
            assessedAt={assessedAt}
            lifecycle={lifecycle}
          />
        </Suspense>
      ) : (
        <>
          <Typography variant="body2" paragraph>
            {item.assessment.score ? t('whatIf.introScore') : t('whatIf.intro')}
          </Typography>
          <Button
            variant="outlined"
            color="primary"
            disabled={!model || !facts}
            onClick={() => setOpen(true)}
          >
            {t('whatIf.start')}
          </Button>
        </>
      )}
    </Panel>
  );
}
