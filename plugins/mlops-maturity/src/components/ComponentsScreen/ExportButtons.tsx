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

import { toError } from '@backstage/errors';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import SaveAltIcon from '@material-ui/icons/SaveAlt';
import { useNotify } from '../../hooks/useNotify';
import type { Scorecard } from '../../hooks/useScorecard';
import { useScorecardExport } from '../../hooks/useScorecardExport';
import { mlopsMaturityTranslationRef } from '../../translation';
import { saveFile } from '../../hooks/saveFile';

const formats = ['csv', 'json'] as const;

/** Saves every component that the filters ask for, in the table's order. */
export function ExportButtons(props: { scorecard: Scorecard }) {
  const { model, state } = props.scorecard;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const notify = useNotify();
  const { mutate, isPending, variables } = useScorecardExport();
  const labels = {
    csv: t('export.csv'),
    json: t('export.json'),
  };
  return (
    <>
      {formats.map(format => {
        const running = isPending && variables?.format === format;
        return (
          <Button
            key={format}
            size="small"
            startIcon={<SaveAltIcon />}
            disabled={isPending}
            aria-busy={running}
            onClick={() =>
              mutate(
                {
                  model: model.id,
                  format,
                  filter: state.filter,
                  sort: state.sort,
                  order: state.order,
                },
                {
                  onSuccess: file => {
                    const day = new Date().toISOString().slice(0, 10);
                    saveFile(
                      file,
                      `mlops-maturity-${model.id}-${day}.${format}`,
                    );
                  },
                  onError: error =>
                    notify({
                      title: t('export.failed'),
                      description: toError(error).message,
                      failed: true,
                    }),
                },
              )
            }
          >
            {running ? t('export.running') : labels[format]}
          </Button>
        );
      })}
    </>
  );
}
