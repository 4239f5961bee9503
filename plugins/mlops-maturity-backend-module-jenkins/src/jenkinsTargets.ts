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
import type { EntityTarget } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { defaultInstance, type JenkinsInstance } from './jenkinsInstances';

const jobAnnotation = 'jenkins.io/job-full-name';
/** The name that it had first. */
const oldJobAnnotation = 'jenkins.io/github-folder';
const baseUrlAnnotation = 'jenkins.io/override-base-url';

const maxTargets = 20;
/** Of a job with its folders; what the key of a target may be. */
const maxNameLength = 250;
const maxAddressLength = 2_000;

/**
 * The jobs that an entity names as `[instance:]folder/job`, several with commas
 * between them. An annotation can't make a request go anywhere but to a
 * configured instance: one that names another server makes no target.
 */
export function jenkinsTargets(
  entity: Entity,
  instances: ReadonlyMap<string, JenkinsInstance>,
): EntityTarget[] {
  const annotations = entity.metadata.annotations ?? {};
  const names = annotations[jobAnnotation] ?? annotations[oldJobAnnotation];
  if (typeof names !== 'string') {
    return [];
  }
  const unnamed = unnamedInstance(annotations[baseUrlAnnotation], instances);
  const targets = new Map<string, EntityTarget>();
  for (const text of names.split(',').slice(0, maxTargets)) {
    const colon = text.indexOf(':');
    const host = colon < 0 ? unnamed : text.slice(0, colon).trim();
    const key = readFullName(text.slice(colon + 1));
    if (host !== undefined && key !== undefined && instances.has(host)) {
      targets.set(`${host}:${key}`, { host, key });
    }
  }
  return [...targets.values()];
}

/** The instance that is meant where a job is named without one. */
function unnamedInstance(
  baseUrl: string | undefined,
  instances: ReadonlyMap<string, JenkinsInstance>,
): string | undefined {
  if (baseUrl === undefined) {
    return defaultInstance;
  }
  const href =
    baseUrl.length <= maxAddressLength && URL.canParse(baseUrl)
      ? new URL(baseUrl).href.replace(/\/{1,20}$/, '')
      : undefined;
  return [...instances.values()].find(one => one.baseUrl === href)?.name;
}

/**
 * Reads `folder/job`. Names may be percent-encoded, as branches with a slash
 * are in Jenkins itself.
 */
function readFullName(text: string): string | undefined {
  // Each character may be written as three; what is longer is nobody's name.
  if (text.length > 3 * maxNameLength + 100) {
    return undefined;
  }
  const name = decode(text.trim())?.replace(/^\/+|\/+$/g, '');
  if (name === undefined || name.length > maxNameLength) {
    return undefined;
  }
  const sound = name
    .split('/')
    .every(
      segment =>
        /^[^\\\p{Cc}\p{Cs}]+$/u.test(segment) && !/^\.{1,2}$/.test(segment),
    );
  return sound ? name : undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
