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

// Measures how many components several backends get done, as JSON:
//   yarn replicas:measure [--backends 1,2,4] [--components 100] [--latency 30]

import { parseArgs } from 'node:util';
import { toError } from '@backstage/errors';
import { measureThroughput } from './measureThroughput';

const { values } = parseArgs({
  options: {
    backends: { type: 'string', default: '1,2,4' },
    components: { type: 'string', default: '100' },
    latency: { type: 'string', default: '30' },
  },
});
measureThroughput({
  backends: values.backends.split(',').map(Number),
  components: Number(values.components),
  latencyMs: Number(values.latency),
}).then(
  measured => {
    process.stdout.write(`${JSON.stringify(measured, undefined, 2)}\n`);
  },
  error => {
    process.stderr.write(`${toError(error).stack}\n`);
    process.exitCode = 1;
  },
);
