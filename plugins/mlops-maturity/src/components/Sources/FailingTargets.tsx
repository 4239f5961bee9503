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
import type { CollectorHealth } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { RelativeTime } from '../RelativeTime';
import { useAdvice } from './useAdvice';
import { useShowAll } from './useShowAll';

type FailingTarget = CollectorHealth['failing'][number];

const useStyles = makeStyles(theme => ({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    overflowWrap: 'anywhere',
  },
  target: { padding: theme.spacing(1, 0) },
  problems: { margin: 0, paddingLeft: theme.spacing(2.5) },
  advice: { maxWidth: '90ch' },
}));

/** The targets of a collector that couldn't be read, why, and what to do. */
export function FailingTargets(props: { collector: CollectorHealth }) {
  const { failing, failingCount } = props.collector;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { shown, button } = useShowAll(failing, 10);
  const unnamed = failingCount - failing.length;
  return (
    <>
      <ul className={classes.list}>
        {shown.map(target => (
          <li key={`${target.host} ${target.key}`} className={classes.target}>
            <Target target={target} />
          </li>
        ))}
      </ul>
      {button}
      {!button && unnamed > 0 && (
        <Typography variant="body2">
          {t('sourcesScreen.unnamed', { count: unnamed })}
        </Typography>
      )}
    </>
  );
}

function Target(props: { target: FailingTarget }) {
  const { host, key, since, causes, problems } = props.target;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const adviceFor = useAdvice();
  return (
    <>
      <Typography variant="body2" component="div">
        <strong>{t('collectors.targetOn', { target: key, host })}</strong>{' '}
        {t('collectors.firstSeen', {
          age: <RelativeTime key="since" at={since} />,
        })}
      </Typography>
      <Typography variant="body2" component="ul" className={classes.problems}>
        {problems.map(problem => (
          <li key={problem}>{problem}</li>
        ))}
      </Typography>
      {causes.map(cause => {
        const { title, text } = adviceFor(cause, host);
        return (
          <Typography
            key={cause}
            variant="body2"
            color="textSecondary"
            className={classes.advice}
          >
            {`${title}. ${text}`}
          </Typography>
        );
      })}
    </>
  );
}
