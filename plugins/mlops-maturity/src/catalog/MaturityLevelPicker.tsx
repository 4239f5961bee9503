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

import { useState } from 'react';
import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import MenuItem from '@material-ui/core/MenuItem';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useNumberFormat } from '../hooks/useNumberFormat';
import { levelTitle, shownLevels } from '../levels/levelLabels';
import { useMaturityLinks } from '../links';
import { mlopsMaturityTranslationRef } from '../translation';
import { useLevelFilter } from './useLevelFilter';

const useStyles = makeStyles(theme => ({
  root: { margin: theme.spacing(1, 0) },
  label: { fontWeight: 'bold' },
  field: { background: theme.palette.background.paper },
}));

const labelId = 'mlops-maturity-level-label';
const fieldId = 'mlops-maturity-level';

/** Chooses a level to narrow the catalog's list by. */
export function MaturityLevelPicker(props: { model?: string }) {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [opened, setOpened] = useState(false);
  const { model, level, setLevel, failed, ...narrowing } = useLevelFilter(
    props,
    { opened },
  );
  const levels = model ? shownLevels(model.levels) : [];
  const known = levels.some(({ rank }) => rank === level);
  return (
    <div className={classes.root}>
      <Typography variant="body2" id={labelId} className={classes.label}>
        {t('catalogLevel.filter')}
      </Typography>
      <TextField
        select
        fullWidth
        size="small"
        variant="outlined"
        id={fieldId}
        className={classes.field}
        value={known ? String(level) : ''}
        onChange={({ target }) =>
          setLevel(target.value === '' ? undefined : Number(target.value))
        }
        SelectProps={{
          displayEmpty: true,
          labelId,
          onOpen: () => setOpened(true),
        }}
      >
        <MenuItem value="">{t('catalogLevel.any')}</MenuItem>
        {!model && opened && !failed && (
          <MenuItem disabled>{t('filters.loading')}</MenuItem>
        )}
        {levels.map(one => (
          <MenuItem key={one.rank} value={String(one.rank)}>
            {levelTitle(t, one)}
          </MenuItem>
        ))}
      </TextField>
      {model && level !== undefined && (
        <Typography variant="caption" component="p">
          {model.title}
        </Typography>
      )}
      <Typography variant="caption" component="div" role="status">
        {failed && t('catalogLevel.error')}
        {narrowing.looking && t('catalogLevel.loading')}
        {model && <TooMany modelId={model.id} {...narrowing} />}
      </Typography>
    </div>
  );
}

/** Says that the list shows more than was asked for, and where it is right. */
function TooMany(props: {
  modelId: string;
  tooMany: number | undefined;
  filter: ReturnType<typeof useLevelFilter>['filter'];
}) {
  const { modelId, tooMany, filter } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const { screenPath } = useMaturityLinks();
  if (tooMany === undefined || !filter) return <></>;
  const to = screenPath('components', {
    ...filter,
    level: filter.level.map(String),
    model: modelId,
  });
  return (
    <>
      {t('catalogLevel.tooMany', {
        count: tooMany,
        number: number(tooMany),
      })}{' '}
      {to && <Link to={to}>{t('catalogLevel.inScorecard')}</Link>}
    </>
  );
}
