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
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import { CriterionRow } from './CriterionRow';
import type { CriterionView } from './criterionViews';
import type { KnownFacts } from './knownFacts';
import { useSectionStyles } from './useSectionStyles';

const useStyles = makeStyles(theme => ({
  details: { display: 'block', padding: theme.spacing(0, 1, 1) },
  description: { padding: theme.spacing(0, 1, 1.5) },
  list: { margin: 0, padding: 0 },
}));

/** Criteria that belong together, under a heading that opens them. */
export function CriteriaSection(props: {
  /** Unlike that of any other section. */
  id: string;
  title: ReactNode;
  /** Stands before the title. */
  mark?: ReactNode;
  /** Stands at the end of the heading. */
  summary: ReactNode;
  description?: string;
  views: CriterionView[];
  open: boolean;
  onToggle: (open: boolean) => void;
  /** What is told of each criterion beside its title. */
  note?: 'dimension' | 'level';
  known: KnownFacts;
}) {
  const { title, mark, summary, description, views, open } = props;
  const headId = `mlops-maturity-section-${props.id}`;
  const classes = { ...useStyles(), ...useSectionStyles() };
  return (
    <Accordion
      square
      className={classes.section}
      expanded={open}
      onChange={(_, expanded) => props.onToggle(expanded)}
      TransitionProps={{ unmountOnExit: true, timeout: 100 }}
    >
      <AccordionSummary
        id={headId}
        aria-controls={`${headId}-criteria`}
        expandIcon={<ExpandMoreIcon />}
      >
        <div className={classes.head}>
          {mark}
          <Typography
            variant="subtitle1"
            component="h3"
            className={classes.name}
          >
            {title}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {summary}
          </Typography>
        </div>
      </AccordionSummary>
      <AccordionDetails className={classes.details}>
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.description}
        >
          {description}
        </Typography>
        <ul className={classes.list}>
          {views.map(view => (
            <CriterionRow
              key={view.criterion.id}
              view={view}
              note={props.note}
              known={props.known}
            />
          ))}
        </ul>
      </AccordionDetails>
    </Accordion>
  );
}
