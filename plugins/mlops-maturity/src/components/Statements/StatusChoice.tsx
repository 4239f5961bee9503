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
import FormControl from '@material-ui/core/FormControl';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import FormHelperText from '@material-ui/core/FormHelperText';
import FormLabel from '@material-ui/core/FormLabel';
import Radio from '@material-ui/core/Radio';
import RadioGroup from '@material-ui/core/RadioGroup';
import type { AttestedStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

/** What a person says of a fact. */
export function StatusChoice(props: {
  name: string;
  statuses: AttestedStatus[];
  value: AttestedStatus;
  disabled: boolean;
  problem?: string;
  onChange: (status: string) => void;
}) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const labels: Record<AttestedStatus, string> = {
    pass: t('outcome.met'),
    partial: t('outcome.partial'),
    fail: t('outcome.unmet'),
    'not-applicable': t('outcome.notApplicable'),
  };
  return (
    <FormControl
      component="fieldset"
      margin="dense"
      disabled={props.disabled}
      error={props.problem !== undefined}
    >
      <FormLabel component="legend">{t('statement.field.status')}</FormLabel>
      <RadioGroup
        row
        name={props.name}
        value={props.value}
        onChange={(_, value) => props.onChange(value)}
      >
        {props.statuses.map(status => (
          <FormControlLabel
            key={status}
            value={status}
            label={labels[status]}
            control={<Radio color="primary" size="small" />}
          />
        ))}
      </RadioGroup>
      {props.problem && <FormHelperText>{props.problem}</FormHelperText>}
    </FormControl>
  );
}
