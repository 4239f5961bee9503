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
import ButtonBase from '@material-ui/core/ButtonBase';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type {
  Criterion,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useCountsFrom } from '../Upcoming';
import { CriterionDetail } from './CriterionDetail';
import type { FactsQuery } from './FactsQuery';
import { useKindWords } from './useKindWords';

const useStyles = makeStyles(theme => ({
  entry: {
    borderTop: `1px solid ${theme.palette.divider}`,
    // The heading above stays in view.
    scrollMarginTop: `${theme.spacing(8)}px`,
    '&[aria-current]': {
      boxShadow: `inset 4px 0 ${theme.palette.primary.main}`,
    },
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 20px',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
    width: '100%',
    padding: theme.spacing(1, 1.5),
    textAlign: 'left',
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
  withKind: {
    gridTemplateColumns: '150px minmax(0, 1fr) 20px',
    [theme.breakpoints.down('xs')]: {
      gridTemplateColumns: 'minmax(0, 1fr) 20px',
      '& > $kind': { gridColumn: '1 / -1' },
    },
  },
  kind: { color: theme.palette.text.secondary },
  requirement: { fontWeight: 'bold' },
  open: { transform: 'rotate(180deg)' },
  detail: { padding: theme.spacing(0.5, 1.5, 2) },
}));

/** One criterion of a model by its title; opened, how it is detected. */
export function CriterionEntry(props: {
  criterion: Criterion;
  model: ServedModel;
  models: ServedModel[];
  facts: FactsQuery;
  /** The visit of the address that names this criterion. */
  visit?: string;
  /** Where the model has more than one kind. */
  showKind: boolean;
}) {
  const { criterion, model, models, facts, visit, showKind } = props;
  const named = visit !== undefined;
  const [open, setOpen] = useState(named);
  const classes = useStyles();
  const kindWords = useKindWords();
  const countsFrom = useCountsFrom().short(criterion.enforcedFrom);
  const entry = useRef<HTMLLIElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (visit === undefined) return;
    setOpen(true);
    entry.current?.scrollIntoView?.();
    button.current?.focus({ preventScroll: true });
  }, [visit]);

  const detailId = `mlops-maturity-criterion-${criterion.id}`;
  const isRequirement = criterion.kind === 'requirement';
  return (
    <li
      ref={entry}
      className={classes.entry}
      aria-current={named ? 'location' : undefined}
    >
      <ButtonBase
        ref={button}
        className={`${classes.head} ${showKind ? classes.withKind : ''}`}
        aria-expanded={open}
        aria-controls={detailId}
        onClick={() => setOpen(!open)}
        disableRipple
      >
        {showKind && (
          <Typography
            variant="caption"
            component="span"
            className={`${classes.kind} ${isRequirement ? classes.requirement : ''}`}
          >
            {kindWords[criterion.kind]}
          </Typography>
        )}
        <Typography variant="body2" component="span">
          {criterion.title}
          {countsFrom && (
            <Typography
              variant="caption"
              component="span"
              display="block"
              color="textSecondary"
            >
              {countsFrom}
            </Typography>
          )}
        </Typography>
        <ExpandMoreIcon
          aria-hidden
          fontSize="small"
          className={open ? classes.open : undefined}
        />
      </ButtonBase>
      <div id={detailId} hidden={!open} className={classes.detail}>
        {open && (
          <CriterionDetail
            criterion={criterion}
            model={model}
            models={models}
            facts={facts}
          />
        )}
      </div>
    </li>
  );
}
