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

import type {
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';
import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { lintModels } from './lintModels';
import { modelHash } from './modelHash';
import { describeProblem } from './modelProblem';
import { parseModel } from './parseModel';
import {
  configuredModelLocations,
  readConfiguredModel,
} from './readConfiguredModel';
import { readShippedModels } from './readShippedModels';

/** A model that components are assessed against. */
export type LoadedModel = {
  model: MaturityModel;
  /** The name, path or address of the file it was read from. */
  file: string;
  /** Comes with this package, or is the organization's own. */
  origin: 'shipped' | 'own';
  /** What the file says, comments included. */
  text: string;
  /** Differs whenever what the model says differs. */
  hash: string;
};

/** What is registered of a model. */
export type RegisteredModel = Omit<LoadedModel, 'text'>;

/** Options of {@link loadModels}. */
export type LoadModelsOptions = {
  config: Config;
  urlReader: UrlReaderService;
  logger: LoggerService;
  /** The ids of all facts that there are. */
  factIds: Iterable<string>;
};

/**
 * Loads the shipped models and those of `mlopsMaturity.models`, without those
 * of `mlopsMaturity.disabledModels`. One of the organization's own that has
 * the id of a shipped one takes its place.
 *
 * @throws InputError that lists everything wrong with any model, each with the
 *   file, the criterion and the reason
 */
export async function loadModels(
  options: LoadModelsOptions,
): Promise<LoadedModel[]> {
  const { config, urlReader, logger } = options;
  const failures: string[] = [];
  const parse = (text: string, file: string) => {
    try {
      const model = parseModel(text, file);
      return [{ model, file, text, hash: modelHash(model) }];
    } catch (error) {
      failures.push(toError(error).message);
      return [];
    }
  };

  const shipped = (await readShippedModels())
    .flatMap(({ file, text }) => parse(text, file))
    .map(one => ({ ...one, origin: 'shipped' as const }));

  const own: LoadedModel[] = [];
  for (const location of configuredModelLocations(config)) {
    const file = 'file' in location ? location.file : location.url;
    try {
      const text = await readConfiguredModel(location, urlReader);
      own.push(
        ...parse(text, file).map(one => ({ ...one, origin: 'own' as const })),
      );
    } catch (error) {
      failures.push(`${file}: could not be read: ${toError(error).message}`);
    }
  }

  const all = replaceById(shipped, own);
  const { errors, warnings } = lintModels(all, new Set(options.factIds));
  for (const warning of warnings) logger.warn(describeProblem(warning));
  failures.push(...errors.map(describeProblem));
  if (failures.length > 0) {
    throw new InputError(
      `Maturity models can't be loaded:\n${failures.join('\n')}`,
    );
  }

  return withoutDisabled(all, config).map(one => ({
    ...one,
    model: configuredModel(one.model, config),
  }));
}

/** Own models stand in for shipped ones where they are, new ones follow. */
function replaceById(shipped: LoadedModel[], own: LoadedModel[]) {
  const shippedIds = new Set(shipped.map(({ model }) => model.id));
  return [
    ...shipped.flatMap(one => {
      const standIns = own.filter(({ model }) => model.id === one.model.id);
      return standIns.length > 0 ? standIns : [one];
    }),
    ...own.filter(({ model }) => !shippedIds.has(model.id)),
  ];
}

const testScore = 'ml-test-score';

/**
 * What the configuration makes of a model. The ML Test Score knows no test that doesn't apply: it counts as not done,
 * unless the organization says otherwise. That isn't a change of the model.
 */
export function configuredModel(
  model: MaturityModel,
  config: Config,
): MaturityModel {
  const key = 'mlopsMaturity.mlTestScore.naCountsAs';
  const points = config.getOptionalNumber(key);
  if (points !== undefined && points !== 0 && points !== 1) {
    throw new InputError(`${key} must be 0 or 1`);
  }
  return points === undefined || model.id !== testScore || !model.scoring
    ? model
    : { ...model, scoring: { ...model.scoring, notApplicable: points } };
}

function withoutDisabled(models: LoadedModel[], config: Config) {
  const disabled =
    config.getOptionalStringArray('mlopsMaturity.disabledModels') ?? [];
  const ids = models.map(({ model }) => model.id);
  for (const id of disabled) {
    if (!ids.includes(id)) {
      throw new InputError(
        `mlopsMaturity.disabledModels names ${id}, which is none of ${ids.join(', ')}`,
      );
    }
  }
  const enabled = models.filter(({ model }) => !disabled.includes(model.id));
  if (enabled.length === 0) {
    throw new InputError(
      'mlopsMaturity.disabledModels leaves no maturity model to assess against',
    );
  }
  return enabled;
}
