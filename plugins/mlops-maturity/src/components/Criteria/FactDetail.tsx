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
import type { Scoring } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FactStatusMark } from '../OutcomeMark';
import { FactAttestation } from '../Statements';
import { RelativeTime } from '../RelativeTime';
import { AskedByList } from './AskedByList';
import { EvidenceList } from './EvidenceList';
import { FactFix } from './FactFix';
import { alsoAskedBy, type KnownFacts } from './knownFacts';
import { LookedForIn } from './LookedForIn';
import { pointsNote } from './pointsNote';
import { StatedText } from './StatedText';
import { WaitHelp } from './WaitHelp';
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
    alignItems: 'center',
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
  known: KnownFacts;
  /** Where the fact may be why a criterion makes no full point. */
  scoring?: Scoring;
}) {
  const { factId, known, scoring } = props;
  const { statements } = known;
  const definition = known.definitions?.get(factId);
  const fact = known.facts?.get(factId);
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const status = fact?.status ?? 'unknown';
  const origins = {
    observed: t('origin.observed'),
    reported: t('fact.reported'),
    attested: t('fact.attested'),
    composed: t('fact.composed'),
  };
  const origin = fact && status !== 'unknown' && origins[fact.origin];
  const note = fact && scoring && pointsNote(fact, scoring, new Date());
  const notes = {
    attested: t('half.attested'),
    seenOnce: t('half.seenOnce'),
    notLinked: t('half.notLinked'),
    tooOld: t('half.tooOld'),
  };
  const isStatedHere = statements?.attestations.some(
    one => one.factId === factId && Date.parse(one.until) > Date.now(),
  );
  const asking = alsoAskedBy(definition, known.otherModels);
  const terms: [string, ReactNode][] = [
    [t('fact.expected'), definition?.description],
    fact?.stated
      ? [
          t('fact.statement'),
          <StatedText
            key="stated"
            stated={fact.stated}
            hideAuthor={isStatedHere}
          />,
        ]
      : [t('fact.observed'), fact?.reason ?? t('fact.missing')],
    [t('fact.conflict'), fact?.conflict],
    [t('fact.hint'), fact?.hint],
    [
      t('fact.inheritedFrom'),
      fact?.inheritedFrom && <EntityRefLink entityRef={fact.inheritedFrom} />,
    ],
    [
      t('fact.evidence'),
      fact && fact.evidence.length > 0 && (
        <EvidenceList evidence={fact.evidence} sources={known.sources} />
      ),
    ],
    fact?.unreadable
      ? [t('waiting.help'), <WaitHelp key="help" fact={fact} known={known} />]
      : [
          t('fact.howToFix'),
          status !== 'pass' && status !== 'not-applicable' && definition && (
            <FactFix definition={definition} fact={fact} known={known} />
          ),
        ],
    [
      t('origin.lookedForIn'),
      definition && (
        <LookedForIn
          definition={definition}
          sources={fact?.evidence.length ? [] : known.sources}
        />
      ),
    ],
    [
      t('fact.alsoAskedBy'),
      asking.length > 0 && <AskedByList asking={asking} />,
    ],
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
            {t(fact.origin === 'attested' ? 'fact.stated' : 'fact.seen', {
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
