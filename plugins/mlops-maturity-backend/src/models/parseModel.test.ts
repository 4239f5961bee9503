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

import { stringify } from 'yaml';
import { smallModel } from './__fixtures__/smallModel';
import { modelHash } from './modelHash';
import { parseModel } from './parseModel';

const text = (model = smallModel()) => stringify(model);

function thrownBy(action: () => void): Error {
  try {
    action();
  } catch (error) {
    return error as Error;
  }
  throw new Error('nothing was thrown');
}

describe('parseModel', () => {
  it('reads a model', () => {
    expect(parseModel(text(), 'team.yaml')).toEqual(smallModel());
  });

  it('reads the day from which a requirement counts, quoted or not', () => {
    for (const day of ['2027-03-01', '"2027-03-01"']) {
      const announcing = text().replace(
        'requires: automated-training',
        `requires: automated-training\n    enforcedFrom: ${day}`,
      );
      const model = parseModel(announcing, 'team.yaml');
      expect(model.criteria[2].enforcedFrom).toBe('2027-03-01');
      expect(modelHash(model)).not.toBe(modelHash(smallModel()));
    }
  });

  it('refuses keys that come twice, and those that are no names', () => {
    const broken = `${text()}version: 2.0.0\n? [a]\n: 1\n`;
    const { message } = thrownBy(() => parseModel(broken, 'team.yaml'));
    const line = broken.split('\n').indexOf('version: 2.0.0') + 1;
    expect(message.split('\n')).toEqual([
      `team.yaml:${line}: map keys must be unique`,
      `team.yaml:${line + 1}: lists and mappings are not allowed as keys`,
    ]);
  });

  it('names file, line, criterion and reason of everything that is wrong', () => {
    const broken = text()
      .replace('kind: requirement', 'kind: required')
      .replace('requires: automated-training', 'requires: { all: [] }')
      .replace('title: Our handbook', 'titel: Our handbook');
    const lineOf = (part: string) =>
      broken.split('\n').findIndex(line => line.includes(part)) + 1;

    const error = thrownBy(() => parseModel(broken, 'team.yaml'));
    expect(error.name).toBe('InputError');
    const problems = error.message.split('\n');
    expect(problems).toHaveLength(4);
    expect(problems).toEqual(
      expect.arrayContaining([
        `team.yaml:${lineOf('source:')}: source.title: is missing`,
        `team.yaml:${lineOf('titel:')}: source.titel: is not a known key`,
        expect.stringMatching(
          `^team.yaml:${lineOf('kind: required')}: criterion ci: kind: .*"requirement"`,
        ),
        expect.stringMatching(
          `^team.yaml:${lineOf('all: []')}: criterion training: requires.all: .*>=1 items`,
        ),
      ]),
    );
  });

  it.each([
    [
      'a label that is a number',
      { from: 'label: "0"', to: 'label: 0' },
      /levels\.0\.label: .*expected string, received number/,
    ],
    [
      'a version that is a number',
      { from: 'version: 1.0.0', to: 'version: 1' },
      /^team\.yaml:2: version: .*expected string/,
    ],
    [
      'an unknown key of a criterion',
      { from: 'requires: ci-pipeline', to: 'require: ci-pipeline' },
      /criterion ci: require: is not a known key/,
    ],
    [
      'a link that is no web address',
      {
        from: 'title: Our handbook',
        to: 'title: Ours\n  url: "javascript:alert(1)"',
      },
      /source\.url: /,
    ],
    [
      'another engine',
      { from: 'engine: ladder', to: 'engine: average' },
      /engine: /,
    ],
    [
      'a key that stands twice',
      { from: 'engine: ladder', to: 'engine: ladder\nengine: ladder' },
      /^team\.yaml:\d+: .*unique/,
    ],
    [
      'text that is no YAML',
      { from: 'engine: ladder', to: 'engine: [ladder' },
      /^team\.yaml:\d+: /,
    ],
    [
      'an expression that is none',
      { from: 'requires: ci-pipeline', to: 'requires: 5' },
      /criterion ci: requires: must be the id of a fact/,
    ],
    ...['2027-02-30', 'soon', '2027-03-01T00:00:00Z', '2027'].map(
      (day): [string, { from: string; to: string }, RegExp] => [
        `${day} as the day from which it counts`,
        {
          from: 'requires: ci-pipeline',
          to: `requires: ci-pipeline\n    enforcedFrom: ${day}`,
        },
        /criterion ci: enforcedFrom: must be a day such as 2027-03-01/,
      ],
    ),
    [
      'a criterion without an id',
      { from: 'id: training', to: 'tags: []' },
      /criterion number 3: id: is missing$/,
    ],
    [
      'an alias inside its own anchor',
      { from: 'requires: ci-pipeline', to: 'requires: &a { any: [*a] }' },
      /^team\.yaml:\d+: aliases \(\*a\) aren't supported/,
    ],
    [
      'a tag that YAML does not know',
      { from: 'engine: ladder', to: 'engine: !js ladder' },
      /^team\.yaml:\d+: .*tag/i,
    ],
  ])('refuses %s', (_, { from, to }, reason) => {
    const changed = text().replace(from, to);
    expect(changed).not.toBe(text());
    expect(() => parseModel(changed, 'team.yaml')).toThrow(reason);
  });

  it('refuses what would take too long or too deep to read', () => {
    const nested = `requires: ${'{not: '.repeat(20_000)}x${'}'.repeat(20_000)}`;
    const deep = text().replace('requires: ci-pipeline', nested);
    expect(() => parseModel(deep, 'deep.yaml')).toThrow(
      expect.objectContaining({
        name: 'InputError',
        message: expect.stringMatching(/^deep\.yaml/),
      }),
    );
    const long = `${text()}\n#${' '.repeat(600 * 1024)}`;
    expect(() => parseModel(long, 'long.yaml')).toThrow(
      /^long\.yaml: is larger than 524288 characters$/,
    );
    expect(() => parseModel('', 'empty.yaml')).toThrow(/^empty\.yaml/);
  });
});

describe('modelHash', () => {
  it('follows what a model says, not how its file is laid out', () => {
    const model = smallModel();
    const reordered = Object.fromEntries(Object.entries(model).reverse());
    const commented = `# A comment\n${text(reordered as typeof model)}`;
    expect(modelHash(parseModel(commented, 'a.yaml'))).toBe(modelHash(model));

    const criteria = [...model.criteria].reverse();
    expect(modelHash({ ...model, criteria })).not.toBe(modelHash(model));
    expect(modelHash({ ...model, title: 'New' })).not.toBe(modelHash(model));
  });
});
