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

import type { Evidence } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type {
  ModelVersionData,
  RegisteredModelData,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { isWithin, unknown } from '../decisions';
import type { FactDecision, FactInput, PlatformEvidence } from '../types';
import { linkedRegistryModel } from './linkedRegistryModel';
import { linkedPlatforms, platformGap } from './platforms';
import { webAddress } from './webAddress';

type Platforms = Pick<FactInput, 'platforms'>;

const linkAnnotation = 'mlflow.org/model-name';
const howToLink = `set an annotation such as ${linkAnnotation}`;

/** One version of a registered model, and where it is registered. */
export type RegistryVersion = {
  platform: PlatformEvidence;
  model: RegisteredModelData;
  version: ModelVersionData;
};

const productionAlias = /^(?:champion|production|prod|live)$/i;
const productionStage = /^(?:production|approved)$/i;
const formerAlias =
  /^(?:previous|prev|former|last|rollback|fallback)(?:[-_ ]?(?:champion|production|prod|live|version))?$/i;
const formerStage = /^(?:archived|retired|deprecated)$/i;

/** MLflow keeps the texts of its prompt registry as models, too. */
function isPrompt({ tags }: RegisteredModelData): boolean {
  return tags?.['mlflow.prompt.is_prompt']?.toLowerCase() === 'true';
}

// A platform can be linked for its experiments alone.
function hasModels({ models }: PlatformEvidence): boolean {
  return models.length > 0;
}

/** The registered models that the component is linked to; prompts are none. */
export function linkedModels(
  input: Platforms,
): { platform: PlatformEvidence; model: RegisteredModelData }[] {
  return linkedPlatforms(input, 'registeredModel').flatMap(platform =>
    platform.models
      .filter(model => !isPrompt(model))
      .map(model => ({ platform, model })),
  );
}

/** All versions of the linked models, whatever their state, newest first. */
export function modelVersions(input: Platforms): RegistryVersion[] {
  return linkedModels(input)
    .flatMap(({ platform, model }) =>
      model.versions.map(version => ({ platform, model, version })),
    )
    .sort(
      (a, b) =>
        Date.parse(b.version.createdAt) - Date.parse(a.version.createdAt),
    );
}

/** The versions that can be used, newest first. */
export function readyVersions(input: Platforms): RegistryVersion[] {
  return modelVersions(input).filter(
    ({ version }) => version.state === 'ready',
  );
}

/** When a version, or an alias of it, was last changed. */
export function versionChangedAt({ version }: RegistryVersion): string {
  return version.updatedAt ?? version.createdAt;
}

function lastChangedFirst(one: RegistryVersion, other: RegistryVersion) {
  return (
    Date.parse(versionChangedAt(other)) - Date.parse(versionChangedAt(one)) ||
    Date.parse(other.version.createdAt) - Date.parse(one.version.createdAt)
  );
}

/**
 * What marks a version as the one in production, for a person: an alias such
 * as champion, or the stage Production or Approved. Undefined if nothing does.
 */
export function productionMark({
  version: { aliases, stage, archived },
}: RegistryVersion): string | undefined {
  if (archived) return undefined;
  const alias = aliases.find(each => productionAlias.test(each.trim()));
  if (alias !== undefined) return `the alias ${alias}`;
  return stage !== undefined && productionStage.test(stage.trim())
    ? `the stage ${stage}`
    : undefined;
}

/**
 * The ready versions that the registry marks as in production. One with an
 * alias comes first, as only one version at a time can have it, while any
 * number can be approved; then the one whose mark was changed last.
 */
export function productionVersions(input: Platforms): RegistryVersion[] {
  const hasAlias = ({ version }: RegistryVersion) =>
    version.aliases.some(each => productionAlias.test(each.trim())) ? 0 : 1;
  return readyVersions(input)
    .filter(each => productionMark(each) !== undefined)
    .sort((a, b) => hasAlias(a) - hasAlias(b) || lastChangedFirst(a, b));
}

/** The version that the registry says is in production. */
export function productionVersion(
  input: Platforms,
): RegistryVersion | undefined {
  return productionVersions(input)[0];
}

/** Whether a version is marked as one that something newer has replaced. */
export function isFormerProduction({
  version: { aliases, stage, archived },
}: RegistryVersion): boolean {
  return (
    archived === true ||
    aliases.some(each => formerAlias.test(each.trim())) ||
    (stage !== undefined && formerStage.test(stage.trim()))
  );
}

/**
 * The version that was in production before the one that is now: another
 * ready version of the same model that carries such a mark, or one for what
 * was replaced (the alias previous or rollback, the stage Archived). A registry
 * keeps no history of aliases, so it is undefined where nothing tells.
 */
export function previousProductionVersion(
  input: Platforms,
): RegistryVersion | undefined {
  const current = productionVersion(input);
  if (!current) return undefined;
  const others = readyVersions(input).filter(
    ({ platform, model, version }) =>
      platform === current.platform &&
      model === current.model &&
      version !== current.version,
  );
  return others
    .filter(
      each => productionMark(each) !== undefined || isFormerProduction(each),
    )
    .sort(lastChangedFirst)[0];
}

/** Those of the versions that were made in the last `days`. */
export function versionsCreatedWithin(
  versions: readonly RegistryVersion[],
  days: number,
  now: Date,
): RegistryVersion[] {
  return versions.filter(({ version }) =>
    isWithin(version.createdAt, days, now),
  );
}

/** Those of the versions that, or an alias of which, changed in the last `days`. */
export function versionsChangedWithin(
  versions: readonly RegistryVersion[],
  days: number,
  now: Date,
): RegistryVersion[] {
  return versions.filter(each => isWithin(versionChangedAt(each), days, now));
}

/** What a version is called in a sentence: `version 12 of churn`. */
export function versionName({ model, version }: RegistryVersion): string {
  return `version ${version.version.slice(0, 80)} of ${model.name.slice(0, 120)}`;
}

/** A version, with the time when it was made. */
export function versionEvidence(each: RegistryVersion): Evidence {
  const { model, version } = each;
  const address = version.url ?? model.url;
  return {
    title: `V${versionName(each).slice(1)}, ${version.state}`,
    url: address && webAddress(address),
    at: version.createdAt,
  };
}

/** Why nothing of a registry was seen, after a colon. */
export function registryLack({
  collectable,
}: Pick<FactInput, 'collectable'>): string {
  return collectable.has('registeredModel')
    ? 'no model registry is linked by annotation'
    : 'no model registry is connected';
}

/**
 * Unknown, where the registry could not be read, the component is linked to no
 * model of it, or none is connected; undefined where a linked one was read.
 */
export function unseenRegistry(
  input: Pick<FactInput, 'platforms' | 'collectable'> &
    Partial<Pick<FactInput, 'component'>>,
): FactDecision | undefined {
  const gap = platformGap(input, 'registeredModel');
  if (gap) return unknown(gap);
  if (linkedPlatforms(input, 'registeredModel').some(hasModels)) {
    return undefined;
  }
  const connected = input.collectable.has('registeredModel');
  const model = input.component && linkedRegistryModel(input.component);
  if (model !== undefined) {
    return unknown(
      connected
        ? `The component names the model ${model}, but no connected registry shows it: check the annotation and which registries are configured.`
        : `The component names the model ${model}, but no model registry is connected: connect MLflow or another registry.`,
    );
  }
  return connected
    ? unknown(`No model registry is linked to the component: ${howToLink}.`, {
        annotations: [linkAnnotation],
      })
    : unknown(
        `No model registry is connected: connect MLflow or another registry, and ${howToLink}.`,
      );
}
