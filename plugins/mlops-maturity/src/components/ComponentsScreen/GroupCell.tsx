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

import { makeStyles } from '@material-ui/core/styles';
import { GroupName, refName } from '../GroupName';
import { ScorecardLink } from '../ScorecardLink';

const useStyles = makeStyles({
  // Longer ones are cut off; the whole shows in the list that it leads to.
  name: {
    display: 'inline-block',
    maxWidth: 150,
    lineHeight: 1.6,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: 'inherit',
    '&:focus-visible': { textDecoration: 'underline' },
  },
});

/**
 * The owner, system or domain of a component, which leads to all of its
 * components. There are many of them, so that each is one link and no more.
 */
export function GroupCell(props: {
  grouping: 'owner' | 'system' | 'domain';
  entityRef: string;
  to: string | undefined;
}) {
  const { grouping, entityRef, to } = props;
  const classes = useStyles();
  return (
    <ScorecardLink to={to} className={classes.name} title={refName(entityRef)}>
      <GroupName groupBy={grouping} value={entityRef} />
    </ScorecardLink>
  );
}
