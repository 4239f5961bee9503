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

/** An entity that an ML component is related to, as far as facts ask. */
export type RelatedEntity = {
  ref: string;
  kind: string;
  type?: string;
  lifecycle?: string;
  /** The owner's entity ref, where one is declared and exists. */
  owner?: string;
  tags: string[];
  /** Whether the API's definition declares security schemes; APIs only. */
  securitySchemes?: boolean;
};

/**
 * An entity of the catalog that the entity filter selected, with what the
 * catalog says around it.
 */
export type MlComponent = {
  /** Lower-case entity ref. */
  ref: string;
  uid: string;
  kind: string;
  namespace: string;
  name: string;
  title?: string;
  type?: string;
  lifecycle?: string;
  /** The entity is itself a model (not an application or a pipeline). */
  isModel: boolean;
  /** Ref of the owner as the catalog relates it; it may not exist. */
  owner?: string;
  /** The owner is a Group that exists. */
  ownerIsGroup: boolean;
  system?: string;
  domain?: string;
  tags: string[];
  links: { title?: string; type?: string; url: string }[];
  annotations: Readonly<Record<string, string>>;
  /** What it depends on, and the entities merged into it. */
  dependencies: RelatedEntity[];
  /** APIs that it consumes. */
  consumedApis: RelatedEntity[];
  /** Components that consume its APIs or depend on it. */
  consumers: RelatedEntity[];
  /** ML components in production with the same owner, itself included. */
  portfolioSize?: number;
  /** The organization has ten ML components in production, or more. */
  oneOfMany?: boolean;
};
