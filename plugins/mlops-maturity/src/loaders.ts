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

/*
 * The way to each screen leads through this file. The bundler of Backstage's
 * pages puts a module into every file of the build whose modules import it,
 * unless one that is loaded before has it: so the text of the interface is in
 * this one, and not once more in that of each screen.
 */
export { mlopsMaturityTranslationRef } from './translation';

export const loadMaturityCard = () => import('./components/MaturityCard');
export const loadMaturityContent = () => import('./components/MaturityContent');
export const loadMaturityPage = () => import('./components/MaturityPage');
export const loadLegacyMaturityPage = () =>
  import('./legacy/LegacyMaturityPage');
export const loadEntityScorecard = () => import('./components/EntityScorecard');
export const loadMyComponents = () => import('./components/MyComponents');
export const loadSearchResult = () => import('./components/SearchResult');
export const loadLevelPicker = () => import('./catalog/MaturityLevelPicker');
export const loadLevelColumn = () => import('./catalog/levelColumnParts');
