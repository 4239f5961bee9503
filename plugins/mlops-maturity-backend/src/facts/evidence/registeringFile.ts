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

import type { RepositoryEvidence } from '../types';
import { firstMatch, sourceFiles } from './sourceFiles';

const registers =
  /\bregister_model\(|\bregistered_model_name\s*=|\bcreate_model_version\(|\bRegisterModel\(|\bModel\.register\(|\bmodels\.create_or_update\(|\blink_model\(/;

/** The first of the component's own files that registers a model. */
export function registeringFile(
  repository: RepositoryEvidence,
): string | undefined {
  return firstMatch(sourceFiles(repository), registers);
}
