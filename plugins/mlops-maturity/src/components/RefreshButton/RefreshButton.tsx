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
import IconButton from '@material-ui/core/IconButton';
import Tooltip from '@material-ui/core/Tooltip';
import WaitIcon from '@material-ui/icons/HourglassEmpty';
import RefreshIcon from '@material-ui/icons/Refresh';
import { useRefreshComponent } from '../../hooks/useRefreshComponent';
import { mlopsMaturityTranslationRef } from '../../translation';

/** Has the component assessed now. Rests where the user may not do that. */
export function RefreshButton(props: { entityRef: string }) {
  const { refresh, refreshing, notAllowed } = useRefreshComponent(
    props.entityRef,
  );
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  let label: string = t('refresh.action');
  if (refreshing) label = t('refresh.running');
  if (notAllowed) label = t('refresh.notAllowed');
  return (
    <Tooltip title={label}>
      {/* A disabled button has no events; the tooltip needs an element. */}
      <span>
        <IconButton
          size="small"
          aria-label={label}
          aria-busy={refreshing}
          disabled={refreshing || notAllowed}
          onClick={refresh}
        >
          {refreshing ? <WaitIcon /> : <RefreshIcon />}
        </IconButton>
      </span>
    </Tooltip>
  );
}
