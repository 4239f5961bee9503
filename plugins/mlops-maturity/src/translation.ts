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
import { comparisonMessages } from './messages/comparisonMessages';
import { componentMessages } from './messages/componentMessages';
import { elsewhereMessages } from './messages/elsewhereMessages';
import { failureMessages } from './messages/failureMessages';
import { filterMessages } from './messages/filterMessages';
import { heatMapMessages } from './messages/heatMapMessages';
import { levelMessages } from './messages/levelMessages';
import { modelMessages } from './messages/modelMessages';
import { overviewMessages } from './messages/overviewMessages';
import { nextStepMessages } from './messages/nextStepMessages';
import { scoreMessages } from './messages/scoreMessages';
import { scoreboardMessages } from './messages/scoreboardMessages';
import { scorecardMessages } from './messages/scorecardMessages';
import { sourceMessages } from './messages/sourceMessages';
import { statementMessages } from './messages/statementMessages';
import { tabMessages } from './messages/tabMessages';
import { trialMessages } from './messages/trialMessages';
import { upcomingMessages } from './messages/upcomingMessages';
import { whatIfMessages } from './messages/whatIfMessages';

/** All text of the interface, in English. */
export const englishMessages = {
  ...levelMessages,
  ...componentMessages,
  ...nextStepMessages,
  ...tabMessages,
  ...upcomingMessages,
  ...whatIfMessages,
  ...scorecardMessages,
  ...failureMessages,
  ...filterMessages,
  ...overviewMessages,
  ...scoreboardMessages,
  ...heatMapMessages,
  ...comparisonMessages,
  ...scoreMessages,
  ...elsewhereMessages,
  ...modelMessages,
  ...trialMessages,
  ...sourceMessages,
  ...statementMessages,
};

/**
 * All text of the interface, in English and German. Text that belongs to a
 * maturity model or to a fact comes from the backend.
 *
 * @public
 */
export const mlopsMaturityTranslationRef = createTranslationRef({
  id: 'plugin.mlops-maturity',
  messages: englishMessages,
  translations: { de: () => import('./translations/de') },
});

/**
 * Loads the German messages, for a portal that puts some of them in other words.
 *
 * @public
 */
export const loadGermanMessages = () => import('./translations/de');
