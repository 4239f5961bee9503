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

import type { ReactElement } from 'react';
import type { Entity } from '@backstage/catalog-model';
import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** One state of one piece of the interface. */
export type PlaygroundState = {
  /** Unique, and part of the address. */
  id: string;
  /** The situation, in a few words. */
  title: string;
  /** Text, or the name of something, that this state is told by. */
  shows: string;
  element: ReactElement;
  /** What the page is about. */
  entity: Entity;
  /** What the backend answers, made anew for everyone who looks at it. */
  answers: () => Partial<MlopsMaturityApi>;
};

/** The states of one piece of the interface. */
export type PlaygroundGroup = { title: string; states: PlaygroundState[] };
