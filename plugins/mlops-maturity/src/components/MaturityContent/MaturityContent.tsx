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
import Grid from '@material-ui/core/Grid';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import Skeleton from '@material-ui/lab/Skeleton';
import type {
  ComponentAssessmentsResponse,
  ModelAssessment,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useComponentFacts } from '../../hooks/useComponentFacts';
import { useFactDefinitions } from '../../hooks/useFactDefinitions';
import { useKnownStatements } from '../../hooks/useKnownStatements';
import { useModels } from '../../hooks/useModels';
import { standingOf } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FailurePanel } from '../FailurePanel';
import { ComponentNotices } from '../ComponentNotices';
import { AheadList, Criteria } from '../Criteria';
import { DimensionLevels } from '../DimensionLevels';
import { ExternalLink } from '../ExternalLink';
import { HistoryPanel } from '../HistoryPanel';
import { LevelHeading } from '../LevelHeading';
import { ModelPicker } from '../ModelPicker';
import { ModelTable } from '../ModelTable';
import { Panel } from '../Panel';
import { RefreshButton } from '../RefreshButton';
import { RelativeTime } from '../RelativeTime';
import { SourceList } from '../SourceList';
import { UpcomingNotice } from '../Upcoming';
import { WhatIfPanel } from '../WhatIf';

const useStyles = makeStyles(theme => ({
  column: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(3),
    minWidth: 0,
  },
  toolbar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
  },
  dimensions: { margin: theme.spacing(2, 0) },
}));

/** Everything that is known about a component's maturity in one model. */
export function MaturityContent(props: {
  entityRef: string;
  data: ComponentAssessmentsResponse;
  items: ModelAssessment[];
  item: ModelAssessment;
  onChooseModel: (modelId: string) => void;
  /** The entity's `spec.lifecycle`. */
  lifecycle?: string;
  /** Where the entity that the page shows is described. */
  catalogFile?: string;
}) {
  const { entityRef, data, items, item, onChooseModel } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const models = useModels();
  const facts = useComponentFacts(entityRef);
  const definitions = useFactDefinitions();
  const { statements, error: unstated } = useKnownStatements(entityRef);
  const standing = standingOf(item);
  const model = models.data?.find(({ id }) => id === item.model.id);
  const error = models.error ?? facts.error ?? definitions.error;

  return (
    <Grid container spacing={3}>
      <Grid item xs={12} md={8} className={classes.column}>
        <Panel
          title={t('card.title')}
          action={
            <div className={classes.toolbar}>
              <ModelPicker
                models={items.map(one => one.model)}
                value={item.model.id}
                onChange={onChooseModel}
              />
              <RefreshButton entityRef={entityRef} />
            </div>
          }
        >
          <LevelHeading item={item} standing={standing} />
          <div className={classes.dimensions}>
            <DimensionLevels item={item} standing={standing} />
          </div>
          <UpcomingNotice item={item} />
          <ComponentNotices data={data} hideSources />
          <Typography variant="caption" color="textSecondary">
            {t('tab.source')}{' '}
            <ExternalLink url={item.model.source.url}>
              {item.model.source.title}
            </ExternalLink>
            {' · '}
            {t('tab.version', { version: item.model.version })}
            {data.assessedAt && (
              <>
                {' · '}
                {t('card.assessed', {
                  age: <RelativeTime key="age" at={data.assessedAt} />,
                })}
              </>
            )}
          </Typography>
        </Panel>
        <Panel title={t('tab.criteria')}>
          {error && <FailurePanel title={t('tab.factsFailed')} error={error} />}
          {unstated && (
            <FailurePanel title={t('statement.loadFailed')} error={unstated} />
          )}
          {models.data && model && (
            <Criteria
              key={model.id}
              models={models.data}
              model={model}
              item={item}
              standing={standing}
              facts={facts.data}
              definitions={definitions.data}
              statements={statements}
              data={data}
              catalogFile={props.catalogFile}
            />
          )}
          {!model && !error && <Skeleton variant="rect" height={480} />}
        </Panel>
        {data.assessedAt && (
          <WhatIfPanel
            model={model}
            item={item}
            facts={facts.data}
            assessedAt={data.assessedAt}
            lifecycle={props.lifecycle}
          />
        )}
        {items.length > 1 && (
          <Panel title={t('tab.models')}>
            <ModelTable
              items={items}
              chosen={item.model.id}
              onChoose={onChooseModel}
            />
          </Panel>
        )}
      </Grid>
      <Grid item xs={12} md={4} className={classes.column}>
        <HistoryPanel
          entityRef={entityRef}
          modelId={item.model.id}
          levels={standing.levels}
        />
        <Panel title={t('sources.title')}>
          <SourceList sources={data.sources} />
        </Panel>
        {model && item.assessment.ahead.length > 0 && (
          <Panel title={t('tab.aheadTitle')}>
            <AheadList model={model} item={item} standing={standing} />
          </Panel>
        )}
      </Grid>
    </Grid>
  );
}
