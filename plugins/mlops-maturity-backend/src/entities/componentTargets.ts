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

import {
  ANNOTATION_SOURCE_LOCATION,
  type Entity,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { toError } from '@backstage/errors';
import type { ComponentProblem } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type {
  Collector,
  EntityTarget,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import type { ComponentTarget } from '../database/targets';
import {
  isCodeAnnotation,
  isDescriptorAnnotation,
  isSourceLocationDerived,
  withAnnotations,
} from './codeLocation';

/** A target that an entity points at, with the collector that reads it. */
export type CollectorTarget = Omit<ComponentTarget, 'via'>;

/** PostgreSQL has no NUL in a text, and makes half a character another one. */
const unstorable = /[\0\p{Cs}]/u;

/**
 * The targets that an entity points at; one that can't be stored is left out.
 *
 * @param report - told about a collector that fails: what one entity says must
 *   not keep the others from being read
 */
export function entityTargets(
  entity: Entity,
  collectors: readonly Collector[],
  report: (message: string) => void = () => {},
): CollectorTarget[] {
  const named = namedCode(entity, collectors);
  return collectors
    .filter(one => !readsCode(one) || !named.length || named.includes(one))
    .flatMap(collector =>
      targetsOf(collector, entity, report).map(({ host, key, pathPrefix }) => ({
        collector: collector.id,
        host,
        key,
        ...(pathPrefix ? { pathPrefix } : {}),
        ...(readsCode(collector) && !named.length ? { described: true } : {}),
      })),
    )
    .filter(
      ({ host, key, pathPrefix = '' }) =>
        host.length <= 255 &&
        key.length <= 255 &&
        pathPrefix.length <= 1000 &&
        ![host, key, pathPrefix].some(text => unstorable.test(text)),
    );
}

function readsCode({ kinds }: Collector): boolean {
  return kinds.includes('repository');
}

/**
 * The collectors of the hosts that an entity names for its code. The place
 * where it is described is none of them.
 */
function namedCode(
  entity: Entity,
  collectors: readonly Collector[],
): readonly Collector[] {
  const isDerived = isSourceLocationDerived(entity);
  const plain = withAnnotations(
    entity,
    name =>
      !isDescriptorAnnotation(name) &&
      !(isDerived && name === ANNOTATION_SOURCE_LOCATION),
  );
  return collectors.filter(
    collector =>
      readsCode(collector) && targetsOf(collector, plain, () => {}).length > 0,
  );
}

function targetsOf(
  collector: Collector,
  entity: Entity,
  report: (message: string) => void,
): EntityTarget[] {
  try {
    return collector.targetsOf(entity);
  } catch (error) {
    report(
      `${collector.title} can't tell where it points: ${
        toError(error).message
      }`.slice(0, 500),
    );
    return [];
  }
}

/**
 * Where a component's evidence comes from: its own targets, those of the
 * entities merged into it other than their place in a repository, and those of
 * its consumers. Sorted; each target once per entity that points at it.
 */
export function componentTargets(options: {
  entity: Entity;
  merged: Entity[];
  consumers: Entity[];
  collectors: readonly Collector[];
}): { targets: ComponentTarget[]; problems: ComponentProblem[] } {
  const { entity, merged, consumers, collectors } = options;
  const targets = new Map<string, ComponentTarget>();
  const problems: ComponentProblem[] = [];
  const add = (from: Entity, via: string) => {
    const found = entityTargets(from, collectors, message =>
      problems.push({ entityRef: stringifyEntityRef(from), message }),
    );
    for (const target of found) {
      const { collector, host, key } = target;
      const name = JSON.stringify([via, collector, host, key]);
      if (!targets.has(name)) targets.set(name, { ...target, via });
    }
  };
  const ref = stringifyEntityRef(entity);
  add(entity, ref);
  for (const model of merged) {
    add(
      withAnnotations(model, name => !isCodeAnnotation(name)),
      ref,
    );
  }
  for (const consumer of consumers) add(consumer, stringifyEntityRef(consumer));
  return {
    targets: [...targets]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, target]) => target),
    problems,
  };
}
