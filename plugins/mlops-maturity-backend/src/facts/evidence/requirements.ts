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

import { textLines } from './textLines';

/** A library that something needs. */
export type Requirement = {
  /** Normalised: lower case, `-` for `_` and `.`. */
  name: string;
  /** Names one version, so that every installation gets the same. */
  exact: boolean;
};

/** The form in which two spellings of a library's name are the same. */
export function libraryName(name: string): string {
  return name.toLowerCase().replace(/[._]/g, '-');
}

/** The name at the start of `pandas[extra]>=2 ; python_version > "3"`. */
export function requirementName(line: string): string | undefined {
  const name = /^[A-Za-z0-9][\w.-]*/.exec(line.trimStart())?.[0];
  return name === undefined ? undefined : libraryName(name);
}

/** `== 1.2.3`, but neither `== 1.2.*` nor `== 1.2.3, < 2` by itself. */
function hasExactVersion(specifier: string): boolean {
  return /^\s*={2,3}\s*[\w.!+-]+\s*$/.test(specifier);
}

/** A file or commit is one version; a branch or tag can move. */
function isFixedAddress(address: string): boolean {
  return (
    /@[0-9a-f]{40}(?![0-9a-f])/i.test(address) ||
    /\.(whl|tar\.gz|zip)(#|$)/i.test(address.trim())
  );
}

/**
 * The libraries of a pip requirements file. Options, included files,
 * constraints, comments and editable installs of the project itself are none.
 */
export function parseRequirements(text: string): Requirement[] {
  const requirements: Requirement[] = [];
  let continued = false;
  for (const raw of textLines(text)) {
    // What follows a continuation is hashes and options of the line before.
    const isContinuation = continued;
    continued = raw.trimEnd().endsWith('\\');
    if (isContinuation) continue;
    const [line] = raw.replace(/\\\s*$/, '').split(/(?:^|\s)#/);
    const [withOptions, address] = line.split(' @ ');
    const name = requirementName(withOptions);
    if (name === undefined || /^[a-z]+(\+[a-z]+)?:|^\.{0,2}\//i.test(line)) {
      continue;
    }
    if (address !== undefined) {
      requirements.push({ name, exact: isFixedAddress(address) });
      continue;
    }
    const [withoutMarker] = withOptions.split(';');
    const specifier = withoutMarker
      .trimStart()
      .replace(/^[A-Za-z0-9][\w.-]*\s*(\[[^\]]*\])?/, '')
      .split(/\s--/)[0];
    requirements.push({ name, exact: hasExactVersion(specifier) });
  }
  return requirements;
}
