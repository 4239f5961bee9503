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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ArchiveIcon from '@material-ui/icons/ArchiveOutlined';
import HourglassIcon from '@material-ui/icons/HourglassEmpty';
import WarningIcon from '@material-ui/icons/ReportProblemOutlined';
import SyncProblemIcon from '@material-ui/icons/SyncProblem';
import TimerIcon from '@material-ui/icons/Timer';
import type {
  ComponentAssessmentsResponse,
  ModelAssessment,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { levelLabel } from '../../levels/levelLabels';
import { standingOf } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { isStale } from '../ComponentNotices';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: theme.spacing(1, 0, 0), padding: 0 },
  note: {
    display: 'flex',
    gap: theme.spacing(0.75),
    padding: theme.spacing(0.25, 0),
    overflowWrap: 'anywhere',
    '& svg': { color: theme.palette.text.secondary, fontSize: '1.25rem' },
  },
}));

/** What the whole card tells in notices, each in a few words. */
export function CompactNotes(props: {
  data: ComponentAssessmentsResponse;
  item: ModelAssessment;
}) {
  const { data, item } = props;
  const { atRiskSince, nextChangeAt, frozen } = item.published;
  const { verified } = standingOf(item);
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date, relative } = useTimeFormat();
  const { list } = usePointsFormat();

  const titles = (...states: string[]) => [
    ...new Set(
      data.sources.flatMap(({ state, title }) =>
        states.includes(state) ? [title] : [],
      ),
    ),
  ];
  const troubled = titles('failing', 'partial');
  const pending = titles('pending');
  const [ending] = data.expiring;
  const level = levelLabel(t, verified);
  const notes: { key: string; icon: ReactNode; text: string }[] = [];
  const add = (key: string, icon: ReactNode, text: string) =>
    notes.push({ key, icon, text });

  if (atRiskSince) {
    add(
      'atRisk',
      <WarningIcon aria-hidden />,
      nextChangeAt
        ? t('compact.atRisk', { level, until: date(nextChangeAt) })
        : t('compact.atRiskOpen', { level }),
    );
  }
  if (isStale(data.assessedAt)) {
    add(
      'stale',
      <WarningIcon aria-hidden />,
      t('stale.title', { date: date(data.assessedAt) }),
    );
  }
  if (frozen) {
    add('frozen', <ArchiveIcon aria-hidden />, t('compact.archived'));
  }
  if (troubled.length > 0) {
    add(
      'troubled',
      <SyncProblemIcon aria-hidden />,
      t('compact.troubled', { sources: list(troubled) }),
    );
  }
  if (pending.length > 0) {
    add(
      'pending',
      <HourglassIcon aria-hidden />,
      t('compact.pending', { sources: list(pending) }),
    );
  }
  if (ending) {
    const words = { title: ending.title, age: relative(ending.validUntil) };
    add(
      'expiring',
      <TimerIcon aria-hidden />,
      data.expiring.length > 1
        ? t('compact.expiringMore', {
            ...words,
            count: data.expiring.length - 1,
          })
        : t('compact.expiring', words),
    );
  }
  if (notes.length === 0) return <></>;
  return (
    <ul className={classes.list}>
      {notes.map(({ key, icon, text }) => (
        <Typography
          key={key}
          variant="body2"
          component="li"
          className={classes.note}
        >
          {icon}
          <span>{text}</span>
        </Typography>
      ))}
    </ul>
  );
}
