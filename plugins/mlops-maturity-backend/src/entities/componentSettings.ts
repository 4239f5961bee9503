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

import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import {
  attestationAnnotationPrefix,
  type ComponentProblem,
  type MaturityModel,
  mlopsMaturityAnnotations,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { ComponentContent } from './content';
import { shownModels } from './shownModels';
import { targetLevels } from './targetLevels';

/** Longer values of annotations aren't read. */
export const maxAnnotationLength = 2000;

/**
 * Which models a component is shown in and which levels it should reach, with
 * the mistakes in the annotations that say so. What the component itself says
 * goes before what a model says that is assessed with it.
 *
 * @param pair - the component, then the models assessed with it
 */
export function componentSettings(
  pair: Entity[],
  models: readonly MaturityModel[],
): Pick<ComponentContent, 'models' | 'targetLevels' | 'problems'> {
  const problems: ComponentProblem[] = pair.flatMap(overlongAnnotations);
  const read = <T extends { problems: string[] }>(
    annotation: string,
    parse: (value: string | undefined, known: readonly MaturityModel[]) => T,
  ): T => {
    const place = pair.find(one => valueOf(one, annotation) !== undefined);
    const reading = parse(place && valueOf(place, annotation), models);
    for (const message of reading.problems) {
      const entityRef = stringifyEntityRef(place ?? pair[0]);
      problems.push({ entityRef, annotation, message: `${message}.` });
    }
    return reading;
  };
  const { ids } = read(mlopsMaturityAnnotations.models, shownModels);
  const { labels } = read(mlopsMaturityAnnotations.targetLevel, targetLevels);
  return { ...(ids && { models: ids }), targetLevels: labels, problems };
}

function valueOf(entity: Entity, annotation: string): string | undefined {
  const value = entity.metadata.annotations?.[annotation];
  return value !== undefined && value.length <= maxAnnotationLength
    ? value
    : undefined;
}

/** Attestations say so themselves. */
function overlongAnnotations(entity: Entity): ComponentProblem[] {
  return Object.entries(entity.metadata.annotations ?? {}).flatMap(
    ([annotation, { length }]) =>
      annotation.startsWith('mlops-maturity/') &&
      !annotation.startsWith(attestationAnnotationPrefix) &&
      length > maxAnnotationLength
        ? {
            entityRef: stringifyEntityRef(entity),
            annotation,
            message: `It isn't read: it is longer than ${maxAnnotationLength} characters.`,
          }
        : [],
  );
}
