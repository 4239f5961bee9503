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
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogContentText from '@material-ui/core/DialogContentText';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { mlopsMaturityTranslationRef } from '../../translation';
import { refusedField } from './refusedField';
import { useFormStyles } from './useFormStyles';

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
  const { id, onSubmit, onClose } = props;
  const classes = useFormStyles();
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
    <Dialog
      open={props.open}
      onClose={saving ? undefined : onClose}
      aria-labelledby={id}
      fullWidth
      maxWidth="xs"
      // Whoever opens it knows better where the focus belongs then.
      disableRestoreFocus
      TransitionProps={{ onExited: props.onExited }}
    >
      <DialogTitle id={id}>{props.title}</DialogTitle>
      <DialogContent>
        <DialogContentText>{props.text}</DialogContentText>
        {failure && (
          <Typography role="alert" variant="body2" className={classes.problem}>
            {failure}
          </Typography>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose} disabled={saving}>
          {t('statement.cancel')}
        </Button>
        <Button
          onClick={submit}
          color="primary"
          variant="contained"
          disabled={saving}
        >
          {saving ? t('statement.saving') : props.submit}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
