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

export { arbitraryOf, arbitraryOfZod } from './arbitraryOf';
export type { JsonSchema } from './arbitraryOf';
export { arbitraryPushed } from './arbitraryPush';
export { forCases, forCasesInTurn, patience } from './forCases';
export {
  builtInNames,
  hostileText,
  hostileTexts,
  longTexts,
} from './hostileText';
export { mostly, nearly } from './nearly';
export { wildValue } from './wildValue';
export { collectorsOf } from './collectorsOf';
export { EverySource, send } from './EverySource';
export type { Exchange, SourceAnswer } from './EverySource';
export { arbitraryDamage, damaged } from './nearly';
export { sourceEntities } from './sourceConfig';
