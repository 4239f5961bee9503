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
import type {
  ComponentAssessmentsResponse,
  ModelAssessment,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { standingOf } from '../../levels/standing';
import { ComponentNotices } from '../ComponentNotices';
import { DimensionLevels } from '../DimensionLevels';
import { LevelHeading } from '../LevelHeading';
import { sortBlockers } from '../NextStep';
import { UpcomingNotice } from '../Upcoming';
import { NextSteps } from './NextSteps';

const useStyles = makeStyles(theme => ({
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: theme.spacing(2),
  },
}));

/** A component's level in one model and its next steps. */
export function MaturityCardContent(props: {
  data: ComponentAssessmentsResponse;
  item: ModelAssessment;
  /** Where the entity that the page shows is described. */
  catalogFile?: string;
}) {
  const { data, item, catalogFile } = props;
  const classes = useStyles();
  const standing = standingOf(item);
  const { waits, others } = sortBlockers(item.blockers, data.sources);
  return (
    <div className={classes.content}>
      <div>
        <LevelHeading item={item} standing={standing} />
      </div>
      <NextSteps
        item={item}
        standing={standing}
        component={{ entityRef: data.entityRef, catalogFile }}
        waits={waits}
        others={others}
      />
      <DimensionLevels item={item} standing={standing} />
      <div>
        <UpcomingNotice item={item} />
        <ComponentNotices
          data={data}
          toldSources={waits.map(({ unreadable }) => unreadable)}
        />
      </div>
    </div>
  );
}
