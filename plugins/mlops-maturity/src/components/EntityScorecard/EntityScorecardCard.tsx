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

import { useMemo } from 'react';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { useMovementSummary } from '../../hooks/useMovementSummary';
import { useShownModel } from '../../hooks/useShownModel';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { UnknownModel } from '../UnknownModel';
import { CardFrame } from '../CardFrame';
import { ModelPicker } from '../ModelPicker';
import { EntityScorecardContent } from './EntityScorecardContent';
import { EntityScorecardSkeleton } from './EntityScorecardSkeleton';
import { scopeOf } from './scopeOf';

/**
 * The scorecard of the group, system or domain that the page shows. One line
 * where it has no ML components.
 */
export function EntityScorecardCard(props: {
  /** Id of the model to show; else the user chooses. */
  model?: string;
  /** Without the levels in a table and without what blocks most. */
  compact?: boolean;
}) {
  const { compact = false } = props;
  const { entity } = useEntity();
  const scope = useMemo(() => scopeOf(entity), [entity]);
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { screenPath } = useMaturityLinks();
  const { models, model, choose, ...state } = useShownModel(props.model);
  const { data, error } = useMovementSummary({
    model: model?.id,
    filter: scope?.filter,
  });
  const failure = state.error ?? error;
  const summary = data?.summary;

  if (failure || !scope || !model || !data || !summary?.total) {
    return (
      <CardFrame title={t('card.title')}>
        <Instead
          grouping={scope?.grouping}
          error={failure}
          missingModel={
            state.isPending || model || !props.model ? undefined : props.model
          }
          data={data}
          compact={compact}
        />
      </CardFrame>
    );
  }
  const all = screenPath('components', { ...scope.filter, model: model.id });
  return (
    <CardFrame
      title={t('card.title')}
      footerActions={all && <Link to={all}>{t('entityScorecard.all')}</Link>}
    >
      <ModelPicker models={models} value={model.id} onChange={choose} />
      <EntityScorecardContent
        model={model}
        summary={summary}
        filter={scope.filter}
        compact={compact}
      />
    </CardFrame>
  );
}

/** What stands in the card as long as there are no figures. */
function Instead(props: {
  grouping: 'owner' | 'system' | 'domain' | undefined;
  error: Error | null;
  missingModel: string | undefined;
  data: { components: number; pending: number } | undefined;
  compact: boolean;
}) {
  const { grouping, error, missingModel, data, compact } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (error) {
    return (
      <FailurePanel title={t('entityScorecard.errorTitle')} error={error} />
    );
  }
  if (missingModel) return <UnknownModel id={missingModel} by="portal" />;
  const hint = () => {
    if (data?.pending) {
      return t('entityScorecard.pending', { count: data.pending });
    }
    return data && grouping && t(`entityScorecard.noComponents.${grouping}`);
  };
  const text = hint();
  if (!text) return <EntityScorecardSkeleton compact={compact} />;
  return (
    <Typography variant="body2" color="textSecondary">
      {text}
    </Typography>
  );
}
