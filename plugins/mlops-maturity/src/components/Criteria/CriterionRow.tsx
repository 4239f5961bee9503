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

import { useEffect, useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import ButtonBase from '@material-ui/core/ButtonBase';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { OutcomeMark, PointsMark } from '../OutcomeMark';
import { CriterionWaiver } from '../Statements';
import { useCountsFrom } from '../Upcoming';
import type { CriterionView } from './criterionViews';
import { CriterionNote } from './CriterionNote';
import { FactDetail } from './FactDetail';
import type { KnownFacts } from './knownFacts';

const useStyles = makeStyles(theme => ({
  row: {
    listStyle: 'none',
    borderTop: `1px solid ${theme.palette.divider}`,
  },
  head: {
    display: 'grid',
    gridTemplateColumns: '130px 1fr minmax(0, max-content) 20px',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: '1fr 20px',
      '& > $title, & > $note': { gridColumn: '1 / -1' },
      '& > $arrow': { gridRow: 1, gridColumn: 2 },
    },
    width: '100%',
    padding: theme.spacing(1),
    textAlign: 'left',
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
  title: { minWidth: 0 },
  note: { color: theme.palette.text.secondary },
  arrow: { transition: theme.transitions.create('transform') },
  open: { transform: 'rotate(180deg)' },
  detail: { padding: theme.spacing(0, 1, 2, 1) },
}));

/** One criterion: what came out, and on demand why. */
export function CriterionRow(props: {
  view: CriterionView;
  note?: 'dimension' | 'level';
  known: KnownFacts;
}) {
  const { view, note, known } = props;
  const { criterion, result, ahead, dimensionTitle, supersededBy } = view;
  const { points } = result;
  const scores = known.scoring && result.kind === 'requirement';
  // The waiver itself tells more than that there is one.
  const isExplained =
    result.outcome === 'waived' &&
    known.statements?.waivers.some(
      one => one.modelId === known.modelId && one.criterionId === criterion.id,
    );
  const visit =
    known.linked?.id === criterion.id ? known.linked.visit : undefined;
  const [open, setOpen] = useState(
    known.openAtFirst.has(criterion.id) || visit !== undefined,
  );
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (visit === undefined) return;
    setOpen(true);
    button.current?.focus({ preventScroll: true });
    button.current?.scrollIntoView({ block: 'center' });
  }, [visit]);
  const detailId = `mlops-maturity-criterion-${criterion.id}`;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const level = levelOf(known.levels, result.level);
  const kinds = {
    requirement: undefined,
    optional: t('kind.optional'),
    marker:
      result.outcome === 'met' || result.outcome === 'partial'
        ? t('marker.whyNotHigher')
        : t('kind.marker'),
    neutral: t('kind.neutral'),
    context: t('kind.context'),
  };
  const said = [
    useCountsFrom().short(result.enforcedFrom),
    kinds[result.kind],
    ahead ? t('tab.ahead') : undefined,
    note === 'dimension' ? dimensionTitle : undefined,
    note === 'level' ? levelLabel(t, level) : undefined,
  ].filter(text => text !== undefined);
  // A dimension may be called like a kind of criterion.
  const notes = [...new Set(said)];

  return (
    <li className={classes.row} id={criterion.id}>
      <ButtonBase
        ref={button}
        className={classes.head}
        aria-expanded={open}
        aria-controls={detailId}
        onClick={() => setOpen(!open)}
        disableRipple
      >
        {scores && points !== undefined ? (
          <PointsMark outcome={result.outcome} points={points} />
        ) : (
          <OutcomeMark outcome={result.outcome} kind={result.kind} />
        )}
        <Typography variant="body2" component="span" className={classes.title}>
          {criterion.title}
          {supersededBy && (
            <Typography
              variant="caption"
              component="span"
              display="block"
              color="textSecondary"
            >
              {t('tab.superseded', { title: supersededBy })}
            </Typography>
          )}
        </Typography>
        <Typography variant="caption" component="span" className={classes.note}>
          {notes.join(' · ')}
        </Typography>
        <ExpandMoreIcon
          aria-hidden
          fontSize="small"
          className={`${classes.arrow} ${open ? classes.open : ''}`}
        />
      </ButtonBase>
      <div id={detailId} hidden={!open} className={classes.detail}>
        {open && (
          <>
            <Typography variant="body2">{criterion.description}</Typography>
            {!isExplained && <CriterionNote view={view} level={level} />}
            {known.statements &&
              !known.scoring &&
              result.kind === 'requirement' && (
                <CriterionWaiver
                  modelId={known.modelId}
                  criterionId={criterion.id}
                  title={criterion.title}
                  blocking={view.blocking}
                  statements={known.statements}
                />
              )}
            {result.factIds.map(factId => (
              <FactDetail
                key={factId}
                factId={factId}
                criterionId={criterion.id}
                known={known}
                scoring={(points ?? 1) < 1 ? known.scoring : undefined}
              />
            ))}
          </>
        )}
      </div>
    </li>
  );
}
