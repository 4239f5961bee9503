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

import type {
  ComponentLevelsResponse,
  MlopsMaturityApi,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

/** A component's level in one model. */
type ComponentLevel = ComponentLevelsResponse['items'][number];

type Waiting = {
  resolve: (level: ComponentLevel | null) => void;
  reject: (error: unknown) => void;
};

/** What the backend answers about at once. */
const mostRefs = 500;

/**
 * Asks for the levels of many components with one request: cells of a table,
 * which know nothing of each other, ask in the same moment.
 */
export class LevelBatch {
  readonly #api: Pick<MlopsMaturityApi, 'getComponentLevels'>;
  readonly #model: string;
  #waiting = new Map<string, Waiting[]>();

  constructor(
    api: Pick<MlopsMaturityApi, 'getComponentLevels'>,
    model: string,
  ) {
    this.#api = api;
    this.#model = model;
  }

  /** The level of a component; null of what is no ML component. */
  load(entityRef: string): Promise<ComponentLevel | null> {
    return new Promise((resolve, reject) => {
      if (this.#waiting.size === 0) setTimeout(() => this.#send());
      const others = this.#waiting.get(entityRef) ?? [];
      this.#waiting.set(entityRef, [...others, { resolve, reject }]);
    });
  }

  #send(): void {
    const waiting = [...this.#waiting];
    this.#waiting = new Map();
    for (let first = 0; first < waiting.length; first += mostRefs) {
      this.#ask(new Map(waiting.slice(first, first + mostRefs)));
    }
  }

  async #ask(waiting: Map<string, Waiting[]>): Promise<void> {
    try {
      const { items } = await this.#api.getComponentLevels({
        model: this.#model,
        entityRefs: [...waiting.keys()],
      });
      const levels = new Map(items.map(item => [item.entityRef, item]));
      for (const [entityRef, callers] of waiting) {
        const level = levels.get(entityRef) ?? null;
        callers.forEach(({ resolve }) => resolve(level));
      }
    } catch (error) {
      for (const callers of waiting.values()) {
        callers.forEach(({ reject }) => reject(error));
      }
    }
  }
}
