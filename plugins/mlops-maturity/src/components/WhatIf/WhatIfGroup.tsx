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
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type {
  Assessment,
  Criterion,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useSectionStyles } from '../Criteria';
import { OutcomeMark, PointsMark } from '../OutcomeMark';
import { isTicked } from './supposition';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0, width: '100%' },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0, 1.5),
    borderTop: `1px solid ${theme.palette.divider}`,
    overflowWrap: 'anywhere',
  },
  label: { flex: '1 1 240px', marginRight: 0 },
}));

/** Criteria of one level, or of one section, to tick. */
export function WhatIfGroup(props: {
  /** Unlike that of any other group. */
  id: string;
  title: string;
  criteria: Criterion[];
  now: Assessment;
  then: Assessment;
  openAtFirst: boolean;
  onTick: (criterionId: string, met: boolean) => void;
}) {
  const { title, criteria, now, then, openAtFirst, onTick } = props;
  const headId = `mlops-maturity-what-if-${props.id}`;
  const classes = { ...useStyles(), ...useSectionStyles() };
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const before = resultsOf(now);
  const after = resultsOf(then);
  const ticked = criteria.filter(({ id }) => isTicked(after.get(id))).length;
  return (
    <Accordion
      square
      className={classes.section}
      defaultExpanded={openAtFirst}
      TransitionProps={{ unmountOnExit: true, timeout: 100 }}
    >
      <AccordionSummary
        id={headId}
        aria-controls={`${headId}-criteria`}
        expandIcon={<ExpandMoreIcon />}
      >
        <div className={classes.head}>
          <Typography
            variant="subtitle2"
            component="h4"
            className={classes.name}
          >
            {title}
          </Typography>
          <Typography variant="body2" color="textSecondary">
            {t('whatIf.ticked', {
              ticked: number(ticked),
              total: number(criteria.length),
            })}
          </Typography>
        </div>
      </AccordionSummary>
      <AccordionDetails>
        <ul className={classes.list}>
          {criteria.map(criterion => {
            const result = before.get(criterion.id);
            const isMet = isTicked(after.get(criterion.id));
            const supposed = isMet !== isTicked(result);
            return (
              <li key={criterion.id} className={classes.row}>
                <FormControlLabel
                  className={classes.label}
                  control={
                    <Checkbox
                      size="small"
                      color="primary"
                      checked={isMet}
                      disabled={!criterion.requires}
                      onChange={(_, met) => onTick(criterion.id, met)}
                    />
                  }
                  label={
                    <Typography variant="body2" component="span">
                      {criterion.title}
                      {supposed && (
                        <>
                          {' · '}
                          <strong>
                            {isMet
                              ? t('whatIf.supposedMet')
                              : t('whatIf.supposedUnmet')}
                          </strong>
                        </>
                      )}
                    </Typography>
                  }
                />
                {result?.points === undefined ? (
                  <OutcomeMark outcome={result?.outcome} />
                ) : (
                  <PointsMark outcome={result.outcome} points={result.points} />
                )}
              </li>
            );
          })}
        </ul>
      </AccordionDetails>
    </Accordion>
  );
}

function resultsOf({ criteria }: Assessment) {
  return new Map(criteria.map(result => [result.criterionId, result]));
}
