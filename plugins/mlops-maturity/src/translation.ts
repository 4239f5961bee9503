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

import { createTranslationRef } from '@backstage/frontend-plugin-api';
import { componentMessages } from './messages/componentMessages';
import { levelMessages } from './messages/levelMessages';
import { modelMessages } from './messages/modelMessages';
import { scoreMessages } from './messages/scoreMessages';
import { scorecardMessages } from './messages/scorecardMessages';

/**
 * All text of the interface, in English. Text that belongs to a maturity model
 * or to a fact comes from the backend.
 *
 * @public
 */
export const mlopsMaturityTranslationRef = createTranslationRef({
  id: 'plugin.mlops-maturity',
  messages: {
    ...levelMessages,
    ...componentMessages,
    ...scorecardMessages,
    ...scoreMessages,
    ...modelMessages,
  },
});
