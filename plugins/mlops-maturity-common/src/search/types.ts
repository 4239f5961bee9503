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

/**
 * The type of the documents about maturity models in the portal's search.
 *
 * @public
 */
export const maturityDocumentType = 'mlops-maturity';

/**
 * What the portal's search knows about a maturity model, one of its criteria
 * or a fact. Nothing in it is about a component: everyone may find it.
 *
 * All fields are always there, empty where they say nothing: search engines
 * take the fields of an index from its first document.
 *
 * @public
 */
export type MaturityDocument = {
  title: string;
  text: string;
  /** The path of the page that shows it. */
  location: string;
  kind: 'model' | 'criterion' | 'fact';
  /** As configuration and annotations name it. */
  id: string;
  /** The title of the model. */
  model: string;
  /** What the model calls the level, such as `2`; not in models that score. */
  levelLabel: string;
  levelName: string;
  /** The title of the dimension. */
  dimension: string;
  /** The titles of the facts that a criterion asks for. */
  facts: string;
};
