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
import CancelIcon from '@material-ui/icons/CancelOutlined';
import CheckIcon from '@material-ui/icons/CheckCircleOutline';
import EventAvailableIcon from '@material-ui/icons/EventAvailableOutlined';
import HelpIcon from '@material-ui/icons/HelpOutline';
import InfoIcon from '@material-ui/icons/InfoOutlined';
import OpenIcon from '@material-ui/icons/RadioButtonUnchecked';
import PartialIcon from '@material-ui/icons/TimelapseOutlined';
import NotApplicableIcon from '@material-ui/icons/RemoveCircleOutline';
import type {
  CriterionKind,
  CriterionOutcome,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Translate } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';
import { useMarkStyles } from './useMarkStyles';

const icons = {
  met: CheckIcon,
  partial: PartialIcon,
  unmet: CancelIcon,
  unknown: HelpIcon,
  'not-applicable': NotApplicableIcon,
  waived: EventAvailableIcon,
};

/**
 * What came out of a criterion, as an icon and a word. Only requirements are
 * met or not; a marker describes a component or doesn't.
 */
export function OutcomeMark(props: {
  outcome: CriterionOutcome | undefined;
  kind?: CriterionKind;
}) {
  const { outcome, kind = 'requirement' } = props;
  const classes = useMarkStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { Icon, tone, word } = outcomeLook(t, outcome, kind);
  return (
    <span className={classes.mark}>
      <Icon aria-hidden className={`${classes.icon} ${classes[tone]}`} />
      {word}
    </span>
  );
}

/** How an outcome of a criterion of some kind is shown. */
export function outcomeLook(
  t: Translate,
  outcome: CriterionOutcome | undefined,
  kind: CriterionKind,
) {
  const gates = kind === 'requirement' || kind === 'optional';
  let tone: 'good' | 'bad' | 'half' | 'plain' = 'plain';
  if (outcome === 'met' && gates) tone = 'good';
  else if (outcome === 'unmet' && kind === 'marker') tone = 'good';
  else if (outcome === 'unmet' && kind === 'requirement') tone = 'bad';
  else if (outcome === 'partial' && gates) tone = 'half';
  return {
    Icon: iconOf(outcome, kind),
    tone,
    word: outcomeWord(t, outcome, kind),
  };
}

function iconOf(outcome: CriterionOutcome | undefined, kind: CriterionKind) {
  if (!outcome) return InfoIcon;
  if (kind === 'marker' && outcome === 'met') return InfoIcon;
  if (kind === 'marker' && outcome === 'unmet') return CheckIcon;
  // Color alone would not tell it from what blocks a level.
  if (kind === 'optional' && outcome === 'unmet') return OpenIcon;
  return icons[outcome];
}

/** The word for an outcome of a criterion of some kind. */
function outcomeWord(
  t: Translate,
  outcome: CriterionOutcome | undefined,
  kind: CriterionKind,
): string {
  if (!outcome) return t('outcome.advice');
  if (outcome === 'unknown') return t('outcome.unknown');
  if (outcome === 'waived') return t('outcome.waived');
  if (outcome === 'not-applicable') return t('outcome.notApplicable');
  const words = {
    requirement: {
      met: t('outcome.met'),
      partial: t('outcome.partial'),
      unmet: t('outcome.unmet'),
    },
    marker: {
      met: t('outcome.markerMet'),
      partial: t('outcome.markerPartial'),
      unmet: t('outcome.markerUnmet'),
    },
    observation: {
      met: t('outcome.observationMet'),
      partial: t('outcome.observationPartial'),
      unmet: t('outcome.observationUnmet'),
    },
  };
  if (kind === 'marker') return words.marker[outcome];
  const gates = kind === 'requirement' || kind === 'optional';
  return words[gates ? 'requirement' : 'observation'][outcome];
}
