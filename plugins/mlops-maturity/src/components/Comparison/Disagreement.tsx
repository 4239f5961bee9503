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
  ScorecardDisagreement,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardLinks } from '../../hooks/useScorecardLinks';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { ScorecardLink } from '../ScorecardLink';
import { ExampleList } from './ExampleList';
import { filterInModel } from './filterInModel';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(0, 0, 2), padding: 0 },
  reason: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    gap: theme.spacing(0, 2),
    padding: theme.spacing(0.5, 0),
  },
}));

/** The components that one model sees higher than the other, and why. */
export function Disagreement(props: {
  scorecard: Scorecard;
  /** The model that the page's one is compared with. */
  other: ServedModel;
  higher: ServedModel;
  lower: ServedModel;
  found: ScorecardDisagreement;
  total: number;
}) {
  const { scorecard, other, higher, lower, found, total } = props;
  const { count, reasons, examples } = found;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number, share } = useNumberFormat();
  const link = useScorecardLinks(scorecard);
  const inPage = lower.id === scorecard.model.id;
  // What the lower model asks for is shown in that model.
  const { filter } = scorecard.state;
  const inLower = inPage
    ? filter
    : filterInModel(filter, { from: higher.id, to: lower.id });
  /** To those of them that a criterion blocks, where that can be asked. */
  const listOf = (criterionId: string) =>
    inLower && !inLower.blockedBy
      ? link('components', {
          model: lower.id,
          filter: {
            ...inLower,
            blockedBy: [criterionId],
            lowerThan: higher.id,
          },
        })
      : undefined;
  return (
    <Panel title={t('comparison.higherIn', { model: higher.title })}>
      {count === 0 ? (
        <Typography variant="body2">{t('comparison.noneHigher')}</Typography>
      ) : (
        <Typography variant="h5" component="p" paragraph>
          <ScorecardLink
            to={link('components', {
              filter: inPage
                ? { lowerThan: other.id }
                : { higherThan: other.id },
            })}
          >
            {t('comparison.count', {
              count,
              number: number(count),
              share: share(count, total),
            })}
          </ScorecardLink>
        </Typography>
      )}
      {reasons.length > 0 && (
        <section>
          <Typography variant="subtitle1" component="h3">
            {t('comparison.reasons', { model: lower.title })}
          </Typography>
          <ul className={classes.list}>
            {reasons.map(({ criterionId, title, blocked }) => (
              <Typography
                key={criterionId}
                variant="body2"
                component="li"
                className={classes.reason}
              >
                <ScorecardLink to={listOf(criterionId)}>{title}</ScorecardLink>
                <ScorecardLink to={listOf(criterionId)}>
                  {t('comparison.reason', {
                    count: blocked,
                    number: number(blocked),
                  })}
                </ScorecardLink>
              </Typography>
            ))}
          </ul>
        </section>
      )}
      {examples.length > 0 && (
        <ExampleList
          model={scorecard.model}
          other={other}
          examples={examples}
        />
      )}
    </Panel>
  );
}
