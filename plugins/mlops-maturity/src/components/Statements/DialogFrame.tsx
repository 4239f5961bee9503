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

import type { FormEvent, ReactNode, Ref } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Dialog from '@material-ui/core/Dialog';
import DialogActions from '@material-ui/core/DialogActions';
import DialogContent from '@material-ui/core/DialogContent';
import DialogTitle from '@material-ui/core/DialogTitle';
import Typography from '@material-ui/core/Typography';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useFormStyles } from './useFormStyles';

/** What surrounds the dialogs about a statement: title, failure, buttons. */
export function DialogFrame(props: {
  /** Of its title. */
  id: string;
  open: boolean;
  title: string;
  width: 'xs' | 'sm';
  submit: string;
  saving: boolean;
  /** What went wrong, apart from any field. */
  failure?: string;
  fields?: Ref<HTMLFormElement>;
  children: ReactNode;
  onSubmit: () => void;
  onClose: () => void;
  onExited: () => void;
}) {
  const { id, saving, failure, onSubmit, onClose } = props;
  const classes = useFormStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!saving) onSubmit();
  };
  return (
    <Dialog
      open={props.open}
      onClose={saving ? undefined : onClose}
      aria-labelledby={id}
      fullWidth
      maxWidth={props.width}
      // Whoever opens it knows better where the focus belongs then.
      disableRestoreFocus
      TransitionProps={{ onExited: props.onExited }}
    >
      <form
        ref={props.fields}
        noValidate
        className={classes.form}
        onSubmit={submit}
      >
        <DialogTitle id={id}>{props.title}</DialogTitle>
        <DialogContent>
          {props.children}
          {failure && (
            <Typography
              role="alert"
              variant="body2"
              className={classes.problem}
            >
              {failure}
            </Typography>
          )}
        </DialogContent>
        <DialogActions>
          <Button onClick={onClose} disabled={saving}>
            {t('statement.cancel')}
          </Button>
          <Button
            type="submit"
            color="primary"
            variant="contained"
            disabled={saving}
          >
            {saving ? t('statement.saving') : props.submit}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
