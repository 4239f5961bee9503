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
import type { CoverageResponse } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useModels } from '../../hooks/useModels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { UnmeetableTable } from './UnmeetableTable';

const useStyles = makeStyles(theme => ({
  model: { marginTop: theme.spacing(2) },
}));

/** The requirements that no component can meet, by model. */
export function UnmeetableCriteria(props: { coverage: CoverageResponse }) {
  const { facts, unmeetable } = props.coverage;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const models = useModels();
  const factsById = new Map(facts.map(fact => [fact.factId, fact]));
  const modelIds = [...new Set(unmeetable.map(({ modelId }) => modelId))];
  return (
    <Panel title={t('unmeetable.title')}>
      <Typography variant="body2">
        {unmeetable.length > 0 ? t('unmeetable.intro') : t('unmeetable.none')}
      </Typography>
      {modelIds.map(modelId => {
        const criteria = unmeetable.filter(one => one.modelId === modelId);
        const model = models.data?.find(({ id }) => id === modelId);
        const title = model?.title ?? modelId;
        return (
          <section key={modelId} className={classes.model}>
            <Typography variant="subtitle2" component="h3">
              {`${title}: ${t('unmeetable.count', { count: criteria.length })}`}
            </Typography>
            <UnmeetableTable
              modelId={modelId}
              title={title}
              model={model}
              criteria={criteria}
              facts={factsById}
            />
          </section>
        );
      })}
    </Panel>
  );
}
