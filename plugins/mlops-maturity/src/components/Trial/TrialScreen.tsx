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

import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import Skeleton from '@material-ui/lab/Skeleton';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useParams } from 'react-router-dom';
import { useModelSource } from '../../hooks/useModelSource';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { NoSuchModel } from '../Models/NoSuchModel';
import { TrialWorkspace } from './TrialWorkspace';

/** A model's text to change, and what the change would make of the components. */
export function TrialScreen(props: { models: ServedModel[] }) {
  const { modelId } = useParams();
  const model = props.models.find(({ id }) => id === modelId);
  if (!model) return <NoSuchModel id={modelId} models={props.models} />;
  return <TrialOf key={model.id} model={model} />;
}

function TrialOf({ model }: { model: ServedModel }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { modelPath } = useMaturityLinks();
  const source = useModelSource(model.id);
  return (
    <>
      <Typography variant="body2" paragraph>
        <Link to={modelPath(model.id) ?? ''}>
          {t('trial.back', { model: model.title })}
        </Link>
      </Typography>
      {source.error && (
        <FailurePanel title={t('trial.errorTitle')} error={source.error} />
      )}
      {source.isPending && (
        <div role="status" aria-label={t('trial.loading')}>
          <Skeleton variant="rect" height={560} />
        </div>
      )}
      {source.data !== undefined && (
        <TrialWorkspace model={model} source={source.data} />
      )}
    </>
  );
}
