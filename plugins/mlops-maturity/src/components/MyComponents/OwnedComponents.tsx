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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useMovementSummary } from '../../hooks/useMovementSummary';
import { useScorecardComponents } from '../../hooks/useScorecardComponents';
import { useShownModel } from '../../hooks/useShownModel';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { UnknownModel } from '../UnknownModel';
import { ModelPicker } from '../ModelPicker';
import { OwnedComponentRow } from './OwnedComponentRow';
import { OwnedCounts } from './OwnedCounts';
import { OwnedSkeleton } from './OwnedSkeleton';

const shownComponents = 5;
const compactComponents = 3;

const useStyles = makeStyles(theme => ({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(1.5),
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
}));

/**
 * The ML components of some owners that are furthest below their target, with
 * the next step of each, and how all of them stand.
 */
export function OwnedComponents(props: {
  /** Refs of a user and groups; absent until they are known. */
  owners: string[] | undefined;
  /** Why they aren't known. */
  ownersError?: Error;
  /** Id of the model to show; else the user chooses. */
  model?: string;
  compact?: boolean;
  /** What is said where they own no ML component. */
  none: string;
}) {
  const { owners, compact = false } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { screenPath } = useMaturityLinks();
  const { models, model, choose, ...state } = useShownModel(props.model);
  const filter = useMemo(() => owners && { owner: owners }, [owners]);
  const summary = useMovementSummary({ model: model?.id, filter });
  // The largest gap to the target comes first, and who has no target last.
  const page = useScorecardComponents(
    {
      model: model?.id ?? '',
      filter,
      sort: 'target',
      order: 'desc',
      limit: compact ? compactComponents : shownComponents,
    },
    { enabled: model !== undefined && filter !== undefined },
  );
  const error = props.ownersError ?? state.error ?? summary.error ?? page.error;

  if (error) {
    return <FailurePanel title={t('myComponents.errorTitle')} error={error} />;
  }
  if (props.model && !state.isPending && !model) {
    return <UnknownModel id={props.model} by="portal" />;
  }
  const figures = summary.data?.summary;
  if (!model || !figures || !page.data) {
    return (
      <OwnedSkeleton rows={compact ? compactComponents : shownComponents} />
    );
  }
  const all = screenPath('components', {
    owner: owners,
    model: model.id,
    sort: 'target',
    order: 'desc',
  });
  if (figures.total === 0) {
    const scorecard = screenPath('overview');
    return (
      <Typography variant="body2" color="textSecondary">
        {summary.data?.pending
          ? t('entityScorecard.pending', { count: summary.data.pending })
          : props.none}{' '}
        {scorecard && (
          <Link to={scorecard}>{t('myComponents.toScorecard')}</Link>
        )}
      </Typography>
    );
  }
  return (
    <div className={classes.content}>
      <ModelPicker models={models} value={model.id} onChange={choose} />
      <OwnedCounts figures={figures} />
      <ul className={classes.list} aria-label={t('myComponents.listOrder')}>
        {page.data.items.map(component => (
          <OwnedComponentRow
            key={component.entityRef}
            model={model}
            component={component}
            movement={figures.movement}
          />
        ))}
      </ul>
      {all && (
        <Link to={all}>{t('myComponents.all', { count: figures.total })}</Link>
      )}
    </div>
  );
}
