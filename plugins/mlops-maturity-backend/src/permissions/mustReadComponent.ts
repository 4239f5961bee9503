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

import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import {
  notKnown,
  type ComponentResults,
} from '../assessments/ComponentResults';
import type { ShownComponent } from '../database/components';
import type { ReadableComponents } from './ReadableComponents';

/**
 * The component that an entity is assessed as. What may not be read is answered
 * like what isn't there, after the same work: the time that it takes tells
 * nothing either.
 *
 * @throws NotFoundError when it is no ML component that the caller may read
 */
export async function mustReadComponent(
  entityRef: string,
  credentials: BackstageCredentials,
  options: { readable: ReadableComponents; results: ComponentResults },
): Promise<ShownComponent> {
  const { readable, results } = options;
  const component = await results.find(entityRef);
  const refs = [...new Set([entityRef, component?.ref ?? entityRef])];
  const mayRead = await readable.canReadAll(refs, credentials);
  if (!mayRead || !component) throw notKnown(entityRef);
  return component;
}
