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

import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import {
  modelTryPermission,
  type ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { Link as RouterLink } from 'react-router-dom';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { ExternalLink } from '../ExternalLink';
import { IfPermitted } from '../MaturityPage/IfPermitted';
import { Panel } from '../Panel';
import { Terms } from './Terms';
import { useModelWords } from './useModelWords';

/** What a model is, how large, and where it was published. */
export function ModelSummary(props: { model: ServedModel }) {
  const { model } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const words = useModelWords();
  const { screenPath, trialPath } = useMaturityLinks();
  const scorecard = screenPath('overview', { model: model.id });
  const trial = trialPath(model.id);
  return (
    <Panel title={model.title}>
      <Typography variant="body1" paragraph>
        {model.description}
      </Typography>
      <Terms
        terms={[
          [
            t('models.model.source'),
            <ExternalLink key="source" url={model.source.url}>
              {model.source.title}
            </ExternalLink>,
          ],
          [
            t('models.model.kind'),
            model.engine === 'score'
              ? t('models.model.scoreLong')
              : t('models.model.ladderLong'),
          ],
          [t('models.model.size'), words.size(model).join(', ')],
          [t('models.model.version'), model.version],
          [t('models.model.origin'), words.origin(model)],
          [t('models.practice.id'), <code key="id">{model.id}</code>],
          ...(model.aliases ?? []).map((alias): [string, JSX.Element] => [
            t('models.model.alias'),
            <ExternalLink key={alias.id} url={alias.source.url}>
              {alias.title}
            </ExternalLink>,
          ]),
        ]}
      />
      {scorecard && (
        <Typography variant="body2" style={{ marginTop: 16 }}>
          <Link to={scorecard}>{t('models.model.scorecard')}</Link>
        </Typography>
      )}
      {trial && (
        <IfPermitted permission={modelTryPermission}>
          <Button
            component={RouterLink}
            to={trial}
            variant="outlined"
            color="primary"
            style={{ marginTop: 16 }}
          >
            {t('trial.open')}
          </Button>
        </IfPermitted>
      )}
    </Panel>
  );
}
