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
import type {
  ComponentProblem,
  FactDefinition,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { Collector } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import {
  type AttestationPlace,
  inheritAttestations,
} from '../attestations/inheritAttestations';
import {
  readAttestations,
  type StatedAttestations,
} from '../attestations/readAttestations';
import type { ComponentTarget } from '../database/targets';
import { buildComponent, consumersOf, entityUid } from './buildComponent';
import { componentSettings } from './componentSettings';
import { componentTargets } from './componentTargets';
import type { ComponentContent } from './content';
import type { GroupTree } from './groupTree';
import type { CatalogLookup } from './lookup';
import type { MlComponent } from './types';

export type BuildContentsOptions = {
  /** The ML components, by ref. */
  components: ReadonlyMap<string, Entity>;
  /** The ref of the component that a model is assessed with, by the model's. */
  pairs: ReadonlyMap<string, string>;
  lookup: CatalogLookup;
  tree: GroupTree;
  collectors: readonly Collector[];
  definitions: ReadonlyMap<string, FactDefinition>;
  models: readonly MaturityModel[];
};

/** What the catalog says of one component, and where its evidence is. */
export type BuiltComponent = {
  uid: string;
  /** The component that this one is assessed with, instead of by itself. */
  assessedWith?: string;
  content: ComponentContent;
  targets: ComponentTarget[];
};

/** Puts together what was read of the catalog. Pure; sorted by ref. */
export function buildContents(options: BuildContentsOptions): BuiltComponent[] {
  const { components, pairs, lookup, collectors } = options;
  const mergedInto = new Map<string, Entity[]>();
  for (const [model, server] of [...pairs].sort()) {
    const merged = mergedInto.get(server) ?? [];
    mergedInto.set(server, [...merged, components.get(model)!]);
  }
  const readStated = statedOnce(options.definitions);

  const built = [...components.keys()].sort().map(ref => {
    const entity = components.get(ref)!;
    const merged = mergedInto.get(ref) ?? [];
    const component = buildComponent(entity, merged, lookup);
    const assessedWith = pairs.get(ref);
    const statements = readStatements(component, [entity, ...merged], {
      ...options,
      readStated,
    });
    // A model that is assessed with its server has no evidence of its own.
    const { targets, problems } = assessedWith
      ? { targets: [], problems: [] }
      : componentTargets({
          entity,
          merged,
          consumers: consumersOf(entity, merged, lookup),
          collectors,
        });
    return {
      uid: entityUid(entity),
      ...(assessedWith && { assessedWith }),
      content: {
        component,
        ...statements,
        problems: [...statements.problems, ...problems].sort(byPlace),
      },
      targets,
    };
  });
  return withPortfolioSizes(built);
}

/** What the annotations on a component, or a pair, and around it state. */
function readStatements(
  { owner, system, domain }: MlComponent,
  pair: Entity[],
  options: BuildContentsOptions & {
    readStated(entity: Entity): StatedAttestations;
  },
): Omit<ComponentContent, 'component'> {
  const { lookup, tree, definitions, models, readStated } = options;
  const at = (place: AttestationPlace, entities: Entity[]) =>
    entities.map(entity => ({ place, stated: readStated(entity) }));
  const found = (refs: (string | undefined)[]) =>
    refs.flatMap(ref => (ref && lookup.entities.get(ref)) || []);
  const { attestations, problems } = inheritAttestations(
    [
      ...at('component', pair),
      ...at('system', found([system])),
      ...at('domain', found([domain])),
      ...at('group', found(owner ? tree.lineage(owner) : [])),
    ],
    definitions,
  );
  const settings = componentSettings(pair, models);
  return {
    attestations,
    ...settings,
    problems: [...problems, ...settings.problems],
  };
}

/** Many components inherit from one group; its annotations are read once. */
function statedOnce(
  definitions: ReadonlyMap<string, FactDefinition>,
): (entity: Entity) => StatedAttestations {
  const known = new Map<Entity, StatedAttestations>();
  return entity => {
    const stated = known.get(entity) ?? readAttestations(entity, definitions);
    known.set(entity, stated);
    return stated;
  };
}

/** AWS speaks of tens of use cases. */
const manyComponents = 10;

/** How many of an owner's components are in production; a pair counts once. */
function withPortfolioSizes(built: BuiltComponent[]): BuiltComponent[] {
  const sizes = new Map<string, number>();
  for (const { assessedWith, content } of built) {
    const { owner, lifecycle } = content.component;
    if (owner && !assessedWith && lifecycle?.toLowerCase() === 'production') {
      sizes.set(owner, (sizes.get(owner) ?? 0) + 1);
    }
  }
  const all = built.filter(
    ({ assessedWith, content }) =>
      !assessedWith &&
      content.component.lifecycle?.toLowerCase() === 'production',
  ).length;
  return built.map(one => {
    const { owner } = one.content.component;
    const component = {
      ...one.content.component,
      // Not the number, so that one more doesn't change them all.
      oneOfMany: all >= manyComponents,
      ...(owner && { portfolioSize: sizes.get(owner) ?? 0 }),
    };
    return { ...one, content: { ...one.content, component } };
  });
}

function byPlace(a: ComponentProblem, b: ComponentProblem): number {
  const key = ({ entityRef, annotation, message }: ComponentProblem) =>
    JSON.stringify([entityRef, annotation, message]);
  return key(a) < key(b) ? -1 : 1;
}
