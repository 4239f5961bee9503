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
  BackstageCredentials,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  assessmentRefreshPermission,
  collectorsReadPermission,
  observationCreatePermission,
  type CollectorHealthResponse,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { ComponentResults } from '../assessments/ComponentResults';
import type { Coverage } from '../coverage/Coverage';
import type { ShownComponent } from '../database/components';
import type { ReadableSet } from '../database/readable';
import type { Scorecard } from '../scorecard/Scorecard';
import { untraced, type Trace } from '../tracing/trace';
import {
  hideApplicationsInAssessments,
  hideApplicationsInFacts,
} from './hideApplications';
import { mustBeAllowed } from './mustBeAllowed';
import { mustReadComponent } from './mustReadComponent';
import type { ReadableComponents } from './ReadableComponents';

export type AuthorizedQueriesOptions = {
  permissions: PermissionsService;
  readable: ReadableComponents;
  results: ComponentResults;
  scorecard: Scorecard;
  coverage: Coverage;
  /** How the collectors are doing; targets are named as far as they are readable. */
  health(readable: ReadableSet): Promise<CollectorHealthResponse>;
  /** Ids of the facts that are decided over applications using a component. */
  applicationFacts: ReadonlySet<string>;
  trace?: Trace;
};

type Caller = { credentials: BackstageCredentials };

/**
 * The plugin's queries as a caller may ask them. Policy lives here and nowhere
 * else: what a caller may not see isn't there, aggregates included.
 */
export class AuthorizedQueries {
  readonly #options: AuthorizedQueriesOptions;

  constructor(options: AuthorizedQueriesOptions) {
    this.#options = options;
  }

  async assessments(entityRef: string, { credentials }: Caller) {
    const component = await this.#mustRead(entityRef, credentials);
    const answer = await this.#options.results.assessments(
      entityRef,
      component,
    );
    return (await this.#seesApplications(component, credentials))
      ? answer
      : hideApplicationsInAssessments(answer, this.#options.applicationFacts);
  }

  async facts(entityRef: string, { credentials }: Caller) {
    const component = await this.#mustRead(entityRef, credentials);
    const answer = await this.#options.results.facts(entityRef, component);
    return (await this.#seesApplications(component, credentials))
      ? answer
      : hideApplicationsInFacts(answer, this.#options.applicationFacts);
  }

  async history(
    entityRef: string,
    request: Parameters<ComponentResults['history']>[1],
    { credentials }: Caller,
  ) {
    const component = await this.#mustRead(entityRef, credentials);
    return this.#options.results.history(component, request);
  }

  /**
   * The component to refresh when a caller asks it for an entity.
   *
   * @throws NotAllowedError when the caller may not
   */
  async mustRefresh(
    entityRef: string,
    { credentials }: Caller,
  ): Promise<string> {
    const { ref } = await this.#mustRead(entityRef, credentials);
    // What is refreshed is the component that stands for it, which may be
    // somebody else's.
    await mustBeAllowed(this.#options.permissions, {
      permission: assessmentRefreshPermission,
      entityRefs: [entityRef, ref],
      credentials,
      what: `refresh ${entityRef}`,
    });
    return ref;
  }

  /** @throws NotAllowedError when the caller may not see the collectors */
  async health({ credentials }: Caller): Promise<CollectorHealthResponse> {
    await this.#mustReadCollectors(credentials);
    return this.#options.health(await this.#readableSet(credentials));
  }

  /** @throws NotAllowedError when the caller may not see the collectors */
  async coverage({ credentials }: Caller) {
    await this.#mustReadCollectors(credentials);
    return this.#options.coverage.read(await this.#readableSet(credentials));
  }

  /** @throws NotAllowedError when the caller may push nothing */
  async mustPush({ credentials }: Caller): Promise<void> {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission: observationCreatePermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError('You may not push observations');
    }
  }

  async summary(
    request: Parameters<Scorecard['summary']>[0],
    { credentials }: Caller,
  ) {
    return this.#scorecard('summary', credentials, (scorecard, readable) =>
      scorecard.summary(request, readable),
    );
  }

  async components(
    request: Parameters<Scorecard['components']>[0],
    { credentials }: Caller,
  ) {
    return this.#scorecard('components', credentials, (scorecard, readable) =>
      scorecard.components(request, readable),
    );
  }

  async exported(
    request: Parameters<Scorecard['exported']>[0],
    { credentials }: Caller,
  ) {
    return this.#scorecard('exported', credentials, (scorecard, readable) =>
      scorecard.exported(request, readable),
    );
  }

  async gaps(
    request: Parameters<Scorecard['gaps']>[0],
    { credentials }: Caller,
  ) {
    return this.#scorecard('gaps', credentials, (scorecard, readable) =>
      scorecard.gaps(request, readable),
    );
  }

  async trend(
    request: Parameters<Scorecard['trend']>[0],
    { credentials }: Caller,
  ) {
    return this.#scorecard('trend', credentials, (scorecard, readable) =>
      scorecard.trend(request, readable),
    );
  }

  async dimensions(
    request: Parameters<Scorecard['dimensions']>[0],
    { credentials }: Caller,
  ) {
    return this.#scorecard('dimensions', credentials, (scorecard, readable) =>
      scorecard.dimensions(request, readable),
    );
  }

  async comparison(
    request: Parameters<Scorecard['comparison']>[0],
    { credentials }: Caller,
  ) {
    return this.#scorecard('comparison', credentials, (scorecard, readable) =>
      scorecard.comparison(request, readable),
    );
  }

  async levels(
    request: Parameters<Scorecard['levels']>[0],
    { credentials }: Caller,
  ) {
    return this.#scorecard('levels', credentials, (scorecard, readable) =>
      scorecard.levels(request, readable),
    );
  }

  /** Figures over what the caller may read. */
  #scorecard<Answer>(
    question: string,
    credentials: BackstageCredentials,
    ask: (scorecard: Scorecard, readable: ReadableSet) => Answer,
  ): Promise<Awaited<Answer>> {
    const { trace = untraced, scorecard } = this.#options;
    const attributes = { 'mlops_maturity.question': question };
    return trace('scorecard', attributes, async () =>
      ask(scorecard, await this.#readableSet(credentials)),
    ) as Promise<Awaited<Answer>>;
  }

  #readableSet(credentials: BackstageCredentials): Promise<ReadableSet> {
    const { trace = untraced, readable } = this.#options;
    return trace('readable-set', {}, async span => {
      const set = await readable.readableSet(credentials);
      span.setAttribute(
        'mlops_maturity.refs',
        set === 'all' ? set : set.refs.length,
      );
      return set;
    });
  }

  async #mustReadCollectors(credentials: BackstageCredentials): Promise<void> {
    const [decision] = await this.#options.permissions.authorize(
      [{ permission: collectorsReadPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError('You may not see the collectors');
    }
  }

  #mustRead(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<ShownComponent> {
    return mustReadComponent(entityRef, credentials, this.#options);
  }

  /** Whether all applications are readable that a component's facts look at. */
  #seesApplications(
    { content }: ShownComponent,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const consumers = content.component.consumers.map(({ ref }) => ref);
    return this.#options.readable.canReadAll(consumers, credentials);
  }
}
