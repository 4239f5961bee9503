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

import type { RepositoryEvidence } from '../types';
import { baseName, filesMatching, folderOf } from './paths';
import { isOwnPath } from './componentCode';
import { isMlLibrary } from './libraries';
import { requirementName } from './requirements';
import { uncommentedLines } from './textLines';

type LockKind = {
  /** The manifest that the lock is made from stands beside it. */
  manifest: RegExp;
  /** How what the lock names is installed. */
  installer: RegExp;
};

const kinds: Record<string, LockKind> = {
  'poetry.lock': {
    manifest: /^pyproject\.toml$/,
    installer: /\bpoetry\s+(install|sync|export|run)\b/,
  },
  'uv.lock': {
    manifest: /^pyproject\.toml$/,
    installer: /\buv\s+(sync|run|export)\b/,
  },
  'pdm.lock': {
    manifest: /^pyproject\.toml$/,
    installer: /\bpdm\s+(install|sync|run|export)\b/,
  },
  'Pipfile.lock': {
    manifest: /^Pipfile$/,
    installer: /\bpipenv\s+(install|sync|run|requirements)\b/,
  },
  'conda-lock.yml': {
    manifest: /^(environment[\w.-]*\.ya?ml|pyproject\.toml|meta\.yaml)$/,
    installer: /\bconda-lock\s+install\b/,
  },
  'pixi.lock': {
    manifest: /^(pixi|pyproject)\.toml$/,
    installer: /\bpixi\s+(install|run)\b|\bsetup-pixi\b/,
  },
  'renv.lock': {
    manifest: /^(DESCRIPTION|\.Rprofile|renv)$/,
    installer: /\brenv::restore\b|\bsetup-renv\b/,
  },
  'Manifest.toml': {
    manifest: /^(Julia)?Project\.toml$/,
    installer: /\bPkg\.instantiate\b|\bjulia-buildpkg\b/,
  },
};

/** A lock of the component's dependencies. */
export type LockFile = {
  path: string;
  /** Nothing says what the lock was made from. */
  lacksManifest: boolean;
  /** Git is told to leave it out, so that it isn't kept up to date. */
  ignored: boolean;
  /** An image or CI definition that installs dependencies without the lock. */
  bypassedBy?: string;
};

/** Image and CI definitions: what decides what is really installed. */
function isInstallDefinition(path: string): boolean {
  return (
    /^(dockerfile|containerfile)(\.|$)|\.dockerfile$/i.test(baseName(path)) ||
    /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) ||
    /^\.gitlab-ci\.ya?ml$|^jenkinsfile$/i.test(path)
  );
}

function installsProjectOtherwise(line: string): boolean {
  if (
    /\b(conda|mamba|micromamba)\s+(env\s+)?(create|update|install)\b/.test(line)
  ) {
    return true;
  }
  const pip = /\bpip3?\s+install\s/.exec(line);
  if (!pip) return false;
  return line
    .slice(pip.index + pip[0].length)
    .split(/\s+/)
    .some(
      word =>
        word === '-r' ||
        word === '-e' ||
        word.startsWith('--requirement') ||
        /^\.(\[|\/|$)/.test(word) ||
        isMlLibrary(requirementName(word.replace(/^["']/, '')) ?? ''),
    );
}

function bypassOf(
  repository: RepositoryEvidence,
  lock: string,
): string | undefined {
  const { installer } = kinds[baseName(lock)];
  let bypass: string | undefined;
  for (const [path, text] of repository.files) {
    if (!isInstallDefinition(path)) continue;
    const lines = uncommentedLines(text);
    if (
      lines.some(line => installer.test(line) || line.includes(baseName(lock)))
    ) {
      return undefined;
    }
    if (lines.some(installsProjectOtherwise)) bypass ??= path;
  }
  return bypass;
}

function isIgnored(repository: RepositoryEvidence, lock: string): boolean {
  const name = baseName(lock);
  const places = ['', folderOf(lock)];
  return places.some(folder => {
    const text = repository.files.get(
      folder === '' ? '.gitignore' : `${folder}/.gitignore`,
    );
    const within = folder === '' ? lock : name;
    return uncommentedLines(text ?? '').some(line => {
      const rule = line.trim();
      return [
        name,
        `**/${name}`,
        `/${within}`,
        within,
        name.endsWith('.lock') ? '*.lock' : name,
      ].includes(rule);
    });
  });
}

/** The locks that the component's own folders hold. */
export function lockFiles(repository: RepositoryEvidence): LockFile[] {
  const locks = filesMatching(
    repository,
    path => Object.hasOwn(kinds, baseName(path)) && isOwnPath(path),
  );
  const paths = (repository.tree?.entries ?? []).map(({ path }) => path);
  return locks.map(path => {
    const folder = folderOf(path);
    const inFolder = folder === '' ? '' : `${folder}/`;
    const { manifest } = kinds[baseName(path)];
    return {
      path,
      lacksManifest: !paths.some(
        other =>
          other.startsWith(inFolder) &&
          manifest.test(other.slice(inFolder.length).split('/')[0]),
      ),
      ignored: isIgnored(repository, path),
      bypassedBy: bypassOf(repository, path),
    };
  });
}
