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

import { aContext, anInput, aRepository } from '../fixtures';
import { beyondNotebooks } from './beyondNotebooks';

const decide = (files: Record<string, string>) =>
  beyondNotebooks.decide(
    anInput({ repositories: [aRepository({ files })] }),
    aContext(),
  );

const notebook = (code: string) =>
  JSON.stringify({ cells: [{ cell_type: 'code', source: code, outputs: [] }] });

const modules = {
  'src/prepare.py': 'def clean(): pass',
  'src/train.py': 'from prepare import clean\nmodel.fit(x)',
  'src/main.py': 'from . import train',
};

describe('beyond-notebooks', () => {
  it.each<[string, string, Record<string, string>]>([
    [
      'three used modules beside a notebook',
      'pass',
      { ...modules, 'eda.ipynb': notebook('plot()') },
    ],
    [
      'one module and no notebook',
      'pass',
      { 'train.py': "if __name__ == '__main__':\n  fit()" },
    ],
    [
      'a module that a script runs',
      'pass',
      { 'train.py': 'fit()', 'run.sh': 'python ./train.py' },
    ],
    ['a suffix in capitals', 'pass', { 'FIT.R': 'lm()' }],
    [
      'more notebooks than modules',
      'partial',
      {
        ...modules,
        'a.ipynb': 'x',
        'b.ipynb': 'x',
        'c.ipynb': 'x',
        'd.ipynb': 'x',
      },
    ],
    [
      'training in a notebook only',
      'partial',
      {
        ...modules,
        'src/train.py': 'from prepare import clean',
        'fit.ipynb': notebook('model.fit(x)'),
      },
    ],
    ['nothing but notebooks', 'fail', { 'a.ipynb': notebook('model.fit(x)') }],
    [
      'notebooks and their tests only',
      'fail',
      { 'a.ipynb': 'x', 'tests/test_a.py': 'import a', 'setup.py': 'x' },
    ],
    [
      'a module that nothing imports or runs',
      'fail',
      { 'src/old.py': 'x = 1', 'src/older.py': 'y = 1' },
    ],
    [
      'modules that a tool exported from notebooks',
      'fail',
      {
        'a.ipynb': notebook('x'),
        'a.py': '# coding: utf-8\n# In[1]:\nx',
        'run.sh': 'python a.py',
      },
    ],
    [
      'a module that imports only itself',
      'fail',
      { 'src/old.py': 'import old' },
    ],
  ])('%s: %s', (_, status, files) => {
    expect(decide(files)).toMatchObject({ status });
  });

  it('tells what it counted', () => {
    expect(
      decide({ ...modules, 'eda.ipynb': notebook('x'), 'src/old.py': 'x' })
        .reason,
    ).toBe(
      'shop/churn holds 3 modules and 1 notebook (1 module that nothing imports or runs left out).',
    );
  });

  it('counts a module whose users were not all read', () => {
    const repository = aRepository({ files: { 'a.py': 'x = 1' } });
    repository.tree!.entries.push({ path: 'b.py', size: 9 });
    expect(
      beyondNotebooks.decide(
        anInput({ repositories: [repository] }),
        aContext(),
      ).status,
    ).toBe('pass');
  });

  it('is unknown where the listing is cut, and ignores a notebook that is malformed', () => {
    const cut = aRepository({ files: modules });
    cut.tree!.truncated = true;
    expect(
      beyondNotebooks.decide(anInput({ repositories: [cut] }), aContext())
        .status,
    ).toBe('unknown');
    expect(decide({ ...modules, 'a.ipynb': '{' }).status).toBe('pass');
  });
});
