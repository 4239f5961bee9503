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

import { classify, oneJob } from './fixtures';

describe('applyAnnotations', () => {
  describe('annotations', () => {
    const text = `
name: Nightly job
on: push
jobs:
  checks: { steps: [{ run: pytest }] }
  go: { name: Go on, steps: [{ run: ./a }, { run: python train.py }] }
  more: { steps: [{ run: ./b }] }
`;
    const classes = (annotations: Record<string, string>) =>
      Object.fromEntries(
        classify(text, { annotations }).jobs.map(job => [job.id, job.classes]),
      );

    it.each([
      ['main.yml', 'by file'],
      ['main', 'by file without extension'],
      ['NIGHTLY JOB', 'by name'],
      ['other.yml, .github/workflows/main.yml', 'by path in a list'],
    ])('name a workflow: %s (%s)', value => {
      const annotations = { 'mlops-maturity/training-workflow': value };
      expect(classify(text, { annotations }).classes).toEqual({
        unitTests: 'command',
        train: 'annotation',
      });
      expect(classes(annotations).go).toEqual(['train']);
      expect(classes(annotations).more).toEqual([]);
    });

    it('hold for the whole workflow where no part can be told', () => {
      expect(
        classes({ 'mlops-maturity/deploy-workflow': 'main.yml' }),
      ).toMatchObject({
        checks: expect.arrayContaining(['deploy']),
        more: ['deploy'],
      });
    });

    it('name a job', () => {
      const annotations = { 'mlops-maturity/unit-test-job': 'more, Go on' };
      expect(classes(annotations)).toEqual({
        checks: [],
        go: ['train', 'unitTests'],
        more: ['unitTests'],
      });
    });

    it('take the class from everything that they do not name', () => {
      const annotations = { 'mlops-maturity/training-workflow': 'absent.yml' };
      expect(classify(text, { annotations }).classes).toEqual({
        unitTests: 'command',
      });
    });

    it('beat the rules that exclude', () => {
      const annotations = { 'mlops-maturity/training-workflow': 'docs.yml' };
      const docs = oneJob('e2e', ['run: python train.py']);
      expect(
        classify(docs, { file: 'docs.yml', annotations }).classes,
      ).toMatchObject({ train: 'annotation' });
    });
  });
});
