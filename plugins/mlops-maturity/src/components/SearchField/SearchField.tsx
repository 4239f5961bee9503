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

import { useEffect, useRef, useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import TextField from '@material-ui/core/TextField';
import { makeStyles } from '@material-ui/core/styles';
import { mlopsMaturityTranslationRef } from '../../translation';

const pauseMs = 300;

const useStyles = makeStyles(theme => ({
  field: {
    flex: '1 1 170px',
    maxWidth: 260,
    // Labels are too faint on the page itself: in the empty field, and above it.
    '& .MuiOutlinedInput-root': { background: theme.palette.background.paper },
    '& .MuiInputLabel-shrink:not(.Mui-focused)': {
      color: theme.palette.text.primary,
    },
  },
}));

/** Searches, as soon as the typing pauses. */
export function SearchField(props: {
  value: string;
  /** By default "Search by name". */
  label?: string;
  onChange: (value: string) => void;
}) {
  const { value, label, onChange } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [text, setText] = useState(value);
  const sent = useRef(value);
  // The newest handler, so that a render doesn't start the pause anew.
  const handler = useRef(onChange);
  useEffect(() => {
    handler.current = onChange;
  });

  useEffect(() => {
    // Changed by somebody else: the address, or "clear filters".
    if (value !== sent.current) {
      sent.current = value;
      setText(value);
    }
  }, [value]);

  useEffect(() => {
    if (text === sent.current) return undefined;
    const timer = setTimeout(() => {
      sent.current = text;
      handler.current(text);
    }, pauseMs);
    return () => clearTimeout(timer);
  }, [text]);

  return (
    <TextField
      id="mlops-maturity-search"
      type="search"
      size="small"
      variant="outlined"
      label={label ?? t('filters.search')}
      value={text}
      className={classes.field}
      inputProps={{ maxLength: 100 }}
      onChange={event => setText(event.target.value)}
    />
  );
}
