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
import { useTabPath } from '../../hooks/useTabPath';

/** The title of a criterion, which leads to it on the entity's tab. */
export function CriterionTitle(props: {
  entityRef: string;
  modelId: string;
  criterion: { criterionId: string; title: string };
}) {
  const { criterionId, title } = props.criterion;
  const path = useTabPath(props.entityRef)?.({
    model: props.modelId,
    criterionId,
  });
  return path ? <Link to={path}>{title}</Link> : <>{title}</>;
}
