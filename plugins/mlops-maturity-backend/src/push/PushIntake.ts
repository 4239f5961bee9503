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

import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { PushAnswer } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Collector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { Knex } from 'knex';
import { componentClaims, invalidate } from '../database/claims';
import { readAssessedRef, readComponent } from '../database/components';
import { keepObservations, type KeptScope } from '../database/kept';
import { componentsOfTarget, readTargetsNamed } from '../database/targets';
import type { Push } from './parsePush';
import { entityScope } from './entityScope';
import { mayPush, type PushRule, type PushTarget } from './readPushRules';

export type PushIntakeOptions = {
  knex: Knex;
  rules: readonly PushRule[];
  collectors: readonly Collector[];
  /** Makes this replica look for due work now. */
  wake: () => void;
  clock?: () => Date;
};

/** Takes what CI jobs push. */
export class PushIntake {
  readonly #options: PushIntakeOptions;
  readonly #clock: () => Date;

  constructor(options: PushIntakeOptions) {
    this.#options = options;
    this.#clock = options.clock ?? (() => new Date());
  }

  /**
   * Keeps pushed observations, and makes the components due that they are
   * about. The same push again changes nothing.
   *
   * @throws NotAllowedError where configuration doesn't let the service push
   * that, NotFoundError where no component takes evidence from it
   */
  async take(subject: string, push: Push): Promise<PushAnswer> {
    const { knex, wake } = this.#options;
    this.#mustBeAllowed(subject, push.target);
    const { scope, components } =
      'entityRef' in push.target
        ? await this.#entity(subject, push.target.entityRef)
        : await this.#repository(push.target);
    const now = this.#clock();
    const changed = await knex.transaction(async tx => {
      const written = await keepObservations(tx, scope, {
        origin: 'push',
        observations: push.observations,
        now,
      });
      if (written > 0) await invalidate(tx, componentClaims, components, now);
      return written;
    });
    if (changed > 0) wake();
    const accepted = push.observations.length;
    return { accepted, unchanged: accepted - changed };
  }

  async #entity(subject: string, entityRef: string) {
    const { knex } = this.#options;
    const ref = await readAssessedRef(knex, entityRef);
    const component = ref && (await readComponent(knex, ref));
    if (!component) {
      throw new NotFoundError(`${entityRef} is not known as an ML component`);
    }
    // It counts for the component that stands for it, maybe somebody else's.
    this.#mustBeAllowed(subject, { entityRef: component.ref });
    return { scope: entityScope(component), components: [component.ref] };
  }

  async #repository({ host, key }: { host: string; key: string }) {
    const { knex, collectors } = this.#options;
    const found = await readTargetsNamed(knex, host, key);
    const targets =
      found.length > 0
        ? found
        : await readTargetsNamed(knex, host.toLowerCase(), key.toLowerCase());
    const readsCode = new Set(
      collectors
        .filter(({ kinds }) => kinds.includes('repository'))
        .map(({ id }) => id),
    );
    const target =
      targets.find(({ collector }) => readsCode.has(collector)) ?? targets[0];
    if (!target) {
      throw new NotFoundError(
        `No ML component takes evidence from ${host}/${key}`,
      );
    }
    const scope: KeptScope = {
      collector: target.collector,
      host: target.host,
      key: target.key,
    };
    return { scope, components: await componentsOfTarget(knex, target.id) };
  }

  #mustBeAllowed(subject: string, target: PushTarget): void {
    if (mayPush(this.#options.rules, subject, target)) return;
    const name =
      'entityRef' in target ? target.entityRef : `${target.host}/${target.key}`;
    throw new NotAllowedError(
      `No entry of mlopsMaturity.push lets ${subject} push observations about ${name}`,
    );
  }
}
