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
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  modelTryPermission,
  type ModelTrialResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { ModelTrials } from '../trials/ModelTrials';
import type { ReadableComponents } from './ReadableComponents';

export type AuthorizedTrialsOptions = {
  permissions: PermissionsService;
  readable: ReadableComponents;
  trials: ModelTrials;
};

type Caller = { credentials: BackstageCredentials };

/** Trying models, on the components that a caller may read. */
export class AuthorizedTrials {
  readonly #options: AuthorizedTrialsOptions;

  constructor(options: AuthorizedTrialsOptions) {
    this.#options = options;
  }

  /** @throws NotAllowedError when the caller may not try models */
  async mustTry({ credentials }: Caller): Promise<void> {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission: modelTryPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError('You may not try models');
    }
  }

  /** @throws NotAllowedError when the caller may not try models */
  async try(
    request: Parameters<ModelTrials['try']>[0],
    { credentials }: Caller,
  ): Promise<ModelTrialResponse> {
    await this.mustTry({ credentials });
    const { readable, trials } = this.#options;
    return trials.try(request, await readable.readableSet(credentials));
  }
}
