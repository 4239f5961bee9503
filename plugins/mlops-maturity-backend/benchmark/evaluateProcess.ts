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

// Assesses everything that is due in a database, by one process, and prints
// what that took as JSON: node evaluateProcess.ts <address>

import { assessDue, createEngine } from './createEngine';
import { connect } from './DatabaseServer';
import { countStatements } from './portal/countStatements';

/** What assessing a number of components took. */
export type Evaluated = {
  components: number;
  seconds: number;
  cpuSeconds: number;
  peakBytes: number;
  rowsWritten: number;
  statements: number;
};

async function evaluate(address: string): Promise<Evaluated> {
  const knex = connect(address);
  const usage = { statements: {} as Record<string, number>, rowsWritten: 0 };
  const engine = await createEngine(knex);
  countStatements(knex, 'mlops-maturity', usage);
  const startedAt = performance.now();
  const cpuBefore = process.cpuUsage();
  const components = await assessDue(engine);
  const { user, system } = process.cpuUsage(cpuBefore);
  const result = {
    components,
    seconds: (performance.now() - startedAt) / 1000,
    cpuSeconds: (user + system) / 1_000_000,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    rowsWritten: usage.rowsWritten,
    statements: usage.statements['mlops-maturity'],
  };
  await knex.destroy();
  return result;
}

evaluate(process.argv[2]).then(
  result => {
    process.stdout.write(`${JSON.stringify(result)}\n`);
    process.exit(0);
  },
  error => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  },
);
