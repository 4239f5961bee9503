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
import Typography from '@material-ui/core/Typography';
import type { Assessment } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useTimeFormat } from '../../hooks/useTimeFormat';
import { mlopsMaturityTranslationRef } from '../../translation';

/** How many criteria are excused, and until when. */
export function WaivedText(props: { assessment: Assessment }) {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { date } = useTimeFormat();
  const waived = props.assessment.criteria.filter(
    ({ outcome }) => outcome === 'waived',
  );
  if (waived.length === 0) return <></>;
  const [first] = waived.flatMap(one => one.waivedUntil ?? []).sort();
  const count = waived.length;
  return (
    <Typography variant="body2" color="textSecondary">
      {first
        ? t('waived.countUntil', { count, date: date(first) })
        : t('waived.count', { count })}
    </Typography>
  );
}
