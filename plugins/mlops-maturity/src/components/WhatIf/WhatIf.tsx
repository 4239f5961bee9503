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

import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  FactResult,
  ModelAssessment,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelTitle } from '../../levels/levelLabels';
import { standingOf } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Notice } from '../Notice';
import {
  assessSupposed,
  nothingSupposed,
  supposeCriteria,
  type Known,
} from './supposition';
import { WhatIfCriteria } from './WhatIfCriteria';
import { WhatIfResult } from './WhatIfResult';

const useStyles = makeStyles(theme => ({
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    margin: theme.spacing(2, 0),
  },
}));

/**
 * Which level a component would reach if some criteria were met, computed in
 * the browser as the backend would compute it.
 */
export function WhatIf(props: {
  model: ServedModel;
  item: ModelAssessment;
  facts: ReadonlyMap<string, FactResult>;
  /** When the component was assessed last, ISO 8601 UTC. */
  assessedAt: string;
  /** The entity's `spec.lifecycle`. */
  lifecycle?: string;
}) {
  const { model, item, facts, assessedAt, lifecycle } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [supposition, setSupposition] = useState(nothingSupposed);
  const known: Known = {
    ...{ model, facts, item, lifecycle },
    now: new Date(assessedAt),
  };
  const then = assessSupposed(known, supposition);
  const thenItem: ModelAssessment = {
    ...item,
    assessment: then,
    published: { level: then.verifiedLevel },
  };
  const { next, score } = standingOf(thenItem);
  const isReset = supposition.facts.size + supposition.unwaived.size === 0;
  const suppose = (criterionIds: readonly string[], met: boolean) =>
    setSupposition(supposeCriteria(known, supposition, criterionIds, met));

  const count = then.blocking.length;
  return (
    <section aria-label={t('whatIf.result')}>
      <Notice tone="info">{t('whatIf.supposition')}</Notice>
      <WhatIfResult model={model} item={item} thenItem={thenItem} />
      <div className={classes.actions}>
        {next && count > 0 && (
          <Button
            variant="outlined"
            color="primary"
            size="small"
            onClick={() => suppose(then.blocking, true)}
          >
            {score
              ? t('whatIf.tickMissing', { count })
              : t('whatIf.tickBlocking', { count, level: levelTitle(t, next) })}
          </Button>
        )}
        <Button
          size="small"
          disabled={isReset}
          onClick={() => setSupposition(nothingSupposed)}
        >
          {t('whatIf.reset')}
        </Button>
      </div>
      <Typography variant="subtitle1" component="h3">
        {t('whatIf.criteria')}
      </Typography>
      <Typography variant="body2" color="textSecondary" gutterBottom>
        {t('whatIf.counted')}
      </Typography>
      <WhatIfCriteria
        model={model}
        now={item.assessment}
        then={then}
        onTick={(criterionId, met) => suppose([criterionId], met)}
      />
    </section>
  );
}
