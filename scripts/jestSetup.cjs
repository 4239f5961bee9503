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

// Runs once before all tests, of one package or of all: gives them a real
// PostgreSQL, beside the SQLite that TestDatabases has anyway.

const { spawn } = require('node:child_process');
const path = require('node:path');

const variable = 'BACKSTAGE_TEST_DATABASE_POSTGRES18_CONNECTION_STRING';

module.exports = async function startTestPostgres() {
  if (process.env[variable]) return;

  const startedAt = Date.now();
  const server = spawn(
    process.execPath,
    [path.join(__dirname, 'testPostgres.mjs')],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  process.env[variable] = await new Promise((resolve, reject) => {
    let output = '';
    server.stdout.on('data', data => {
      output += data;
      if (output.includes('\n')) resolve(output.trim());
    });
    server.on('error', reject);
    server.on('exit', code =>
      reject(new Error(`PostgreSQL for the tests ended with code ${code}`)),
    );
  });
  globalThis.testPostgres = { server, variable };
  const seconds = ((Date.now() - startedAt) / 1000).toFixed(1);
  process.stderr.write(
    `Tests use SQLite and a PostgreSQL 18 of their own, started in ${seconds} s.\n`,
  );
};
