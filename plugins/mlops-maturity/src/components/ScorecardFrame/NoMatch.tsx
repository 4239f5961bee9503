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
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import type { Scorecard } from '../../hooks/useScorecard';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Says that the filters leave nothing over, with the way out of them. */
export function NoMatch(props: { scorecard: Scorecard }) {
  const { change } = props.scorecard;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div role="status">
      <Typography variant="body2">{t('table.none')}</Typography>
      <Button size="small" onClick={() => change({ filter: {} })}>
        {t('table.clear')}
      </Button>
    </div>
  );
}
