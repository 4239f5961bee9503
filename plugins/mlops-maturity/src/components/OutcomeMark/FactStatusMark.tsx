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
import CancelIcon from '@material-ui/icons/CancelOutlined';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import HelpIcon from '@material-ui/icons/HelpOutline';
import NotApplicableIcon from '@material-ui/icons/RemoveCircleOutline';
import PartialIcon from '@material-ui/icons/TimelapseOutlined';
import type { FactStatus } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles(theme => ({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: theme.spacing(0.5),
    // Stands on one line with what is said beside it.
    verticalAlign: 'middle',
    lineHeight: 1.66,
    whiteSpace: 'nowrap',
    fontFamily: theme.typography.fontFamily,
    color: theme.palette.text.secondary,
    fontSize: theme.typography.caption.fontSize,
  },
  icon: { fontSize: '1rem' },
}));

const icons = {
  pass: CheckIcon,
  partial: PartialIcon,
  fail: CancelIcon,
  unknown: HelpIcon,
  'not-applicable': NotApplicableIcon,
};

/** A fact's status as an icon and a word. */
export function FactStatusMark(props: { status: FactStatus }) {
  const { status } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const words = {
    pass: t('fact.pass'),
    partial: t('fact.partial'),
    fail: t('fact.fail'),
    unknown: t('fact.unknown'),
    'not-applicable': t('fact.notApplicable'),
  };
  const Icon = icons[status];
  return (
    <span className={classes.mark}>
      <Icon aria-hidden className={classes.icon} />
      {words[status]}
    </span>
  );
}
