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
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import DialogContentText from '@material-ui/core/DialogContentText';
import { mlopsMaturityTranslationRef } from '../../translation';
import { DialogFrame } from './DialogFrame';
import { refusedField } from './refusedField';

/** Asks once more before a statement goes. */
export function WithdrawDialog(props: {
  /** Of its title. */
  id: string;
  open: boolean;
  title: string;
  text: string;
  submit: string;
  /** Rejects with what the backend says against it. */
  onSubmit: () => Promise<void>;
  onClose: () => void;
  onExited: () => void;
}) {
  const { onSubmit } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [saving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string>();

  const submit = async () => {
    setFailure(undefined);
    setSaving(true);
    try {
      await onSubmit();
    } catch (error) {
      const { message } = refusedField(error);
      setFailure(t('statement.problem.failed', { message }));
    } finally {
      setSaving(false);
    }
  };

  return (
    <DialogFrame
      id={props.id}
      open={props.open}
      title={props.title}
      width="xs"
      submit={props.submit}
      saving={saving}
      failure={failure}
      onSubmit={submit}
      onClose={props.onClose}
      onExited={props.onExited}
    >
      <DialogContentText>{props.text}</DialogContentText>
    </DialogFrame>
  );
}
