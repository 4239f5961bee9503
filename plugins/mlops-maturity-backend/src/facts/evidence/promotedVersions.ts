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

import type { FactInput } from '../types';
import {
  isFormerProduction,
  productionMark,
  productionVersion,
  readyVersions,
  type RegistryVersion,
} from './registeredModels';

/**
 * The versions of the model in production that are or were in production, as
 * far as the registry marks them, newest first. Where several models are
 * linked, it is the one whose version is in production now.
 */
export function promotedVersions(
  input: Pick<FactInput, 'platforms'>,
): RegistryVersion[] {
  const current = productionVersion(input);
  if (!current) return [];
  return readyVersions(input).filter(
    each =>
      each.platform === current.platform &&
      each.model === current.model &&
      (productionMark(each) !== undefined || isFormerProduction(each)),
  );
}
