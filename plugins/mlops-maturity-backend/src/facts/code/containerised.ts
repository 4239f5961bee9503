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

import { fail, partial, pass, unknown } from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence, itemEvidence, itemName } from '../evidence/links';
import {
  baseName,
  filesMatching,
  isVendoredPath,
  pathWithinComponent,
} from '../evidence/paths';
import { itemAt, provenItems, successfulRuns } from '../evidence/runs';
import { isOwnPath } from '../evidence/componentCode';
import { filesWithText, firstMatch } from '../evidence/sourceFiles';
import type { Fact, FactDecision, RepositoryEvidence } from '../types';

function isImageDefinition(path: string): boolean {
  const name = baseName(path).toLowerCase();
  if (/\.(dockerignore|md|txt|ya?ml)$/.test(name)) {
    return /^(bentofile|cog)\.ya?ml$/.test(name);
  }
  return /^(dockerfile|containerfile)([._-]|$)|\.(dockerfile|containerfile)$/.test(
    name,
  );
}

/** Makes the machine that builds or develops, not what is shipped. */
function isOfBuildMachine(path: string): boolean {
  const parts = path.toLowerCase().split('/');
  const name = parts.pop() ?? '';
  return (
    parts.some(part =>
      /^(\.?ci|\.circleci|\.devcontainer|\.github|\.gitlab|\.?jenkins|(build|ci)[-_]?agents?)$/.test(
        part,
      ),
    ) || /(^|\.)((ci|build)[-_]?agent|ci|devcontainer)(\.|$)/.test(name)
  );
}

const platformImage =
  /\bDockerSettings\(|\bbase_image\s*[:=]|^\s*image:\s*["']?[\w.-]+azurecr|^\s*image:\s*["']?mcr\.microsoft\.com/;

function isPlatformEnvironment(text: string): boolean {
  return (
    /azuremlschemas|schemas\/\S{0,80}environment\.schema\.json/.test(text) &&
    /^image:/m.test(text)
  );
}

/** A file that lets the ML platform build or choose the image. */
function platformBuilt(repository: RepositoryEvidence): string | undefined {
  const files = filesWithText(
    repository,
    path => isOwnPath(path) && /\.(py|ipynb|ya?ml)$/i.test(path),
  );
  return (
    files.find(
      ({ path, text }) => /\.ya?ml$/i.test(path) && isPlatformEnvironment(text),
    )?.path ?? firstMatch(files, platformImage)
  );
}

const manifest =
  /^(?:requirements[\w.-]*\.(?:txt|in|lock)|pyproject\.toml|(?:poetry|uv|pdm|renv|pixi)\.lock|pipfile(?:\.lock)?|(?:conda|environment|env)[\w.-]*\.ya?ml|setup\.(?:py|cfg)|description)$/i;
const bringsCode =
  /\bgit\s+clone\b|git\+|pip\d*\s+install\s(?:.*\s)?(?:-e\s|\.(?:\s|\[|$))|^[ \t]*(?:wget|curl)\s/im;
const starts = /^[ \t]*(?:CMD|ENTRYPOINT)[ \t]+(.*)$/gim;
const onlyInterpreter =
  /^[[\s"']*(?:\/(?:usr\/)?(?:local\/)?bin\/)?(?:python[\d.]*|(?:ba|z)?sh|R|ipython)[\]\s"']*$/;

/** What a definition copies from the repository; the target comes last. */
function copiedFiles(text: string): string[] {
  const copies = text.matchAll(
    /^[ \t]*(?:COPY|ADD)[ \t]+(?!.*--from=)(.{1,500})$/gim,
  );
  return [...copies].flatMap(([, rest]) =>
    rest
      .replace(/--[\w-]{1,20}=\S{1,100}/g, '')
      .split(/[\s,"'[\]]{1,20}/)
      .filter(word => word !== '')
      .slice(0, -1),
  );
}

/** Holds the libraries of the component, and nothing of itself. */
function isEnvironmentOnly(content: string | undefined): boolean {
  if (content === undefined) return false;
  const text = content.slice(0, 20_000);
  const copied = copiedFiles(text);
  return (
    copied.length > 0 &&
    copied.every(path => manifest.test(baseName(path))) &&
    !bringsCode.test(text) &&
    [...text.matchAll(starts)].every(([, what]) => onlyInterpreter.test(what))
  );
}

function builtImage(repository: RepositoryEvidence): FactDecision | undefined {
  for (const run of successfulRuns(repository, 'build')) {
    const item = provenItems(run, 'build').find(({ job, step }) =>
      /image|docker|container/i.test(`${job.name} ${step?.name ?? ''}`),
    );
    if (item) {
      return partial(
        `${itemName(run, item)} builds an image, but ${repository.key} holds no definition of it.`,
        {
          evidence: [itemEvidence(run, item)],
          observedAt: itemAt(run, item),
        },
      );
    }
  }
  return undefined;
}

function decideOne(repository: RepositoryEvidence): FactDecision {
  const observedAt = repository.repository?.headCommittedAt;
  const definitions = filesMatching(
    repository,
    (path, size) =>
      size !== 0 &&
      isImageDefinition(path) &&
      !isOfBuildMachine(path) &&
      !isVendoredPath(path),
  );
  const own = definitions.filter(path =>
    isOwnPath(pathWithinComponent(repository, path)),
  );
  if (
    own.length > 0 &&
    own.every(path => isEnvironmentOnly(repository.files.get(path)))
  ) {
    return partial(
      `${own[0]} of ${repository.key} installs libraries, but puts no code of the component into the image.`,
      {
        evidence: own.slice(0, 3).map(path => fileEvidence(repository, path)),
        observedAt,
      },
    );
  }
  if (own.length > 0) {
    return pass(`${own[0]} of ${repository.key} defines an image.`, {
      evidence: own.slice(0, 3).map(path => fileEvidence(repository, path)),
      observedAt,
    });
  }
  if (definitions.length > 0) {
    return partial(
      `Only a template, test or example has an image definition: ${definitions[0]}.`,
      { evidence: [fileEvidence(repository, definitions[0])], observedAt },
    );
  }
  const platform = platformBuilt(repository);
  if (platform !== undefined) {
    return partial(
      `${platform} leaves the image to the ML platform; ${repository.key} defines none itself.`,
      { evidence: [fileEvidence(repository, platform)], observedAt },
    );
  }
  // Its definition may be among what can't be seen.
  const gap = gapFor(repository, 'tree');
  if (gap) return unknown(gap);
  const built = builtImage(repository);
  if (built) return built;
  return fail(
    `A Dockerfile, Containerfile, bentofile.yaml or cog.yaml was expected in ${repository.key}, but there is none.`,
    { observedAt },
  );
}

export const containerised: Fact = {
  id: 'containerised',
  group: 'code',
  title: 'Runs in a container of its own',
  description:
    'The repository defines an image: a Dockerfile or Containerfile by any usual name, a bentofile.yaml or a cog.yaml. An image that the ML platform builds, one with libraries but no code, one that only a template defines, or a job that builds one from elsewhere is partial; the image of a build agent counts for nothing.',
  howToFix:
    'Add a Dockerfile (or bentofile.yaml, cog.yaml) that installs the locked dependencies and starts the component, and build it in CI.',
  scope: 'component',
  attestable: 'no',
  sources: ['repository', 'ci'],
  decide: input => decideOverRepositories(input, decideOne),
};
