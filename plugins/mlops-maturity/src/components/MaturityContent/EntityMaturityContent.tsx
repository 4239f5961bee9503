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

import { stringifyEntityRef } from '@backstage/catalog-model';
import { Content } from '@backstage/core-components';
import { useEntity } from '@backstage/plugin-catalog-react';
import { useComponentAssessments } from '../../hooks/useComponentAssessments';
import { useShownAssessment } from '../../hooks/useShownAssessment';
import { useTabView } from '../../hooks/useTabView';
import { ComponentState } from '../ComponentState';
import { catalogFileOf } from '../NextStep';
import { PluginRoot } from '../PluginRoot';
import { UnknownModel } from '../UnknownModel';
import { MaturityContent } from './MaturityContent';
import { MaturityContentSkeleton } from './MaturityContentSkeleton';

/** The maturity tab of the entity that the page shows. */
export function EntityMaturityContent(props: {
  /** The model to show until the user chooses one. */
  defaultModel?: string;
}) {
  const { entity } = useEntity();
  const entityRef = stringifyEntityRef(entity);
  const [view, changeView] = useTabView();
  const { data, error } = useComponentAssessments(entityRef);
  const { items, shown, unknownModel, choose } = useShownAssessment(
    entity,
    data,
    props.defaultModel,
    view.model,
  );
  return (
    <PluginRoot>
      <Content noPadding>
        <UnknownModel
          id={unknownModel}
          by="portal"
          instead={shown?.model.title}
        />
        {data?.assessedAt && shown ? (
          <MaturityContent
            entityRef={entityRef}
            data={data}
            items={items}
            item={shown}
            onChooseModel={model => {
              choose(model);
              // A dimension belongs to its model.
              changeView({ model, dimension: undefined });
            }}
            catalogFile={catalogFileOf(entity)}
            lifecycle={
              typeof entity.spec?.lifecycle === 'string'
                ? entity.spec.lifecycle
                : undefined
            }
          />
        ) : (
          <ComponentState
            data={data}
            error={error}
            skeleton={<MaturityContentSkeleton />}
          />
        )}
      </Content>
    </PluginRoot>
  );
}
