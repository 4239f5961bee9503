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

/* eslint-disable jest/no-conditional-expect --
   what comes of a case decides what must hold of it */

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { stringify } from 'yaml';
import {
  forCases,
  hostileText,
  longTexts,
  mostly,
  patience,
} from '../__testUtils__/hostile';
import { ciSystemOf, type CiSystem } from './ciSystem';
import { classifyWorkflows } from './classifyWorkflows';
import { parseDefinition } from './parseDefinition';
import { workClasses } from './types';

const examples = resolve(__dirname, '../../../../examples/scenarios/kits');

/** The definitions and scripts of the demo, by the ends of their names. */
const samples = readdirSync(examples, { recursive: true, encoding: 'utf8' })
  .filter(name => /\.(ya?ml|py|toml)$|Dockerfile$/.test(name))
  .map(name => readFileSync(join(examples, name), 'utf8'));

const commands = fc.oneof(
  hostileText,
  fc.constantFrom(
    'make train',
    'make -C src -f ../Makefile test',
    'npm run test',
    'dvc repro train',
    'bash scripts/run.sh',
    'just train',
    'task train',
    'mise run train',
    'inv train',
    'kubectl apply -f pipeline.yaml',
    'cd src && pytest tests/unit | tee log',
    'python - <<EOF\nimport os\nEOF',
    'if true; then pytest; fi',
    'for x in 1 2; do python train.py "$(cat a)"; done',
  ),
);

const step = fc.record(
  {
    name: hostileText,
    run: commands,
    script: fc.oneof(commands, fc.array(commands, { maxLength: 3 })),
    uses: fc.constantFrom('actions/checkout@v4', './.github/actions/a', './..'),
    task: fc.constantFrom('PublishTestResults@2', 'Maven@3'),
    inputs: fc.dictionary(hostileText, hostileText, { maxKeys: 2 }),
    if: hostileText,
    env: fc.dictionary(hostileText, hostileText, { maxKeys: 2 }),
    with: fc.dictionary(hostileText, hostileText, { maxKeys: 2 }),
    args: fc.array(commands, { maxLength: 3 }),
    entrypoint: hostileText,
    'working-directory': fc.constantFrom('src', '..', '/', '${{ matrix.a }}'),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const job = fc.record(
  {
    name: hostileText,
    'runs-on': hostileText,
    needs: fc.oneof(hostileText, fc.array(hostileText, { maxLength: 3 })),
    steps: fc.array(step, { maxLength: 4 }),
    script: fc.array(commands, { maxLength: 3 }),
    stage: hostileText,
    extends: fc.constantFrom('.base', '__proto__', 'build', 'test'),
    rules: fc.array(fc.record({ if: hostileText }), { maxLength: 2 }),
    environment: fc.oneof(hostileText, fc.record({ name: hostileText })),
    strategy: fc.record({
      matrix: fc.dictionary(hostileText, fc.array(hostileText), { maxKeys: 2 }),
    }),
    uses: fc.constantFrom('./.github/workflows/train.yaml', 'a/b/c@v1'),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const jobName = fc.constantFrom('build', 'test', '.base', 'train');
const jobs = fc.dictionary(jobName, job, { maxKeys: 3, noNullPrototype: true });

const documents: Record<Exclude<CiSystem, 'jenkins'>, fc.Arbitrary<object>> = {
  github: fc.record({
    name: hostileText,
    on: fc.oneof(
      hostileText,
      fc.record(
        {
          push: fc.record({ branches: fc.array(hostileText) }),
          schedule: fc.array(fc.record({ cron: hostileText })),
          workflow_dispatch: fc.constant(null),
          repository_dispatch: fc.record({ types: fc.array(hostileText) }),
        },
        { requiredKeys: [] },
      ),
    ),
    jobs,
  }),
  gitlab: fc
    .tuple(jobs, fc.array(hostileText), hostileText)
    .map(([all, stages, include]) => ({ ...all, stages, include })),
  'azure-pipelines': fc.record({
    trigger: hostileText,
    schedules: fc.array(fc.record({ cron: hostileText })),
    stages: fc.array(
      fc.record({ stage: hostileText, jobs: fc.array(job, { maxLength: 3 }) }),
      { maxLength: 3 },
    ),
    steps: fc.array(step, { maxLength: 3 }),
  }),
  'cloud-build': fc.record({
    steps: fc.array(
      fc.record({
        name: fc.constantFrom('gcr.io/a/b', 'python:3'),
        entrypoint: hostileText,
        args: fc.array(commands, { maxLength: 3 }),
      }),
      { maxLength: 4 },
    ),
  }),
};

const places: Record<CiSystem, string> = {
  github: '.github/workflows/train.yaml',
  gitlab: '.gitlab-ci.yml',
  'azure-pipelines': 'azure-pipelines.yml',
  'cloud-build': 'cloudbuild.yaml',
  jenkins: 'Jenkinsfile',
};
const systems = Object.keys(places) as CiSystem[];

const jenkinsfile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'pipeline {',
        'stages {',
        "stage('Train') {",
        'steps {',
        '}',
        '"""',
        "'''",
        '/*',
        '//',
        '${',
        'triggers { cron("H 3 * * *") }',
        'node {',
        'parallel(',
      ),
      commands.map(text => `sh '${text}'`),
      commands.map(text => `sh """${text}"""`),
    ),
    { maxLength: 30 },
  )
  .map(lines => lines.join('\n'));

/** A text of the demo with something put in, taken out or said again. */
const damaged = fc
  .record({
    text: fc.constantFrom(...samples),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.nat({ max: 200 }),
    added: fc.oneof(hostileText, commands),
  })
  .map(({ text, at, length, added }) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + added + text.slice(from + length);
  });

function textFor(system: CiSystem): fc.Arbitrary<string> {
  const own =
    system === 'jenkins'
      ? jenkinsfile
      : mostly(documents[system]).map(value => written(value));
  return fc.oneof({ weight: 3, arbitrary: own }, damaged);
}

function written(value: unknown): string {
  try {
    return stringify(value);
  } catch {
    return JSON.stringify(value);
  }
}

const definitions = fc.constantFrom(...systems).chain(system =>
  fc.record({
    system: fc.constant(system),
    text: textFor(system),
    others: fc.dictionary(
      fc.constantFrom(
        'Makefile',
        'package.json',
        'justfile',
        'Taskfile.yml',
        'mise.toml',
        'tasks.py',
        'dvc.yaml',
        'scripts/run.sh',
        'pipeline.yaml',
        '.github/actions/a/action.yml',
        'src/Makefile',
      ),
      fc.oneof(
        damaged,
        commands.map(text => `train: test\n\t${text}\ntest: train\n\tpytest`),
        commands.map(text => JSON.stringify({ scripts: { test: text } })),
        commands.map(cmd => written({ stages: { train: { cmd } } })),
      ),
      { maxKeys: 3, noNullPrototype: true },
    ),
    annotation: hostileText,
  }),
);

describe('definitions of pipelines that anyone may have written', () => {
  it(
    'are read or said to be unreadable, and what they do is told',
    () => {
      forCases(700, definitions, ({ system, text, others, annotation }) => {
        const path = places[system];
        const files = new Map([[path, text], ...Object.entries(others)]);
        const parsed = parseDefinition(system, path, text, files);
        expect(parsed.path).toBe(path);
        if (parsed.error !== undefined) {
          expect(parsed.error).toMatch(/^\S.{0,200}$/);
        }
        const workflows = classifyWorkflows({
          files,
          ciCollectors: ['github'],
          annotations: { 'mlops-maturity/training-workflow': annotation },
        });
        for (const one of workflows) {
          for (const { classes } of one.jobs) {
            for (const workClass of classes) {
              expect(workClasses).toContain(workClass);
            }
          }
        }
      });
    },
    patience(60_000),
  );

  it.each(systems)(
    'take no time to speak of where they are long: %s',
    system => {
      const path = places[system];
      const command = (text: string) =>
        written({
          on: 'push',
          jobs: { a: { steps: [{ run: text }] }, script: [text] },
          steps: [{ name: 'gcr.io/a/b', args: [text] }],
          a: { script: [text] },
        });
      const slow: string[] = [];
      for (const text of longTexts.filter((_, at) => at % 3 === 1)) {
        for (const whole of [text, command(text), `sh '${text}'`]) {
          const before = process.cpuUsage();
          const files = new Map([
            [path, whole],
            ['Makefile', text],
            ['tasks.py', text],
          ]);
          ciSystemOf('any.yaml', whole);
          parseDefinition(system, path, whole, files);
          classifyWorkflows({ files, ciCollectors: ['github'] });
          // Of this process: a machine may be busy with something else.
          const { user, system: kernel } = process.cpuUsage(before);
          const seconds = (user + kernel) / 1_000_000;
          if (seconds > 10) slow.push(`${seconds} s: ${whole.slice(0, 80)}`);
        }
      }
      expect(slow).toEqual([]);
    },
    120_000,
  );
});
