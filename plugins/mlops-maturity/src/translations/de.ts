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

import { germanComparisonMessages } from '../messages/de/comparisonMessages';
import { germanComponentMessages } from '../messages/de/componentMessages';
import { germanElsewhereMessages } from '../messages/de/elsewhereMessages';
import { germanFailureMessages } from '../messages/de/failureMessages';
import { germanFilterMessages } from '../messages/de/filterMessages';
import { germanHeatMapMessages } from '../messages/de/heatMapMessages';
import { germanLevelMessages } from '../messages/de/levelMessages';
import { germanModelMessages } from '../messages/de/modelMessages';
import { germanNextStepMessages } from '../messages/de/nextStepMessages';
import { germanOverviewMessages } from '../messages/de/overviewMessages';
import { germanScoreMessages } from '../messages/de/scoreMessages';
import { germanScoreboardMessages } from '../messages/de/scoreboardMessages';
import { germanScorecardMessages } from '../messages/de/scorecardMessages';
import { germanSourceMessages } from '../messages/de/sourceMessages';
import { germanStatementMessages } from '../messages/de/statementMessages';
import { germanTabMessages } from '../messages/de/tabMessages';
import { germanTrialMessages } from '../messages/de/trialMessages';
import { germanUpcomingMessages } from '../messages/de/upcomingMessages';
import { germanWhatIfMessages } from '../messages/de/whatIfMessages';
import { flattenMessages } from './flattenMessages';

/** All text of the interface, in German. */
export default flattenMessages({
  ...germanLevelMessages,
  ...germanComponentMessages,
  ...germanNextStepMessages,
  ...germanTabMessages,
  ...germanUpcomingMessages,
  ...germanWhatIfMessages,
  ...germanScorecardMessages,
  ...germanFailureMessages,
  ...germanFilterMessages,
  ...germanOverviewMessages,
  ...germanScoreboardMessages,
  ...germanHeatMapMessages,
  ...germanComparisonMessages,
  ...germanScoreMessages,
  ...germanElsewhereMessages,
  ...germanModelMessages,
  ...germanTrialMessages,
  ...germanSourceMessages,
  ...germanStatementMessages,
});
