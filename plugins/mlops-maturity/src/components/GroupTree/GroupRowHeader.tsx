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
import IconButton from '@material-ui/core/IconButton';
import TableCell from '@material-ui/core/TableCell';
import { makeStyles } from '@material-ui/core/styles';
import ChevronRightIcon from '@material-ui/icons/ChevronRight';
import ExpandMoreIcon from '@material-ui/icons/ExpandMore';
import type { ScorecardGrouping } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { GroupName, useGroupTitles } from '../GroupName';
import { ScorecardLink } from '../ScorecardLink';
import type { Group, GroupRow } from './groupRows';

const expanderWidth = 28;

const useStyles = makeStyles(theme => ({
  name: {
    display: 'flex',
    alignItems: 'center',
    minHeight: expanderWidth,
    maxWidth: 320,
    [theme.breakpoints.down('xs')]: { maxWidth: 170 },
  },
  expander: {
    width: expanderWidth,
    height: expanderWidth,
    padding: 2,
    flexShrink: 0,
    '@media print': { display: 'none' },
  },
  sticky: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    background: theme.palette.background.paper,
  },
}));

/** The head of a group's row: its name, which narrows the page to it. */
export function GroupRowHeader(props: {
  row: GroupRow<Group>;
  groupBy: ScorecardGrouping;
  /** Whether any row of the table can be opened. */
  nested: boolean;
  /** Stays where it is while the table scrolls. */
  sticky?: boolean;
  to: string | undefined;
  onToggle: (value: string) => void;
}) {
  const { row, groupBy, nested, sticky, to, onToggle } = props;
  const { group, depth, expandable, open } = row;
  const { value } = group;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const titleOf = useGroupTitles([value]);
  const name = value === undefined ? t('scorecard.none') : titleOf(value);
  const Icon = open ? ExpandMoreIcon : ChevronRightIcon;
  const indentation = depth * 16 + (nested && !expandable ? expanderWidth : 0);
  return (
    <TableCell
      component="th"
      scope="row"
      role="rowheader"
      className={sticky ? classes.sticky : undefined}
    >
      <span className={classes.name} style={{ paddingLeft: indentation }}>
        {expandable && value !== undefined && (
          <IconButton
            size="small"
            className={classes.expander}
            aria-expanded={open}
            aria-label={t('groups.expand', { group: name })}
            onClick={() => onToggle(value)}
          >
            <Icon aria-hidden fontSize="small" />
          </IconButton>
        )}
        <ScorecardLink to={to} title={t('groups.drillDown', { group: name })}>
          {value === undefined ? (
            name
          ) : (
            <GroupName groupBy={groupBy} value={value} />
          )}
        </ScorecardLink>
      </span>
    </TableCell>
  );
}
