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
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ModelLevel,
  Transition,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { RelativeTime } from '../RelativeTime';
import { CauseMark } from './CauseMark';
import { useCauseWords } from './useCauseWords';

const useStyles = makeStyles(theme => ({
  table: {
    '& caption': { padding: 0 },
    '& td, & th': {
      padding: theme.spacing(0.75, 1, 0.75, 0),
      verticalAlign: 'top',
      wordBreak: 'normal',
      overflowWrap: 'break-word',
      hyphens: 'manual',
    },
  },
  criteria: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    color: theme.palette.text.secondary,
  },
}));

/** What the chart shows, in words: each change with its reason. */
export function HistoryTable(props: {
  transitions: readonly Transition[];
  levels: ModelLevel[];
}) {
  const { transitions, levels } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const causes = useCauseWords();
  const name = (rank: number) => levelLabel(t, levelOf(levels, rank));
  return (
    <Table size="small" className={classes.table}>
      <caption>
        <HiddenText>{t('historyTable.caption')}</HiddenText>
      </caption>
      <TableHead>
        <TableRow>
          {[
            t('historyTable.when'),
            t('historyTable.change'),
            t('historyTable.why'),
          ].map(heading => (
            <TableCell key={heading} component="th" scope="col">
              {heading}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {transitions.map(({ at, from, to, cause, criteria }) => (
          <TableRow key={`${at} ${to}`}>
            <TableCell component="th" scope="row">
              <RelativeTime at={at} />
            </TableCell>
            <TableCell>
              {from === undefined
                ? t('history.first', { to: name(to) })
                : t('history.change', { from: name(from), to: name(to) })}
            </TableCell>
            <TableCell>
              <CauseMark cause={cause} />
              {causes[cause]}
              {criteria.length > 0 && (
                <ul className={classes.criteria}>
                  {criteria.map(title => (
                    <li key={title}>{title}</li>
                  ))}
                </ul>
              )}
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
