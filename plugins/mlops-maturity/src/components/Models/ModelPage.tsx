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

import Grid from '@material-ui/core/Grid';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useParams } from 'react-router-dom';
import { useFactDefinitions } from '../../hooks/useFactDefinitions';
import { BackToModels } from './BackToModels';
import { ComputationPanel } from './ComputationPanel';
import { CriteriaMatrix } from './CriteriaMatrix';
import { CriteriaPanel } from './CriteriaPanel';
import { LevelTable } from './LevelTable';
import { ModelSummary } from './ModelSummary';
import { NoSuchModel } from './NoSuchModel';
import { SectionTable } from './SectionTable';
import { SharedFacts } from './SharedFacts';

/** One model: how it is computed, its levels, and all of its criteria. */
export function ModelPage(props: { models: ServedModel[] }) {
  const { models } = props;
  const { modelId } = useParams();
  const facts = useFactDefinitions();
  const model = models.find(({ id }) => id === modelId);
  if (!model) return <NoSuchModel id={modelId} models={models} />;
  return (
    <>
      <BackToModels />
      <Grid container spacing={3}>
        <Grid item xs={12} lg={5}>
          <ModelSummary model={model} />
        </Grid>
        <Grid item xs={12} lg={7}>
          <ComputationPanel model={model} />
        </Grid>
        <Grid item xs={12}>
          <LevelTable model={model} />
        </Grid>
        <Grid item xs={12}>
          {model.engine === 'score' ? (
            <SectionTable model={model} />
          ) : (
            <CriteriaMatrix model={model} />
          )}
        </Grid>
        <Grid item xs={12}>
          {/* Another model starts with nothing opened. */}
          <CriteriaPanel
            key={model.id}
            model={model}
            models={models}
            facts={facts}
          />
        </Grid>
        <Grid item xs={12}>
          <SharedFacts model={model} models={models} facts={facts} />
        </Grid>
      </Grid>
    </>
  );
}
