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
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_VIEW_URL,
  parseLocationRef,
  type Entity,
} from '@backstage/catalog-model';
import type { BlockingFact } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { httpUrl } from '../ExternalLink';

/** Where to go to do something about a fact. */
export type FixPlace =
  | { kind: 'place'; title: string; url: string }
  | { kind: 'entity'; entityRef: string }
  | { kind: 'catalog-file'; url: string };

/** The address of the file that an entity is described in, to edit it. */
export function catalogFileOf(entity: Entity): string | undefined {
  const annotations = entity.metadata.annotations ?? {};
  return (
    httpUrl(annotations[ANNOTATION_EDIT_URL]) ??
    httpUrl(annotations[ANNOTATION_VIEW_URL]) ??
    httpUrl(locationUrl(annotations[ANNOTATION_LOCATION]))
  );
}

function locationUrl(location: string | undefined): string | undefined {
  if (!location) return undefined;
  try {
    const { type, target } = parseLocationRef(location);
    return type === 'url' ? target : undefined;
  } catch {
    // The annotation comes from outside, and may hold anything.
    return undefined;
  }
}

/**
 * Where to go about a fact that isn't there: to what it was decided from; to
 * the entity that a statement stands on; else to the catalog file, which is
 * where sources are connected and annotations are set.
 */
export function fixPlaceOf(
  fact: Pick<
    BlockingFact,
    'place' | 'attestOn' | 'sources' | 'status' | 'unreadable'
  >,
  component: { entityRef: string; catalogFile?: string },
): FixPlace | undefined {
  const { place, attestOn, sources, status, unreadable } = fact;
  // Nothing that the component's people change makes a source readable.
  if (unreadable) return undefined;
  const url = httpUrl(place?.url);
  if (place && url) return { kind: 'place', title: place.title, url };
  const isStated = sources?.[0] === 'attestation';
  if (isStated && attestOn && attestOn !== component.entityRef) {
    return { kind: 'entity', entityRef: attestOn };
  }
  const isInCatalog = status === 'unknown' || sources?.[0] === 'catalog';
  return isInCatalog && component.catalogFile
    ? { kind: 'catalog-file', url: component.catalogFile }
    : undefined;
}
