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

import type { Entity } from '@backstage/catalog-model';
import type { Config } from '@backstage/config';
import {
  createSourceClient,
  GapRecorder,
  toCollectionResult,
  toEmptyResult,
  type CollectionContext,
  type CollectionResult,
  type Collector,
  type EntityTarget,
  type TargetReference,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { jenkinsKinds } from './api/endpoints';
import { JenkinsApi } from './api/JenkinsApi';
import { refuseLoginPages } from './api/refuseLoginPages';
import { readJenkinsInstances, type JenkinsInstance } from './jenkinsInstances';
import { readJenkinsLimits, type JenkinsLimits } from './jenkinsLimits';
import { jenkinsTargets } from './jenkinsTargets';
import { observeJob } from './observeJob';

/**
 * Reads jobs of the instances that `jenkins` names, with the credentials that
 * it holds.
 */
export class JenkinsCollector implements Collector {
  readonly id = 'jenkins';
  readonly title = 'Jenkins';
  readonly kinds = jenkinsKinds;

  readonly #instances: ReadonlyMap<string, JenkinsInstance>;
  readonly #limits: JenkinsLimits;

  /** @throws InputError when the configuration isn't valid */
  static fromConfig(config: Config): JenkinsCollector {
    return new JenkinsCollector(
      readJenkinsInstances(config),
      readJenkinsLimits(config),
    );
  }

  private constructor(
    instances: ReadonlyMap<string, JenkinsInstance>,
    limits: JenkinsLimits,
  ) {
    this.#instances = instances;
    this.#limits = limits;
  }

  targetsOf(entity: Entity): EntityTarget[] {
    return jenkinsTargets(entity, this.#instances);
  }

  async collect(
    target: TargetReference,
    context: CollectionContext,
  ): Promise<CollectionResult> {
    const instance = this.#instances.get(target.host);
    if (!instance) {
      return toEmptyResult(
        jenkinsKinds,
        'forbidden',
        `No Jenkins instance with the name ${target.host} is configured (jenkins.instances[].name).`,
      );
    }
    const client = createSourceClient(context, this.#limits, {
      baseUrl: instance.baseUrl,
      headers: instance.headers,
      fetch: refuseLoginPages,
    });
    const gaps = new GapRecorder('Jenkins');
    const observations = await observeJob(
      new JenkinsApi(client, this.#limits),
      gaps,
      target.key.split('/'),
    );
    return toCollectionResult(observations, gaps, client);
  }
}
