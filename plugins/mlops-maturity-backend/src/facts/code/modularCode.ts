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
import { isOwnPath, ownModules } from '../evidence/componentCode';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import { packagingFiles } from '../evidence/packaging';
import { baseName, filesMatching, folderOf } from '../evidence/paths';
import { pipelineProject, pipelineSteps } from '../evidence/pipelineSteps';
import type { Fact, FactDecision, RepositoryEvidence } from '../types';

const neededSteps = 3;
const neededRoles = 3;
const neededImages = 3;

const roles: Record<string, RegExp> = {
  ingest:
    /(^|[^a-z])(ingest|ingestion|collect|collection|collector|fetch|download|downloader)([^a-z]|$)/,
  prepare:
    /(^|[^a-z])(prep|prepare|preprocess|preprocessing|preprocessor|features?|featuri[sz]e)([^a-z]|$)/,
  train: /(^|[^a-z])(re-?)?train(ing|er)?([^a-z]|$)/,
  evaluate: /(^|[^a-z])(eval|evaluate|evaluation|validate)([^a-z]|$)/,
  register: /(^|[^a-z])(register|registration|registry)([^a-z]|$)/,
  score:
    /(^|[^a-z])(score|scoring|predict|predictor|inference|serve)([^a-z]|$)/,
  deploy: /(^|[^a-z])(deploy|deployer|deployment)([^a-z]|$)/,
};

/** A module for each part of the work that a module's name tells. */
function modulesByRole(repository: RepositoryEvidence): string[] {
  const modules = ownModules(repository);
  return Object.values(roles).flatMap(
    role => modules.find(path => role.test(baseName(path).toLowerCase())) ?? [],
  );
}

function imageFolders(repository: RepositoryEvidence): string[] {
  const images = filesMatching(
    repository,
    path => isOwnPath(path) && /^dockerfile$/i.test(baseName(path)),
  );
  return [...new Set(images.map(folderOf))];
}

function decideOne(repository: RepositoryEvidence): FactDecision {
  const observedAt = repository.repository?.headCommittedAt;
  const found = (path: string) => ({
    evidence: [fileEvidence(repository, path)],
    observedAt,
  });
  const { packaging, errors } = packagingFiles(repository);
  const packaged = packaging.find(each => each.package !== undefined);
  if (packaged) {
    return pass(
      `${packaged.path} packages ${packaged.package}.`,
      found(packaged.path),
    );
  }
  const [steps] = pipelineSteps(repository);
  if (steps && steps.count >= neededSteps) {
    return pass(
      `${repository.key} defines ${steps.count} ${steps.what}.`,
      found(steps.path),
    );
  }
  const project = pipelineProject(repository);
  if (project) {
    return pass(
      `${project.path} makes it a ${project.framework} project.`,
      found(project.path),
    );
  }

  const gap = gapFor(repository, 'tree', 'file');
  if (gap) return unknown(gap);
  const remarks = errors.map(error => ` ${error}.`).join('');
  const byRole = modulesByRole(repository);
  if (byRole.length >= neededRoles) {
    return partial(
      `${byRole.length} modules are split by their role, but nothing packages them or makes them steps of a pipeline.${remarks}`,
      {
        evidence: byRole
          .slice(0, 3)
          .map(path => fileEvidence(repository, path)),
        observedAt,
      },
    );
  }
  const images = imageFolders(repository);
  if (images.length >= neededImages) {
    return partial(
      `${images.length} folders have an image of their own, but nothing packages the code or makes it steps of a pipeline.${remarks}`,
      { observedAt },
    );
  }
  return fail(
    `A package or a pipeline of at least ${neededSteps} steps was expected in ${repository.key}, but there is neither.${remarks}`,
    { observedAt },
  );
}

export const modularCode: Fact = {
  id: 'modular-code',
  group: 'code',
  title: 'Code is modular and reusable',
  description:
    'The code is not only in notebooks, and it is a package, a pipeline of at least three steps (DVC, Kubeflow, Vertex AI, SageMaker, Azure ML, ZenML, TFX, Snowflake, targets), or a Kedro, ZenML or Metaflow project. Modules that are only split by role are partial.',
  howToFix:
    'Make the modules a package with a pyproject.toml, or define preparation, training and evaluation as separate steps of a pipeline.',
  scope: 'component',
  attestable: 'yes',
  sources: ['repository', 'ml-platform', 'attestation'],
  needs: ['beyond-notebooks'],
  decide: (input, context) => {
    const own = decideOverRepositories(input, decideOne);
    const beyond = context.fact('beyond-notebooks');
    if (own.status === 'fail' || beyond.status === 'pass') return own;
    const { evidence } = beyond;
    if (beyond.status === 'fail') {
      return fail(`Modular code is more than notebooks: ${beyond.reason}`, {
        evidence,
      });
    }
    // Whatever is unknown of one can't make up for what the other lacks.
    if (own.status === 'partial') return own;
    const reason = `${own.reason} But ${beyond.reason}`;
    const details = { evidence: [...own.evidence, ...evidence] };
    return beyond.status === 'unknown'
      ? unknown(reason, details)
      : partial(reason, { ...details, observedAt: own.observedAt });
  },
};
