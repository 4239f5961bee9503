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

import type { Selection } from './api/ClusterApi';

/** A name of Kubernetes: of a namespace or of an object. */
export const kubernetesName = /^[a-z0-9]([-a-z0-9.]{0,251}[a-z0-9])?$/;

const selectorText = /^[A-Za-z0-9!][A-Za-z0-9._/=!,() -]{0,499}$/;

/**
 * A selection as one line, which is the key of the target: `grid/churn` for an
 * object by name, `grid: app=churn` for a label selector, with `*` for all
 * namespaces.
 */
export function toSelectionKey(selection: Selection): string {
  const { namespace = '*', name, labelSelector = '' } = selection;
  return name === undefined
    ? `${namespace}: ${labelSelector}`
    : `${namespace}/${name}`;
}

/** The selection that a key names; undefined where it names none. */
export function parseSelectionKey(key: string): Selection | undefined {
  const [, within, sign, what] =
    /^([a-z0-9.-]{1,253}|\*)(\/|: )(.{1,500})$/.exec(key) ?? [];
  if (
    within === undefined ||
    (within !== '*' && !kubernetesName.test(within))
  ) {
    return undefined;
  }
  const namespace = within === '*' ? {} : { namespace: within };
  if (sign === '/') {
    return kubernetesName.test(what) ? { ...namespace, name: what } : undefined;
  }
  return selectorText.test(what)
    ? { ...namespace, labelSelector: what }
    : undefined;
}

/**
 * A label selector in one form, whatever its order and blanks; undefined where
 * it can't be one. Whether it really is one the cluster decides.
 */
export function canonicalSelector(text: string): string | undefined {
  const trimmed = text.trim();
  if (!selectorText.test(trimmed)) return undefined;
  // Commas inside of `in (a,b)` don't part terms.
  const terms = trimmed
    .split(/,(?![^(]*\))/)
    .map(term => term.trim().replace(/\s{0,100}(==|!=|=)\s{0,100}/, '$1'))
    .map(term => term.replace('==', '='))
    .filter(term => term !== '');
  return terms.length > 0 ? [...new Set(terms)].sort().join(',') : undefined;
}
