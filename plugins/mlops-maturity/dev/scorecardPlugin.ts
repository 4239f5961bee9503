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

import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityApiRef } from '../src/api';
import { plainScorecardAnswers } from '../src/__testUtils__/scorecardAnswers';
import {
  fullCoverage,
  github,
  mlflow,
} from '../src/__testUtils__/sourceAnswers';
import { factDefinitions } from '../src/__testUtils__/smallModel';
import mlopsMaturityPlugin from '../src';

/** The plugin without a backend, so that links into its scorecard lead there. */
export const scorecardPlugin = mlopsMaturityPlugin.withOverrides({
  extensions: [
    mlopsMaturityPlugin.getExtension('api:mlops-maturity').override({
      params: defineParams =>
        defineParams({
          api: mlopsMaturityApiRef,
          deps: {},
          factory: () =>
            ({
              ...plainScorecardAnswers(),
              getFacts: async () => ({ items: factDefinitions }),
              getCollectorHealth: async () => ({ items: [github, mlflow] }),
              getCoverage: async () => fullCoverage,
            }) as unknown as MlopsMaturityApi,
        }),
    }),
  ],
});
