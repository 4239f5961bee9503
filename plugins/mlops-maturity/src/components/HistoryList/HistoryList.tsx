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

import { Progress, ResponseErrorPanel } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type {
  ModelLevel,
  Transition,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useComponentHistory } from '../../hooks/useComponentHistory';
import { areBands, levelLabel, levelOf } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { RelativeTime } from '../RelativeTime';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    padding: theme.spacing(0.75, 0),
    overflowWrap: 'anywhere',
  },
  criteria: { margin: 0, paddingLeft: theme.spacing(2.5) },
}));

/** A component's changes of level in one model, newest first. */
export function HistoryList(props: {
  entityRef: string;
  modelId: string;
  levels: ModelLevel[];
}) {
  const { entityRef, modelId, levels } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const history = useComponentHistory(entityRef, modelId);

  if (history.error && !history.data) {
    return (
      <ResponseErrorPanel title={t('history.failed')} error={history.error} />
    );
  }
  if (!history.data) return <Progress />;
  const transitions = history.data.pages.flatMap(({ items }) => items);
  if (transitions.length === 0) {
    return (
      <Typography variant="body2">
        {areBands(levels) ? t('score.noHistory') : t('history.none')}
      </Typography>
    );
  }
  return (
    <>
      <ul className={classes.list}>
        {transitions.map(transition => (
          <li
            key={`${transition.at} ${transition.to}`}
            className={classes.item}
          >
            <TransitionText transition={transition} levels={levels} />
            {transition.criteria.length > 0 && (
              <Typography
                variant="caption"
                component="ul"
                color="textSecondary"
                className={classes.criteria}
              >
                {transition.criteria.map(title => (
                  <li key={title}>{title}</li>
                ))}
              </Typography>
            )}
          </li>
        ))}
      </ul>
      {history.hasNextPage && (
        <Button
          size="small"
          disabled={history.isFetchingNextPage}
          onClick={() => history.fetchNextPage()}
        >
          {t('history.more')}
        </Button>
      )}
    </>
  );
}

function TransitionText(props: {
  transition: Transition;
  levels: ModelLevel[];
}) {
  const { transition, levels } = props;
  const { from, to, cause, at } = transition;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const name = (rank: number) => levelLabel(t, levelOf(levels, rank));
  const causes = {
    first: undefined,
    evidence: t('history.evidence'),
    'rules-changed': t('history.rulesChanged'),
  };
  return (
    <>
      <Typography variant="body2">
        {from === undefined
          ? t('history.first', { to: name(to) })
          : t('history.change', { from: name(from), to: name(to) })}
      </Typography>
      <Typography variant="caption" color="textSecondary">
        <RelativeTime at={at} />
        {causes[cause] && ` · ${causes[cause]}`}
      </Typography>
    </>
  );
}
