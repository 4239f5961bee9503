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

import type {
  SourceClient,
  SourceRequest,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { JenkinsLimits } from '../jenkinsLimits';

/** The API of one Jenkins server, for one sweep. */
export class JenkinsApi {
  constructor(
    private readonly client: SourceClient,
    readonly limits: JenkinsLimits,
  ) {}

  /**
   * @param job - names of the folders and the job, from the root
   * @param request - its path is relative to the job
   * @throws SourceError
   */
  get<Value>(
    job: readonly string[],
    request: SourceRequest<Value>,
  ): Promise<Value> {
    const path = job.flatMap(name => ['job', name]);
    return this.client.get({ ...request, path: [...path, ...request.path] });
  }
}
