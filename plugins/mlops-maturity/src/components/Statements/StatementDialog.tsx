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

import { useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import DialogContentText from '@material-ui/core/DialogContentText';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import type { AttestedStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { DialogFrame } from './DialogFrame';
import { refusedField } from './refusedField';
import { StatusChoice } from './StatusChoice';
import {
  dayFromNow,
  findProblems,
  statementFields,
  type StatementField,
  type StatementValues,
} from './statementValues';

/** What a dialog asks for. */
export type StatementForm = {
  title: string;
  intro?: string;
  /** Why there is no more to choose from. */
  note?: string;
  /** What can be said of a fact; absent for a waiver. */
  statuses?: AttestedStatus[];
  textLabel: string;
  textHelp: string;
  submit: string;
};

const longestText = 2_000;

/** Asks for a statement, and says field by field what is wrong with it. */
export function StatementDialog(props: {
  /** Of its title, and the beginning of those of its fields. */
  id: string;
  open: boolean;
  form: StatementForm;
  initial: StatementValues;
  maxDays: number;
  /** Rejects with what the backend says against it. */
  onSubmit: (values: StatementValues) => Promise<void>;
  onClose: () => void;
  onExited: () => void;
}) {
  const { id, form, maxDays, onSubmit, onClose } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const [values, setValues] = useState(props.initial);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const [problems, setProblems] = useState<
    Partial<Record<StatementField, string>>
  >({});
  const fields = useRef<HTMLFormElement>(null);

  const set = (field: StatementField) => (value: string) => {
    setValues(before => ({ ...before, [field]: value }));
    setProblems(before => ({ ...before, [field]: undefined }));
  };
  const refuse = (found: Partial<Record<StatementField, string>>) => {
    setProblems(found);
    const first = statementFields.find(field => found[field]);
    fields.current
      ?.querySelector<HTMLElement>(`[name="${id}-${first}"]`)
      ?.focus();
  };
  const submit = async () => {
    setFailure(undefined);
    const found = findProblems(values, maxDays);
    if (Object.keys(found).length > 0) {
      const latest = { date: date(dayFromNow(maxDays)) };
      refuse({
        ...(found.text && { text: t('statement.problem.text') }),
        ...(found.evidence && { evidence: t('statement.problem.evidence') }),
        ...(found.until && {
          until: {
            untilMissing: t('statement.problem.untilMissing'),
            untilPast: t('statement.problem.untilPast'),
            untilFar: t('statement.problem.untilFar', latest),
            text: undefined,
            evidence: undefined,
          }[found.until],
        }),
      });
      return;
    }
    setProblems({});
    setSaving(true);
    try {
      await onSubmit(values);
    } catch (error) {
      const { field, message } = refusedField(error);
      if (field) refuse({ [field]: message });
      else setFailure(t('statement.problem.failed', { message }));
    } finally {
      setSaving(false);
    }
  };
  const fieldProps = (field: StatementField) => ({
    id: `${id}-${field}`,
    name: `${id}-${field}`,
    value: values[field],
    disabled: saving,
    error: problems[field] !== undefined,
    fullWidth: true,
    margin: 'normal' as const,
    variant: 'outlined' as const,
    onChange: (event: { target: { value: string } }) =>
      set(field)(event.target.value),
  });

  return (
    <DialogFrame
      id={id}
      open={props.open}
      title={form.title}
      width="sm"
      submit={form.submit}
      saving={saving}
      failure={failure}
      fields={fields}
      onSubmit={submit}
      onClose={onClose}
      onExited={props.onExited}
    >
      {form.intro && <DialogContentText>{form.intro}</DialogContentText>}
      {form.note && (
        <Typography variant="body2" gutterBottom>
          {form.note}
        </Typography>
      )}
      {form.statuses && (
        <StatusChoice
          name={`${id}-status`}
          statuses={form.statuses}
          value={values.status}
          disabled={saving}
          problem={problems.status}
          onChange={set('status')}
        />
      )}
      <TextField
        {...fieldProps('text')}
        label={form.textLabel}
        helperText={
          problems.text ?? `${form.textHelp} ${t('statement.field.everyone')}`
        }
        inputProps={{ maxLength: longestText }}
        required
        multiline
        minRows={3}
      />
      <TextField
        {...fieldProps('evidence')}
        type="url"
        label={t('statement.field.evidence')}
        helperText={problems.evidence}
        inputProps={{ maxLength: longestText }}
        placeholder="https://"
      />
      <TextField
        {...fieldProps('until')}
        type="date"
        label={t('statement.field.until')}
        helperText={
          problems.until ??
          t('statement.field.untilHelp', {
            date: date(dayFromNow(maxDays)),
          })
        }
        required
        InputLabelProps={{ shrink: true }}
        inputProps={{ min: dayFromNow(0), max: dayFromNow(maxDays) }}
      />
    </DialogFrame>
  );
}
