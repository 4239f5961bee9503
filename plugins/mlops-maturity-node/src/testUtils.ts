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

/**
 * For the tests of collectors: what every one of them must do, whatever its
 * source.
 *
 * @packageDocumentation
 */

export { checkedSweep } from './testKit/checkedSweep';
export type { CheckedSweep, SweepOptions } from './testKit/checkedSweep';
export { describeCollector } from './testKit/describeCollector';
export type { CollectorContract } from './testKit/describeCollector';
export { serveSource } from './testKit/serveSource';
export type { ServedSource, SourceListener } from './testKit/serveSource';
export { sweepOnce } from './testKit/sweepOnce';
export type { SweptTarget } from './testKit/sweepOnce';
