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

import { useRef, useState, type ReactNode } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { mlopsMaturityTranslationRef } from '../../translation';
import { StatementDialog, type StatementForm } from './StatementDialog';
import type { StatementValues } from './statementValues';
import { WithdrawDialog } from './WithdrawDialog';

const useStyles = makeStyles(theme => ({
  box: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(0.5, 1),
    marginTop: theme.spacing(1),
    overflowWrap: 'anywhere',
    '&:focus': { outline: 'none' },
  },
}));

/** What is stated about something, with what the user may do about it. */
export function StatementActions(props: {
  /** Unlike that of any other on the page. */
  id: string;
  /** Title of the fact or criterion, which tells like buttons apart. */
  about: string;
  /** Who stated it and until when. */
  children?: ReactNode;
  /** Absent where the user may not, or it would change nothing. */
  state?: {
    form: StatementForm;
    initial: StatementValues;
    maxDays: number;
    onSubmit: (values: StatementValues) => Promise<void>;
  };
  /** Absent where the user may not, or nothing is stated. */
  withdraw?: { label: string; text: string; onSubmit: () => Promise<void> };
}) {
  const { about, state, withdraw } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement>();
  const [open, setOpen] = useState<'state' | 'withdraw'>();
  // A dialog keeps what it shows until it has faded away.
  const [shown, setShown] = useState<{
    state?: typeof state;
    withdraw?: typeof withdraw;
  }>({});

  const start = (which: 'state' | 'withdraw', button: HTMLElement) => {
    opener.current = button;
    setShown({ [which]: props[which] });
    setOpen(which);
  };
  const close = () => setOpen(undefined);
  const onExited = () => {
    setShown({});
    // The button that opened the dialog may have gone with the statement.
    const back = opener.current?.isConnected
      ? opener.current
      : (box.current?.querySelector('button') ?? box.current);
    back?.focus();
  };
  const dialogId = `mlops-maturity-statement-${props.id}`;
  const aboutId = `${dialogId}-about`;

  if (!props.children && !state && !withdraw && !shown.state && !shown.withdraw)
    return <></>;
  return (
    <div ref={box} tabIndex={-1} className={classes.box}>
      <span id={aboutId} hidden>
        {about}
      </span>
      {props.children}
      {state && (
        <Button
          size="small"
          variant="outlined"
          color="primary"
          aria-describedby={aboutId}
          onClick={event => start('state', event.currentTarget)}
        >
          {state.form.submit}
        </Button>
      )}
      {withdraw && (
        <Button
          size="small"
          variant="outlined"
          aria-describedby={aboutId}
          onClick={event => start('withdraw', event.currentTarget)}
        >
          {withdraw.label}
        </Button>
      )}
      {shown.state && (
        <StatementDialog
          {...shown.state}
          id={dialogId}
          open={open === 'state'}
          onSubmit={async values => {
            await shown.state?.onSubmit(values);
            close();
          }}
          onClose={close}
          onExited={onExited}
        />
      )}
      {shown.withdraw && (
        <WithdrawDialog
          id={dialogId}
          open={open === 'withdraw'}
          title={t('statement.named', {
            action: shown.withdraw.label,
            title: about,
          })}
          text={shown.withdraw.text}
          submit={shown.withdraw.label}
          onSubmit={async () => {
            await shown.withdraw?.onSubmit();
            close();
          }}
          onClose={close}
          onExited={onExited}
        />
      )}
    </div>
  );
}
