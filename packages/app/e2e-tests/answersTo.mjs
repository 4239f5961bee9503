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
 * Keeps what a page was answered by the plugin's backend and by the search.
 * `take` waits for what is under way, and resolves to the answers since it was
 * last told: the path with the query, the status and the text.
 */
export function answersTo(page) {
  let answers = [];
  page.on('response', response => {
    const [, path] =
      response.url().match(/\/api\/((?:mlops-maturity|search)\/.*)$/) ?? [];
    if (!path) return;
    answers.push(
      response.text().then(
        text => ({ path, status: response.status(), text }),
        error => ({ path, status: response.status(), error: String(error) }),
      ),
    );
  });
  return {
    take: async () => {
      await page.waitForLoadState('networkidle');
      const taken = await Promise.all(answers);
      answers = [];
      return taken;
    },
  };
}
