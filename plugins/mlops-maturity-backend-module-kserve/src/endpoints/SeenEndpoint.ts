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

import type { ServingEndpointData } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';

/**
 * An endpoint as the cluster shows it now, and what helps to tell what became
 * of it since it was seen last.
 */
export type SeenEndpoint = {
  /** Namespace and name. */
  key: string;
  data: ServingEndpointData;
  /** The newest version, the one that a split tries. */
  newest?: string;
  /** When traffic was last put in order. */
  routedAt?: string;
};
