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
import type {
  CollectorHealth,
  FactCoverage,
  FactSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { ConnectedNote } from './ConnectedNote';
import { isMissed } from './isMissed';
import { MissingFactList } from './MissingFactList';
import { sourceCollectors } from './sourceCollectors';

const useStyles = makeStyles(theme => ({
  kinds: {
    columnWidth: 340,
    columnGap: theme.spacing(4),
    marginTop: theme.spacing(1),
  },
  kind: { breakInside: 'avoid', paddingBottom: theme.spacing(2) },
}));

/** Sources first that decide by themselves, people last. */
const kinds: FactSource[] = [
  'repository',
  'ci',
  'ml-platform',
  'metrics',
  'catalog',
  'attestation',
];

/** The facts that nobody has data for, by what would decide them. */
export function FactsWithoutData(props: {
  facts: FactCoverage[];
  /** What is installed; absent while it isn't known. */
  collectors: CollectorHealth[] | undefined;
}) {
  const { facts, collectors = [] } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const missed = facts.filter(isMissed);
  const headings: Record<FactSource, (count: number) => string> = {
    ci: count => t('missingFacts.source.ci', { count }),
    repository: count => t('missingFacts.source.repository', { count }),
    'ml-platform': count => t('missingFacts.source.platform', { count }),
    metrics: count => t('missingFacts.source.metrics', { count }),
    catalog: count => t('missingFacts.source.catalog', { count }),
    attestation: count => t('missingFacts.source.attestation', { count }),
  };
  /** What is installed to read a kind of source, with what links to it. */
  const connected = (kind: FactSource) =>
    (sourceCollectors[kind] ?? []).flatMap(({ collector, annotation }) => {
      const found = collectors.find(({ id }) => id === collector);
      return found ? [{ title: found.title, annotation }] : [];
    });
  return (
    <Panel title={t('missingFacts.title')}>
      <Typography variant="body2">
        {t('missingFacts.decided', {
          decided: number(facts.filter(one => one.hasData).length),
          all: number(facts.length),
        })}{' '}
        {missed.length > 0 ? t('missingFacts.intro') : t('missingFacts.none')}
      </Typography>
      <div className={classes.kinds}>
        {kinds.map(kind => {
          const own = missed.filter(({ sources }) => sources[0] === kind);
          return (
            own.length > 0 && (
              <section key={kind} className={classes.kind}>
                <Typography variant="subtitle2" component="h3">
                  {connected(kind).length > 0
                    ? t('missingFacts.untold', { count: own.length })
                    : headings[kind](own.length)}
                </Typography>
                <ConnectedNote connected={connected(kind)} facts={own} />
                <MissingFactList facts={own} />
              </section>
            )
          );
        })}
      </div>
    </Panel>
  );
}
