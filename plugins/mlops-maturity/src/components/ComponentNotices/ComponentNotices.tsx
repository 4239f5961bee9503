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
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ComponentAssessmentsResponse,
  UnreadableSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { isSameSource } from '../NextStep';
import { isLastKnown } from '../SourceList';
import { Notice } from '../Notice';
import { RelativeTime } from '../RelativeTime';
import { StaleNotice } from './StaleNotice';

const useStyles = makeStyles(theme => ({
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/**
 * What to know beside the level: evidence that ends soon, sources that could
 * not be read (a fault of theirs, never of the component), and mistakes in
 * the catalog.
 */
export function ComponentNotices(props: {
  data: ComponentAssessmentsResponse;
  /** Where all sources are listed beside it, their faults stand there. */
  hideSources?: boolean;
  /** Those whose faults are told elsewhere. */
  toldSources?: readonly UnreadableSource[];
}) {
  const { data, hideSources, toldSources = [] } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const troubled = data.sources.filter(
    source =>
      (source.state === 'failing' || source.state === 'partial') &&
      !toldSources.some(told => isSameSource(told, source)),
  );
  return (
    <>
      <StaleNotice assessedAt={data.assessedAt} />
      {data.assessedWith && (
        <Notice tone="info">
          {t('state.assessedWith')}{' '}
          <EntityRefLink entityRef={data.assessedWith} />
        </Notice>
      )}
      {data.expiring.length > 0 && (
        <Notice tone="time" title={t('expiring.title')}>
          <ul className={classes.list}>
            {data.expiring.map(({ factId, title, validUntil }) => (
              <li key={factId}>
                {title}: <RelativeTime at={validUntil} />
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {!hideSources && troubled.length > 0 && (
        <Notice
          tone="warning"
          title={t('sources.trouble', { count: troubled.length })}
        >
          {troubled.some(isLastKnown) && t('sources.lastKnown')}
          <ul className={classes.list}>
            {troubled.map(source => (
              <li key={`${source.collector} ${source.host} ${source.key}`}>
                {source.title} {source.key}: {source.problems.join(' · ')}
              </li>
            ))}
          </ul>
        </Notice>
      )}
      {data.problems.length > 0 && (
        <Notice
          tone="warning"
          title={t('problems.title', { count: data.problems.length })}
        >
          <ul className={classes.list}>
            {data.problems.map(({ entityRef, annotation, message }) => (
              <li key={`${entityRef} ${annotation} ${message}`}>
                {entityRef !== data.entityRef && (
                  <>
                    <EntityRefLink entityRef={entityRef} />{' '}
                  </>
                )}
                {annotation && <code>{annotation}</code>} {message}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
}
