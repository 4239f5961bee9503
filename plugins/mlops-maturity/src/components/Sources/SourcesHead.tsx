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
import { mlopsMaturityTranslationRef } from '../../translation';
import { RelativeTime } from '../RelativeTime';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(1, 2),
    marginBottom: theme.spacing(2),
  },
  title: { flex: '1 1 auto' },
}));

/** What the screen is about, and how old what it shows is. */
export function SourcesHead(props: {
  /** Milliseconds since 1970; absent until something was loaded. */
  updatedAt?: number;
  onRefresh: () => void;
}) {
  const { updatedAt, onRefresh } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div className={classes.head}>
      <Typography variant="h5" component="h2" className={classes.title}>
        {t('sourcesScreen.title')}
      </Typography>
      {updatedAt !== undefined && (
        <Typography variant="body2">
          {t('sourcesScreen.updated', {
            age: (
              <RelativeTime key="age" at={new Date(updatedAt).toISOString()} />
            ),
          })}
        </Typography>
      )}
      <Button size="small" variant="outlined" onClick={onRefresh}>
        {t('sourcesScreen.refresh')}
      </Button>
    </div>
  );
}
