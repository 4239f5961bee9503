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

import type { ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  FactDefinition,
  FactResult,
  FactSource,
  Scoring,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { KnownStatements } from '../../hooks/useKnownStatements';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FactStatusMark } from '../OutcomeMark';
import { FactAttestation } from '../Statements';
import { RelativeTime } from '../RelativeTime';
import { EvidenceList } from './EvidenceList';
import { pointsNote } from './pointsNote';
import { ValidityText } from './ValidityText';

const useStyles = makeStyles(theme => ({
  fact: {
    marginTop: theme.spacing(1.5),
    paddingLeft: theme.spacing(1.5),
    borderLeft: `2px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(0, 1.5),
    alignItems: 'baseline',
  },
  terms: {
    display: 'grid',
    gridTemplateColumns: 'max-content 1fr',
    gap: theme.spacing(0.25, 1.5),
    margin: theme.spacing(0.5, 0),
    [theme.breakpoints.down('xs')]: { gridTemplateColumns: '1fr' },
    '& dt': { color: theme.palette.text.secondary },
    '& dd': { margin: 0, minWidth: 0 },
  },
}));

/** One fact: what was expected, what was seen, and how that is known. */
export function FactDetail(props: {
  factId: string;
  /** What it is shown for. */
  criterionId: string;
  definition?: FactDefinition;
  fact?: FactResult;
  /** Titles of other models that ask for it. */
  alsoAskedBy: string[];
  /** Where the fact may be why a criterion makes no full point. */
  scoring?: Scoring;
  /** What people set, once it is known. */
  statements?: KnownStatements;
}) {
  const { factId, definition, fact, alsoAskedBy, scoring, statements } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const status = fact?.status ?? 'unknown';
  const origins = {
    observed: t('origin.observed'),
    reported: t('fact.reported'),
    attested: t('fact.attested'),
    composed: t('fact.composed'),
  };
  const { list } = usePointsFormat();
  const kinds: Record<FactSource, string> = {
    catalog: t('sourceKind.catalog'),
    ci: t('sourceKind.ci'),
    repository: t('sourceKind.repository'),
    'ml-platform': t('sourceKind.mlPlatform'),
    metrics: t('sourceKind.metrics'),
    attestation: t('sourceKind.attestation'),
  };
  const origin = fact && status !== 'unknown' && origins[fact.origin];
  const note = fact && scoring && pointsNote(fact, scoring, new Date());
  const notes = {
    attested: t('half.attested'),
    seenOnce: t('half.seenOnce'),
    notLinked: t('half.notLinked'),
    tooOld: t('half.tooOld'),
  };
  const terms: [string, ReactNode][] = [
    [t('fact.expected'), definition?.description],
    [t('fact.observed'), fact?.reason ?? t('fact.missing')],
    [t('fact.conflict'), fact?.conflict],
    [t('fact.hint'), fact?.hint],
    [
      t('fact.inheritedFrom'),
      fact?.inheritedFrom && <EntityRefLink entityRef={fact.inheritedFrom} />,
    ],
    [
      t('fact.evidence'),
      fact && fact.evidence.length > 0 && (
        <EvidenceList evidence={fact.evidence} />
      ),
    ],
    [
      t('fact.howToFix'),
      status !== 'pass' && status !== 'not-applicable' && definition?.howToFix,
    ],
    [
      t('origin.lookedForIn'),
      definition &&
        list(
          definition.sources
            .filter(kind => kind !== 'attestation')
            .map(kind => kinds[kind]),
        ),
    ],
    [t('fact.alsoAskedBy'), alsoAskedBy.join(', ')],
  ];
  return (
    <div className={classes.fact}>
      <div className={classes.head}>
        <Typography variant="subtitle2" component="h4">
          {definition?.title ?? factId}
        </Typography>
        <FactStatusMark status={status} />
        {origin && (
          <Typography variant="caption" color="textSecondary">
            {origin}
          </Typography>
        )}
        {fact?.observedAt && (
          <Typography variant="caption" color="textSecondary">
            {t('fact.seen', {
              age: <RelativeTime key="seen" at={fact.observedAt} />,
            })}
          </Typography>
        )}
        {fact?.validUntil && (
          <Typography variant="caption" color="textSecondary">
            <ValidityText until={fact.validUntil} />
          </Typography>
        )}
      </div>
      {note && <Typography variant="body2">{notes[note]}</Typography>}
      <Typography variant="body2" component="dl" className={classes.terms}>
        {terms.map(
          ([term, value]) =>
            value && (
              <FactTerm key={term} term={term}>
                {value}
              </FactTerm>
            ),
        )}
      </Typography>
      {fact?.stale && (
        <Typography variant="body2" color="textSecondary">
          {t('fact.stale')}
        </Typography>
      )}
      {statements && definition && (
        <FactAttestation
          criterionId={props.criterionId}
          definition={definition}
          fact={fact}
          statements={statements}
        />
      )}
    </div>
  );
}

function FactTerm(props: { term: string; children: ReactNode }) {
  return (
    <>
      <dt>{props.term}</dt>
      <dd>{props.children}</dd>
    </>
  );
}
