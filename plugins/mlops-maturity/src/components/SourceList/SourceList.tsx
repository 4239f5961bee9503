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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import CheckIcon from '@material-ui/icons/Check';
import HourglassIcon from '@material-ui/icons/HourglassEmpty';
import SyncProblemIcon from '@material-ui/icons/SyncProblem';
import type { ComponentSource } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { RelativeTime } from '../RelativeTime';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  item: {
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(0.75, 0),
    overflowWrap: 'anywhere',
  },
  icon: { color: theme.palette.text.secondary, marginTop: 2 },
  problems: { margin: 0, paddingLeft: theme.spacing(2) },
}));

const icons = {
  ok: CheckIcon,
  pending: HourglassIcon,
  partial: SyncProblemIcon,
  failing: SyncProblemIcon,
};

/** The sources that a component's evidence comes from, and how they are. */
export function SourceList(props: { sources: ComponentSource[] }) {
  const { sources } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (sources.length === 0) {
    return <Typography variant="body2">{t('sources.none')}</Typography>;
  }
  const words = {
    ok: t('sources.ok'),
    pending: t('sources.pending'),
    partial: t('sources.partial'),
    failing: t('sources.failing'),
  };
  return (
    <ul className={classes.list}>
      {sources.map(source => {
        const Icon = icons[source.state];
        return (
          <li
            key={`${source.collector} ${source.host} ${source.key}`}
            className={classes.item}
          >
            <Icon aria-hidden fontSize="small" className={classes.icon} />
            <div>
              <Typography variant="body2">
                {source.title}{' '}
                <ExternalLink url={source.url}>{source.key}</ExternalLink>
              </Typography>
              <Typography variant="caption" color="textSecondary">
                {words[source.state]}
                {source.collectedAt && (
                  <>
                    {' · '}
                    {t('sources.read', {
                      age: <RelativeTime key="read" at={source.collectedAt} />,
                    })}
                  </>
                )}
                {source.checkedAt &&
                  source.checkedAt !== source.collectedAt && (
                    <>
                      {' · '}
                      {t('sources.tried', {
                        age: <RelativeTime key="tried" at={source.checkedAt} />,
                      })}
                    </>
                  )}
              </Typography>
              {source.problems.length > 0 && (
                <Typography
                  variant="body2"
                  component="ul"
                  className={classes.problems}
                >
                  {source.problems.map(problem => (
                    <li key={problem}>{problem}</li>
                  ))}
                </Typography>
              )}
            </div>
          </li>
        );
      })}
    </ul>
  );
}
