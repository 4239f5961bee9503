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

import { useRef, type RefObject } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import TextField from '@material-ui/core/TextField';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { saveFile } from '../../hooks/saveFile';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';

const useStyles = makeStyles(theme => ({
  text: {
    fontFamily: 'ui-monospace, Menlo, Consolas, monospace',
    fontSize: theme.typography.body2.fontSize,
    lineHeight: 1.5,
    // Lines are what messages name.
    whiteSpace: 'pre',
    overflowX: 'auto',
  },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(1),
    marginTop: theme.spacing(2),
  },
}));

/** The text of a model, to change or to put another one in its place. */
export function ModelEditor(props: {
  model: ServedModel;
  /** The file in force. */
  source: string;
  text: string;
  field: RefObject<HTMLTextAreaElement>;
  busy: boolean;
  onChange: (text: string) => void;
  onSubmit: () => void;
}) {
  const { model, source, text, field, busy, onChange, onSubmit } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const upload = useRef<HTMLInputElement>(null);
  return (
    <Panel title={t('trial.title', { model: model.title })}>
      <Typography variant="body2" paragraph>
        {t('trial.intro')}
      </Typography>
      <TextField
        id="mlops-maturity-model-text"
        label={t('trial.yaml')}
        variant="outlined"
        fullWidth
        multiline
        rows={22}
        value={text}
        inputRef={field}
        onChange={({ target }) => onChange(target.value)}
        InputLabelProps={{ shrink: true }}
        inputProps={{
          className: classes.text,
          spellCheck: false,
          autoCapitalize: 'off',
          autoCorrect: 'off',
        }}
      />
      <div className={classes.buttons}>
        <Button
          variant="contained"
          color="primary"
          disabled={busy || text.trim() === ''}
          onClick={onSubmit}
        >
          {t('trial.submit')}
        </Button>
        <Button variant="outlined" onClick={() => upload.current?.click()}>
          {t('trial.upload')}
        </Button>
        <input
          ref={upload}
          type="file"
          accept=".yaml,.yml"
          aria-label={t('trial.upload')}
          hidden
          onChange={async ({ target }) => {
            const [file] = target.files ?? [];
            if (file) onChange(await file.text());
            // The same file can be opened again after a change.
            target.value = '';
          }}
        />
        <Button
          onClick={() =>
            saveFile(
              new Blob([text], { type: 'application/yaml' }),
              `${model.id}.yaml`,
            )
          }
        >
          {t('trial.save')}
        </Button>
        <Button disabled={text === source} onClick={() => onChange(source)}>
          {t('trial.reset')}
        </Button>
      </div>
    </Panel>
  );
}
