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

import type { KeptScope } from '../database/kept';

/** What stands for a collector where observations were pushed. */
export const pushCollector = { id: 'push', title: 'Reported' } as const;

/**
 * Where what was pushed about a component is kept. An entity that was removed
 * and made again is a new one, with another uid.
 */
export function entityScope(component: {
  ref: string;
  uid: string;
}): KeptScope {
  return {
    collector: pushCollector.id,
    host: component.uid,
    key: component.ref,
  };
}
