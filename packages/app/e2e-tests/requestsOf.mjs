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

/**
 * Counts what a page asks of the plugin's backend. `take` tells what it was
 * since it was last told, sorted: the paths below `/api/mlops-maturity`.
 */
export function requestsOf(page) {
  let paths = [];
  page.on('request', request => {
    const { pathname } = new URL(request.url());
    const [, path] = pathname.match(/^\/api\/mlops-maturity\/(.*)$/) ?? [];
    if (path) paths.push(path);
  });
  return {
    take: () => {
      const taken = paths.sort();
      paths = [];
      return taken;
    },
  };
}

/**
 * Does something that has the page ask the plugin's backend for an address with
 * that in it, and waits until the page shows the answer.
 */
export async function answered(page, part, act) {
  const answer = page.waitForResponse(
    response =>
      response.url().includes('/api/mlops-maturity/') &&
      response.url().includes(part),
  );
  await act();
  await answer;
  await page.getByRole('progressbar').first().waitFor({ state: 'detached' });
}
