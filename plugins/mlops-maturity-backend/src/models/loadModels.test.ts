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

import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mockServices } from '@backstage/backend-test-utils';
import { NotFoundError } from '@backstage/errors';
import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { stringify } from 'yaml';
import { factIds } from './__fixtures__/factIds';
import { smallModel } from './__fixtures__/smallModel';
import { loadModels } from './loadModels';

const shippedIds = [
  'automation-ladder',
  'aws-foundation',
  'five-stage',
  'google-cloud',
  'link-redglue',
  'microsoft-2020',
  'microsoft-2025',
  'ml-test-score',
  'three-level',
];

describe('loadModels', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'models-'));
  });

  afterEach(async () => {
    await rm(directory, { recursive: true });
  });

  async function write(name: string, content: MaturityModel | string) {
    const path = join(directory, name);
    const text = typeof content === 'string' ? content : stringify(content);
    await writeFile(path, text);
    return path;
  }

  function load(mlopsMaturity: object, pages: Record<string, string> = {}) {
    const logger = mockServices.logger.mock();
    const urlReader = mockServices.urlReader.mock({
      readUrl: async url => {
        if (!(url in pages)) throw new NotFoundError(`${url} is not there`);
        return { buffer: async () => Buffer.from(pages[url]) };
      },
    });
    const config = mockServices.rootConfig({
      data: { mlopsMaturity } as object as { mlopsMaturity: {} },
    });
    const loaded = loadModels({ config, urlReader, logger, factIds });
    return { loaded, logger };
  }

  it('loads what is shipped when nothing is configured', async () => {
    const { loaded, logger } = load({});
    const models = await loaded;
    expect(models.map(({ model }) => model.id)).toEqual(shippedIds);
    expect(new Set(models.map(({ origin }) => origin))).toEqual(
      new Set(['shipped']),
    );
    expect(new Set(models.map(({ hash }) => hash)).size).toBe(
      shippedIds.length,
    );
    expect(logger.warn).not.toHaveBeenCalled();
  });

  it('adds models from files and addresses, and leaves out disabled ones', async () => {
    const file = await write('team.yaml', smallModel());
    const url = 'https://github.com/acme/models/blob/main/second.yaml';
    const { loaded } = load(
      {
        models: [{ file }, { url }],
        disabledModels: [
          ...['five-stage', 'link-redglue', 'google-cloud'],
          ...['aws-foundation', 'microsoft-2025', 'ml-test-score'],
        ],
      },
      { [url]: stringify(smallModel({ id: 'second' })) },
    );
    const models = await loaded;
    expect(models.map(one => [one.model.id, one.origin, one.file])).toEqual([
      ['automation-ladder', 'shipped', 'automation-ladder.yaml'],
      ['microsoft-2020', 'shipped', 'microsoft-2020.yaml'],
      ['three-level', 'shipped', 'three-level.yaml'],
      ['team-ladder', 'own', file],
      ['second', 'own', url],
    ]);
  });

  it('puts a model of the same id in the place of the shipped one', async () => {
    const own = smallModel({ id: 'link-redglue', version: '2.0.0' });
    const file = await write('ours.yaml', own);
    const models = await load({ models: [{ file }] }).loaded;
    expect(models.map(({ model }) => model.id)).toEqual(shippedIds);
    expect(models.find(({ model }) => model.id === own.id)).toMatchObject({
      model: own,
      origin: 'own',
      file,
    });
  });

  it('counts tests that do not apply as the organization says', async () => {
    const scoringOf = async (mlTestScore?: object) =>
      (await load({ mlTestScore }).loaded).find(
        ({ model }) => model.id === 'ml-test-score',
      )!;
    const usual = await scoringOf();
    expect(usual.model.scoring?.notApplicable).toBe(0);
    const own = await scoringOf({ naCountsAs: 1 });
    expect(own.model.scoring?.notApplicable).toBe(1);
    expect(own.hash).toBe(usual.hash);
    await expect(scoringOf({ naCountsAs: 0.5 })).rejects.toThrow(
      'mlopsMaturity.mlTestScore.naCountsAs must be 0 or 1',
    );
  });

  it('looks for files from the working directory', async () => {
    const file = './mlops-maturity-model-that-is-not-there.yaml';
    await expect(load({ models: [{ file }] }).loaded).rejects.toThrow(
      `${file}: could not be read: ENOENT`,
    );
  });

  it('lists everything wrong with any model in one error', async () => {
    const faulty = await write(
      'faulty.yaml',
      smallModel({}, { requires: 'ci-pipline' }, { id: 'ci' }),
    );
    const broken = await write(
      'broken.yaml',
      stringify(smallModel()).replace('kind: requirement', 'kind: must'),
    );
    const url = 'https://example.com/gone.yaml';
    const { loaded } = load({
      models: [{ file: faulty }, { file: broken }, { url }],
    });

    const error: Error = await loaded.then(
      () => new Error('was loaded'),
      reason => reason,
    );
    expect(error.name).toBe('InputError');
    const lines = error.message.split('\n');
    expect(lines[0]).toBe("Maturity models can't be loaded:");
    expect(lines.slice(1)).toHaveLength(5);
    expect(lines.slice(1)).toEqual(
      expect.arrayContaining([
        `${url}: could not be read: ${url} is not there`,
        expect.stringMatching(/broken\.yaml:\d+: criterion ci: kind: /),
        `${faulty}: criterion extra: fact ci-pipline doesn't exist`,
        `${faulty}: criterion ci: id is used twice`,
        `${faulty}: criterion ci: a marker must name a fact in \`requires\``,
      ]),
    );
  });

  it('warns of what is only doubtful', async () => {
    const doubtful = smallModel({}, { requires: { not: 'model-card' } });
    const file = await write('doubtful.yaml', doubtful);
    const { loaded, logger } = load({ models: [{ file }] });
    expect(await loaded).toHaveLength(shippedIds.length + 1);
    expect(logger.warn).toHaveBeenCalledTimes(1);
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining(
        `${file}: criterion extra: no higher level asks for model-card`,
      ),
    );
  });

  it.each([
    [{ models: [{}] }, 'mlopsMaturity.models[0] must have either'],
    [
      { models: [{ file: 'a.yaml', url: 'https://example.com/a.yaml' }] },
      'mlopsMaturity.models[0] must have either',
    ],
    [{ models: [{ url: 'file:///etc/passwd' }] }, 'an http or https address'],
    [{ models: [{ url: 'models/a.yaml' }] }, 'an http or https address'],
    [
      { disabledModels: ['five-stages'] },
      'names five-stages, which is none of',
    ],
    [{ disabledModels: shippedIds }, 'leaves no maturity model'],
  ])('refuses the configuration %j', async (configuration, reason) => {
    await expect(load(configuration).loaded).rejects.toThrow(reason);
  });
});
