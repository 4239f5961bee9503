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
import type { FactInput } from '../types';
import { productionDeployments } from './deployments';
import { deploymentEvidence } from './links';
import { namedModelVersion } from './namedModelVersion';
import type { RegistryVersion } from './registeredModels';
import {
  endpointEvidence,
  servedVersions,
  servingEndpoints,
} from './servingEndpoints';

const maxText = 2000;
const wordCharacter = /[A-Za-z0-9]/;

/** Whether a text holds a word that is long enough to mean only one thing. */
function holdsWord(text: string, word: string | undefined): boolean {
  if (!word || word.length < 8) return false;
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return (
    at >= 0 &&
    !wordCharacter.test(text.charAt(at - 1)) &&
    !wordCharacter.test(text.charAt(at + word.length))
  );
}

/** `models:/churn/12`, `models:/churn@champion`, `s3://models/churn/12`. */
function addressNames(
  address: string,
  { model, version }: RegistryVersion,
): boolean {
  const parts = address.slice(0, maxText).split(/[/:]+/).filter(Boolean);
  const last = parts[parts.length - 1]?.replace(/^v(?=\d)/i, '');
  if (last === undefined) return false;
  const at = last.lastIndexOf('@');
  const [name, label] =
    at > 0
      ? [last.slice(0, at), last.slice(at + 1)]
      : [parts[parts.length - 2], last];
  return (
    name?.toLowerCase() === model.name.toLowerCase() &&
    (label === version.version ||
      version.aliases.some(alias => alias === label))
  );
}

/** Whether a text that is one address or tag stands for a version. */
function standsFor(text: string, each: RegistryVersion): boolean {
  const { version } = each;
  return (
    holdsWord(text, version.runId) ||
    (version.source !== undefined && text === version.source) ||
    addressNames(text, each)
  );
}

/** The tag of an image, without its digest. */
function imageTag(image: string): string | undefined {
  const [name] = image.slice(0, maxText).split('@');
  const last = name.split('/').pop() ?? '';
  return last.includes(':') ? last.split(':').pop() : undefined;
}

/** Whether a tag is made for a version: `12`, `v12`, `model-12`, `churn-12`. */
function tagNames(
  tag: string | undefined,
  { model, version }: RegistryVersion,
): boolean {
  if (tag === undefined) return false;
  return [
    version.version,
    `v${version.version}`,
    `model-${version.version}`,
    `${model.name}-${version.version}`,
  ].some(each => each.toLowerCase() === tag.toLowerCase());
}

/**
 * Where production names a registered version or the run that made it: the
 * newest production deployment, or an endpoint that sends it traffic. Undefined
 * where neither does.
 */
export function referenceToVersion(
  input: FactInput,
  each: RegistryVersion,
): { evidence: Evidence; at?: string } | undefined {
  for (const endpoint of servingEndpoints(input)) {
    const isServed = servedVersions(endpoint).some(
      ({ modelUri, image }) =>
        (modelUri !== undefined && standsFor(modelUri, each)) ||
        (image !== undefined &&
          (holdsWord(image, each.version.runId) ||
            tagNames(imageTag(image), each))),
    );
    if (isServed) {
      return {
        evidence: endpointEvidence(endpoint),
        at: endpoint.endpoint.updatedAt,
      };
    }
  }
  const [newest] = productionDeployments(input);
  if (!newest) return undefined;
  const { deployment, run } = newest;
  const texts = [
    deployment.payload,
    deployment.ref,
    deployment.description,
    run?.run.title,
    run?.run.branch,
  ].flatMap(text => text?.slice(0, maxText) ?? []);
  const named = namedModelVersion(input.component, newest);
  const isNamed =
    texts.some(text => holdsWord(text, each.version.runId)) ||
    (named !== undefined && (tagNames(named, each) || standsFor(named, each)));
  return isNamed
    ? { evidence: deploymentEvidence(newest), at: newest.deployedAt }
    : undefined;
}
