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

import { useEffect, useRef } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useLocation } from 'react-router-dom';
import { levelTitle } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { Panel } from '../Panel';
import { criteriaAnchor } from './criteriaAnchor';
import { CriteriaFilters } from './CriteriaFilters';
import { filterCriteria } from './criteriaFilter';
import { criteriaSections } from './criteriaSections';
import { CriterionEntry } from './CriterionEntry';
import type { FactsQuery } from './FactsQuery';
import { useCriteriaFilter } from './useCriteriaFilter';

const useStyles = makeStyles(theme => ({
  anchor: { scrollMarginTop: theme.spacing(2), outline: 'none' },
  level: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1),
    margin: theme.spacing(3, 0, 0.5),
  },
  dimension: { margin: theme.spacing(1.5, 0, 0.5), fontWeight: 'bold' },
  list: {
    margin: 0,
    padding: 0,
    listStyle: 'none',
    borderBottom: `1px solid ${theme.palette.divider}`,
  },
}));

/**
 * The criteria of a model, folded up. The fragment of the address names one
 * that is opened and scrolled to.
 */
export function CriteriaPanel(props: {
  model: ServedModel;
  models: ServedModel[];
  facts: FactsQuery;
}) {
  const { model, models, facts } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { filter, change } = useCriteriaFilter(model);
  const { hash, key: visit } = useLocation();
  const target = fragmentOf(hash);
  const anchor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (target !== criteriaAnchor) return;
    anchor.current?.scrollIntoView?.();
    anchor.current?.focus({ preventScroll: true });
  }, [target, visit]);

  const found = new Set(filterCriteria(model.criteria, filter));
  const listed = model.criteria.filter(
    // Who follows a link to a criterion gets to see it.
    criterion => found.has(criterion) || criterion.id === target,
  );
  const scores = model.engine === 'score';

  return (
    <div ref={anchor} tabIndex={-1} className={classes.anchor}>
      <Panel title={t('models.criteria.title')}>
        <CriteriaFilters
          model={model}
          filter={filter}
          shown={listed.length}
          onChange={change}
        />
        {listed.length === 0 && (
          <Typography variant="body2">{t('models.criteria.none')}</Typography>
        )}
        {criteriaSections(model, listed).map(({ level, dimensions }) => (
          <section key={level?.rank ?? 'score'}>
            {level && (
              <Typography variant="h6" component="h3" className={classes.level}>
                <LevelChip level={level} levelCount={model.levels.length} />
                {levelTitle(t, level)}
              </Typography>
            )}
            {dimensions.map(({ dimension, criteria }) => (
              <section key={dimension.id}>
                <Typography
                  variant="body2"
                  component={scores ? 'h3' : 'h4'}
                  className={classes.dimension}
                >
                  {dimension.title}
                </Typography>
                <ul className={classes.list}>
                  {criteria.map(criterion => (
                    <CriterionEntry
                      key={criterion.id}
                      criterion={criterion}
                      model={model}
                      models={models}
                      facts={facts}
                      visit={criterion.id === target ? visit : undefined}
                    />
                  ))}
                </ul>
              </section>
            ))}
          </section>
        ))}
      </Panel>
    </div>
  );
}

function fragmentOf(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
