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

import type { MlComponent } from '../../entities/types';

const annotations = ['argocd/app-name', 'argocd/app-selector'];

/**
 * The GitOps application that the component names by annotation, for a person:
 * `Argo CD application churn-prod`. It shows that releases are wired to a
 * controller, but neither its sync policy nor its syncs.
 */
export function gitopsApplication({
  annotations: own,
}: Pick<MlComponent, 'annotations'>): string | undefined {
  for (const annotation of annotations) {
    const value = own[annotation]?.trim();
    if (value) return `Argo CD application ${value.slice(0, 100)}`;
  }
  const flux = Object.keys(own).find(key =>
    key.split('/')[0].endsWith('toolkit.fluxcd.io'),
  );
  return flux && `Flux resource ${own[flux].slice(0, 100)}`;
}
