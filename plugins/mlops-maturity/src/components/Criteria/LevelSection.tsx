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
import Accordion from '@material-ui/core/Accordion';
import AccordionDetails from '@material-ui/core/AccordionDetails';
import AccordionSummary from '@material-ui/core/AccordionSummary';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type {
  FactDefinition,
  FactResult,
  LevelProgress,
  ModelLevel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { CriterionRow } from './CriterionRow';
import type { CriterionView } from './criterionViews';

const useStyles = makeStyles(theme => ({
  section: {
    border: `1px solid ${theme.palette.divider}`,
    boxShadow: 'none',
    '&:not(:last-child)': { borderBottom: 0 },
    '&::before': { display: 'none' },
  },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1.5),
    width: '100%',
  },
  name: { flex: '1 1 160px' },
  details: { display: 'block', padding: theme.spacing(0, 1, 1) },
  description: { padding: theme.spacing(0, 1, 1.5) },
  list: { margin: 0, padding: 0 },
}));

/** One level of the ladder with its criteria. */
export function LevelSection(props: {
  level: ModelLevel;
  levelCount: number;
  progress?: LevelProgress;
  isNext: boolean;
  views: CriterionView[];
  open: boolean;
  onToggle: (open: boolean) => void;
  showDimension: boolean;
  facts?: Map<string, FactResult>;
  definitions?: Map<string, FactDefinition>;
}) {
  const { level, levelCount, progress, isNext, views, open } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <Accordion
      square
      className={classes.section}
      expanded={open}
      onChange={(_, expanded) => props.onToggle(expanded)}
      TransitionProps={{ unmountOnExit: true, timeout: 100 }}
    >
      <AccordionSummary expandIcon={<ExpandMoreIcon />}>
        <div className={classes.head}>
          <LevelChip level={level} levelCount={levelCount} />
          <Typography
            variant="subtitle1"
            component="h3"
            className={classes.name}
          >
            {level.name}
            {isNext && ` (${t('tab.nextLevel')})`}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {progress && progress.required > 0
              ? t('tab.progress', {
                  met: String(progress.met),
                  required: String(progress.required),
                })
              : t('tab.noRequirements')}
          </Typography>
        </div>
      </AccordionSummary>
      <AccordionDetails className={classes.details}>
        <Typography
          variant="body2"
          color="textSecondary"
          className={classes.description}
        >
          {level.description}
        </Typography>
        <ul className={classes.list}>
          {views.map(view => (
            <CriterionRow
              key={view.criterion.id}
              view={view}
              showDimension={props.showDimension}
              facts={props.facts}
              definitions={props.definitions}
            />
          ))}
        </ul>
      </AccordionDetails>
    </Accordion>
  );
}
