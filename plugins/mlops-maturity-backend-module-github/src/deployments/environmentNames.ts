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

const production = /^(prod|production|live)/i;
const preview = /^(review\/|preview|pr-?\d+)/i;

/** Environments that nothing of the component runs in: pages and previews. */
export function isIgnoredEnvironment(name: string): boolean {
  return name.toLowerCase() === 'github-pages' || preview.test(name);
}

/** Whether GitHub says so, or the environment's name. */
export function isProductionLike(deployment: {
  environment: string;
  production_environment?: boolean | null;
}): boolean {
  return (
    deployment.production_environment === true ||
    production.test(deployment.environment)
  );
}
