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

import { stringifyEntityRef } from '@backstage/catalog-model';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useComponentAssessments } from '../../hooks/useComponentAssessments';
import { useShownAssessment } from '../../hooks/useShownAssessment';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { CardFrame } from '../CardFrame';
import { ComponentState } from '../ComponentState';
import { ModelPicker } from '../ModelPicker';
import { catalogFileOf } from '../NextStep';
import { RefreshButton } from '../RefreshButton';
import { RelativeTime } from '../RelativeTime';
import { UnknownModel } from '../UnknownModel';
import { CompactMaturity } from './CompactMaturity';
import { MaturityCardContent } from './MaturityCardContent';
import { MaturityCardSkeleton } from './MaturityCardSkeleton';
import { WaivedText } from './WaivedText';

const useStyles = makeStyles(theme => ({
  picker: { marginBottom: theme.spacing(2) },
  footer: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(1),
    width: '100%',
  },
}));

/**
 * The maturity card of the entity that the page shows; compact: its level, the
 * next step and a link to everything else.
 */
export function EntityMaturityCard(props: {
  compact?: boolean;
  /** The model to show until the user chooses one. */
  defaultModel?: string;
}) {
  const { compact, defaultModel } = props;
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const tabPath = useMaturityLinks().entityTabPath?.(entityRef);
  const { data, error } = useComponentAssessments(entityRef);
  const { items, shown, unknownModel, choose } = useShownAssessment(
    entity,
    data,
    defaultModel,
  );
  const allCriteria = tabPath && (
    <Link to={tabPath}>{t('card.allCriteria')}</Link>
  );

  const unknown = (
    <UnknownModel id={unknownModel} by="portal" instead={shown?.model.title} />
  );
  if (!data?.assessedAt || !shown) {
    return (
      <CardFrame title={t('card.title')}>
        <ComponentState
          data={data}
          error={error}
          skeleton={<MaturityCardSkeleton compact={compact} />}
        />
      </CardFrame>
    );
  }
  if (compact) {
    return (
      <CardFrame title={t('card.title')} footerActions={allCriteria}>
        {unknown}
        <CompactMaturity data={data} item={shown} />
      </CardFrame>
    );
  }
  return (
    <CardFrame
      title={t('card.title')}
      headerActions={<RefreshButton entityRef={entityRef} />}
      footerActions={
        <div className={classes.footer}>
          <Typography variant="body2" color="textSecondary">
            {t('card.assessed', {
              age: <RelativeTime key="age" at={data.assessedAt} />,
            })}
          </Typography>
          <WaivedText assessment={shown.assessment} />
          {allCriteria}
        </div>
      }
    >
      {unknown}
      <div className={classes.picker}>
        <ModelPicker
          models={items.map(({ model }) => model)}
          value={shown.model.id}
          onChange={choose}
        />
      </div>
      <MaturityCardContent
        data={data}
        item={shown}
        catalogFile={catalogFileOf(entity)}
      />
    </CardFrame>
  );
}
