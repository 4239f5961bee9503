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
import { makeStyles } from '@material-ui/core/styles';
import HourglassIcon from '@material-ui/icons/HourglassEmpty';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { RelativeTime } from '../RelativeTime';
import { isBlocked, isExhausted, type RateLimitHealth } from './rateLimitState';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  host: { color: theme.palette.text.secondary },
  icon: { fontSize: '1rem', verticalAlign: 'text-bottom' },
}));

/** What is left of the rate limits that a collector's targets share. */
export function RateLimits(props: { rateLimits: RateLimitHealth[] }) {
  const { rateLimits } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (rateLimits.length === 0) {
    return <span className={classes.host}>{t('collectors.untold')}</span>;
  }
  return (
    <ul className={classes.list}>
      {rateLimits.map(rateLimit => (
        <li key={`${rateLimit.host} ${rateLimit.name ?? ''}`}>
          <span className={classes.host}>
            {rateLimit.name
              ? `${rateLimit.host} (${rateLimit.name})`
              : rateLimit.host}
            {': '}
          </span>
          <RateLimitText rateLimit={rateLimit} />
        </li>
      ))}
    </ul>
  );
}

function RateLimitText(props: { rateLimit: RateLimitHealth }) {
  const { rateLimit } = props;
  const { limit, remaining, resetAt, blockedUntil } = rateLimit;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const now = Date.now();
  const parts = [];
  if (limit !== undefined && remaining !== undefined) {
    parts.push(
      t('collectors.left', {
        remaining: number(remaining),
        limit: number(limit),
      }),
    );
  }
  if (resetAt && Date.parse(resetAt) > now) {
    parts.push(
      t('collectors.resets', { time: <RelativeTime key="r" at={resetAt} /> }),
    );
  }
  const waits = isBlocked(rateLimit, now) || isExhausted(rateLimit, now);
  if (blockedUntil && isBlocked(rateLimit, now)) {
    parts.push(
      t('collectors.blocked', {
        time: <RelativeTime key="b" at={blockedUntil} />,
      }),
    );
  } else if (isExhausted(rateLimit, now)) {
    parts.push(t('collectors.exhausted'));
  }
  return (
    <>
      {waits && <HourglassIcon aria-hidden className={classes.icon} />}
      {parts.length === 0
        ? t('collectors.untold')
        : parts.map((part, index) => (
            <span key={index}>
              {index > 0 && ', '}
              {part}
            </span>
          ))}
    </>
  );
}
