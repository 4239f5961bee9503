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

import { manualJobs } from './manualJobs';

describe('manualJobs', () => {
  it('finds the jobs that always wait for a person', () => {
    expect(
      manualJobs(`stages: [test, deploy]
# when: manual
unit:
  script:
    - echo "when: manual"
    - |
      when: manual
deploy staging:
  when: on_success
"deploy:production":
    stage: deploy
    when: 'manual' # ask first
    script: [make deploy]
sometimes:
  rules:
    - if: $X
      when: manual
.template:
  when: manual
`),
    ).toEqual(['deploy:production']);
  });

  it('takes no time over hostile text', () => {
    const before = performance.now();
    manualJobs(
      `${' '.repeat(100_000)}when:${' '.repeat(100_000)}x\n`.repeat(3),
    );
    manualJobs('a'.repeat(1_000_000));
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
