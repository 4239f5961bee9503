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

import { mlopsMaturityAnnotations } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { MlComponent } from '../../entities/types';
import type {
  ClassifiedDeployment,
  ClassifiedRun,
} from '../../workflows/types';
import { namedModelVersion } from './namedModelVersion';
import { isDuring, type ProductionMove } from './productionMoves';
import { versionName } from './registeredModels';
import { didWork, provenItems } from './runs';
import { executedSteps } from './work';

/** What a deployment puts into use. */
export type ReleaseKind = 'model' | 'application' | 'both';

export type Release = {
  kind: ReleaseKind;
  /** How that was decided, for a person. */
  because: string;
};

const annotation = mlopsMaturityAnnotations.deploys;

function declaredKind(
  component: Pick<MlComponent, 'annotations'>,
): ReleaseKind | undefined {
  const value = component.annotations[annotation]?.trim().toLowerCase();
  return value === 'model' || value === 'application' || value === 'both'
    ? value
    : undefined;
}

const promotion = /promot(?:e|es|ing|ion)(?![a-z])/i;

/** Whether a run moved a model on: by a step that did, not by its name only. */
function promoted(run: ClassifiedRun): boolean {
  const items = provenItems(run, 'deploy');
  if (items.length > 0) {
    return items.some(({ job, step }) =>
      promotion.test(`${job.name} ${step?.name ?? ''}`),
    );
  }
  return didWork(run, 'deploy') && promotion.test(run.run.name);
}

/** Whether what the run executed to deploy names a model of a registry. */
function commandsNameModel(run: ClassifiedRun): boolean {
  return executedSteps(run).some(
    ({ classes, command }) =>
      classes.includes('deploy') && /\bmodels:\/{1,2}[\w$]/i.test(command),
  );
}

/**
 * Tells the release of a model from that of an application, by the first of
 * these that says anything:
 *
 * 1. the annotation `mlops-maturity/deploys`
 * 2. the deployment before it, to the same environment: the same code with
 *    another model version is a model release
 * 3. where the component is itself a model: the deployment or its run names a
 *    registry version, or the run trained or promoted
 *
 * 4. the registry marked a version as in production while the run was going on
 *
 * Everything else is the release of an application.
 */
export function releaseKind(
  component: Pick<MlComponent, 'annotations' | 'isModel'>,
  classified: ClassifiedDeployment,
  /** The deployment to the same environment before this one. */
  previous?: ClassifiedDeployment,
  /** What the registry says was moved to production, and when. */
  moves: readonly ProductionMove[] = [],
): Release {
  const declared = declaredKind(component);
  if (declared) {
    return { kind: declared, because: `the annotation ${annotation} says so` };
  }
  const version = namedModelVersion(component, classified);
  const { sha } = classified.deployment;
  if (version && sha !== '' && previous?.deployment.sha === sha) {
    const before = namedModelVersion(component, previous);
    if (before !== undefined && before !== version) {
      return {
        kind: 'model',
        because: `the code stayed while the model went from ${before} to ${version}`,
      };
    }
  }
  if (component.isModel) {
    const { run } = classified;
    if (version) {
      return { kind: 'model', because: `it names model version ${version}` };
    }
    if (run && didWork(run, 'train')) {
      return { kind: 'model', because: 'its run trained the model' };
    }
    if (run && promoted(run)) {
      return { kind: 'model', because: 'its run promoted the model' };
    }
    if (run && commandsNameModel(run)) {
      return {
        kind: 'model',
        because: 'its run deploys a model from a registry',
      };
    }
  }
  const { run } = classified;
  const move = run && moves.find(({ at }) => isDuring(run, at));
  if (move) {
    return {
      kind: 'model',
      because: `${versionName(move.version)} was moved to production while its run was going on`,
    };
  }
  return {
    kind: 'application',
    because: 'nothing links it to a version of a model',
  };
}

/** The deployments of a list, newest first, that put a model into use. */
export function modelReleases<Deployment extends ClassifiedDeployment>(
  component: Pick<MlComponent, 'annotations' | 'isModel'>,
  deployments: Deployment[],
  moves: readonly ProductionMove[] = [],
): { deployment: Deployment; because: string }[] {
  return deployments.flatMap((deployment, index) => {
    const previous = deployments
      .slice(index + 1)
      .find(
        other =>
          other.deployment.environment === deployment.deployment.environment,
      );
    const { kind, because } = releaseKind(
      component,
      deployment,
      previous,
      moves,
    );
    return kind === 'application' ? [] : { deployment, because };
  });
}
