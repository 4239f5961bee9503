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
import ToggleButton from '@material-ui/lab/ToggleButton';
import ToggleButtonGroup from '@material-ui/lab/ToggleButtonGroup';
import { mlopsMaturityTranslationRef } from '../../translation';

/** What criteria are listed by. */
export type Grouping = 'level' | 'dimension';

const useStyles = makeStyles(theme => ({
  toggle: { marginBottom: theme.spacing(1.5) },
}));

/** Lists criteria by level, or by dimension. */
export function GroupingToggle(props: {
  value: Grouping;
  onChange: (grouping: Grouping) => void;
}) {
  const { value, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <ToggleButtonGroup
      exclusive
      size="small"
      className={classes.toggle}
      value={value}
      aria-label={t('grouping.label')}
      onChange={(_, grouping: Grouping | null) =>
        grouping && onChange(grouping)
      }
    >
      <ToggleButton value="level">{t('grouping.level')}</ToggleButton>
      <ToggleButton value="dimension">{t('grouping.dimension')}</ToggleButton>
    </ToggleButtonGroup>
  );
}
