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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import ErrorIcon from '@material-ui/icons/ErrorOutline';
import RefreshIcon from '@material-ui/icons/Refresh';
import {
  useIsFetching,
  useQueryClient,
  type Query,
} from '@tanstack/react-query';
import { mlopsMaturityTranslationRef } from '../../translation';
import { failureDetails } from './failureDetails';
import { failureKind } from './failureKind';

const useStyles = makeStyles(theme => ({
  panel: {
    display: 'flex',
    gap: theme.spacing(1),
    padding: theme.spacing(1.5),
    margin: theme.spacing(1, 0),
    background: theme.palette.background.paper,
    color: theme.palette.text.primary,
    border: `1px solid ${theme.palette.divider}`,
    borderLeft: `4px solid ${theme.palette.error.main}`,
    borderRadius: theme.shape.borderRadius,
    overflowWrap: 'anywhere',
  },
  body: { minWidth: 0, flex: 1 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    gap: theme.spacing(1, 2),
    marginTop: theme.spacing(1),
    '@media print': { display: 'none' },
  },
  details: {
    ...theme.typography.body2,
    minWidth: 0,
    '& summary': { cursor: 'pointer' },
    '& p': { margin: theme.spacing(1, 0, 0) },
  },
}));

const hasFailed = (query: Query) => query.state.status === 'error';

/**
 * Stands where something could not be loaded: what, what helps, and a way to
 * try again, which asks for everything on the page that failed.
 */
export function FailurePanel(props: {
  /** What could not be loaded. */
  title: string;
  error: unknown;
  /** Where no title of a card or a panel stands above it. */
  heading?: 'h2';
}) {
  const { title, error, heading = 'p' } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const client = useQueryClient();
  const retrying = useIsFetching({ predicate: hasFailed }) > 0;
  return (
    <div className={classes.panel}>
      <ErrorIcon aria-hidden fontSize="small" color="error" />
      <div className={classes.body}>
        <div role="alert">
          <Typography variant="subtitle2" component={heading}>
            {title}
          </Typography>
          <Typography variant="body2">
            {t(`failure.advice.${failureKind(error)}`)}
          </Typography>
        </div>
        <div className={classes.actions}>
          <Button
            size="small"
            variant="outlined"
            startIcon={<RefreshIcon />}
            disabled={retrying}
            onClick={() =>
              client.refetchQueries({ type: 'active', predicate: hasFailed })
            }
          >
            {retrying ? t('failure.retrying') : t('failure.retry')}
          </Button>
          <details className={classes.details}>
            <summary>{t('failure.details')}</summary>
            {failureDetails(error).map(line => (
              <p key={line} lang="en">
                {line}
              </p>
            ))}
          </details>
        </div>
      </div>
    </div>
  );
}
