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
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import type { TrialProblem } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Notice } from '../Notice';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    maxHeight: 320,
    overflowY: 'auto',
  },
  line: {
    minWidth: 0,
    padding: theme.spacing(0, 0.5),
    textDecoration: 'underline',
    textTransform: 'none',
  },
}));

/** What is wrong with a model, or questionable, each with its place. */
export function ProblemList(props: {
  title: string;
  problems: TrialProblem[];
  /** Leads to a line of the text. */
  onLine?: (line: number) => void;
}) {
  const { title, problems, onLine } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <Notice tone="warning" title={title}>
      <ul className={classes.list}>
        {problems.map(({ line, criterionId, message }) => (
          <li key={`${line} ${criterionId} ${message}`}>
            {line !== undefined && (
              <>
                <Button
                  size="small"
                  color="primary"
                  className={classes.line}
                  onClick={() => onLine?.(line)}
                >
                  {t('trial.line', { line: String(line) })}
                </Button>{' '}
              </>
            )}
            {criterionId !== undefined && (
              <>
                <strong>
                  {t('trial.criterion', { id: criterionId })}
                </strong>{' '}
              </>
            )}
            {message}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
