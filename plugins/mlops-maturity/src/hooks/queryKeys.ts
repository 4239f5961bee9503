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

/** What cached answers are filed under. */
export const queryKeys = {
  ownership: () => ['ownership'],
  models: () => ['models'],
  modelSource: (modelId: string) => ['model-source', modelId],
  factDefinitions: () => ['fact-definitions'],
  component: (entityRef: string) => ['component', entityRef],
  assessments: (entityRef: string) => ['component', entityRef, 'assessments'],
  facts: (entityRef: string) => ['component', entityRef, 'facts'],
  statements: (entityRef: string) => ['component', entityRef, 'statements'],
  history: (entityRef: string, modelId: string) => [
    'component',
    entityRef,
    'history',
    modelId,
  ],
  level: (modelId: string, entityRef: string) => ['level', modelId, entityRef],
  health: (part: 'collectors' | 'coverage') => ['health', part],
  scorecard: (...parts: unknown[]) => ['scorecard', ...parts],
};
