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
import Link from '@material-ui/core/Link';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ModelAssessment } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { usePointsFormat } from '../../hooks/usePointsFormat';
import { standingOf } from '../../levels/standing';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { LevelChip } from '../LevelChip';
import { ScrollRegion } from '../ScrollRegion';

const useStyles = makeStyles(theme => ({
  table: {
    '& td, & th': {
      padding: theme.spacing(0.75, 1),
      wordBreak: 'normal',
      overflowWrap: 'break-word',
      hyphens: 'manual',
    },
  },
  chosen: {
    '& > :first-child': {
      boxShadow: `inset 3px 0 ${theme.palette.primary.main}`,
    },
  },
  model: { textAlign: 'left', minWidth: 130 },
  level: {
    display: 'flex',
    alignItems: 'center',
    gap: theme.spacing(1),
    minWidth: 130,
  },
  text: { minWidth: 150 },
}));

/** A component in every model side by side; choose one to see its criteria. */
export function ModelTable(props: {
  items: ModelAssessment[];
  chosen: string;
  onChoose: (modelId: string) => void;
}) {
  const { items, chosen, onChoose } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <ScrollRegion label={t('modelTable.region')}>
      <Table size="small" className={classes.table}>
        <caption>
          <HiddenText>{t('modelTable.caption')}</HiddenText>
        </caption>
        <TableHead>
          <TableRow>
            {[
              t('modelTable.model'),
              t('modelTable.level'),
              t('modelTable.next'),
              t('modelTable.holdsBack'),
            ].map(heading => (
              <TableCell key={heading} component="th" scope="col">
                {heading}
              </TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(item => (
            <TableRow
              key={item.model.id}
              className={item.model.id === chosen ? classes.chosen : undefined}
            >
              <TableCell component="th" scope="row">
                <Link
                  component="button"
                  variant="body2"
                  className={classes.model}
                  aria-pressed={item.model.id === chosen}
                  onClick={() => onChoose(item.model.id)}
                >
                  {item.model.title}
                </Link>
                {item.model.id === chosen && (
                  <Typography variant="caption" display="block">
                    {t('modelTable.shown')}
                  </Typography>
                )}
              </TableCell>
              <StandingCells item={item} />
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </ScrollRegion>
  );
}

function StandingCells(props: { item: ModelAssessment }) {
  const { blockers, assessment, model } = props.item;
  const { levels, current, next, holdingBack, score } = standingOf(props.item);
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const format = usePointsFormat();
  const [first] = blockers;
  const highest = score ? t('score.highest') : t('standing.highest');
  const step =
    first && blockers.length > 1
      ? t('modelTable.more', { title: first.title, count: blockers.length - 1 })
      : first?.title;

  const lowest = score
    ? score.sections.filter(section => section.lowest).map(one => one.title)
    : model.dimensions
        .filter(({ id }) => holdingBack.includes(id))
        .map(({ title }) => title);
  let heldBy: string = format.list(lowest);
  if (!next) heldBy = t('modelTable.none');
  else if (lowest.length === 0) {
    heldBy =
      assessment.dimensions.length > 1
        ? t('modelTable.everything')
        : t('modelTable.onlyOne');
  }
  return (
    <>
      <TableCell>
        <div className={classes.level}>
          <LevelChip level={current} levelCount={levels.length} />
          <Typography variant="caption" component="span">
            {current.name}
            {score && ` · ${format.points(score.points)}`}
          </Typography>
        </div>
      </TableCell>
      <TableCell className={classes.text}>{next ? step : highest}</TableCell>
      <TableCell className={classes.text}>{heldBy}</TableCell>
    </>
  );
}
