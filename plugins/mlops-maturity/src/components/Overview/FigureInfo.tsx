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
import IconButton from '@material-ui/core/IconButton';
import Popover from '@material-ui/core/Popover';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  button: {
    padding: 2,
    margin: theme.spacing(-0.25, 0, -0.25, 0.25),
    verticalAlign: 'top',
    '@media print': { display: 'none' },
  },
  icon: { fontSize: '1rem' },
  text: { maxWidth: 340, padding: theme.spacing(1.5, 2) },
}));

/** Says on demand what a figure means. */
export function FigureInfo(props: { title: string; text: string }) {
  const { title, text } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const label = t('figures.meaningOf', { title });
  return (
    <>
      <IconButton
        size="small"
        className={classes.button}
        aria-label={label}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <InfoIcon aria-hidden className={classes.icon} />
      </IconButton>
      <Popover
        open={anchor !== null}
        anchorEl={anchor}
        onClose={() => setAnchor(null)}
        anchorOrigin={{ vertical: 'bottom', horizontal: 'left' }}
        PaperProps={{ role: 'dialog', 'aria-label': label }}
      >
        <Typography variant="body2" className={classes.text}>
          {text}
        </Typography>
      </Popover>
    </>
  );
}
