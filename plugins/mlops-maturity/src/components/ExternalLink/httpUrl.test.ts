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

import { httpUrl } from './httpUrl';

// eslint-disable-next-line no-script-url
const script = 'javascript:alert(1)';

describe('httpUrl', () => {
  it('lets http and https through, and nothing that could run', () => {
    expect(httpUrl('https://ci.example.com/runs/1?a=b#c')).toBe(
      'https://ci.example.com/runs/1?a=b#c',
    );
    expect(httpUrl('HTTP://ci.example.com')).toBe('http://ci.example.com/');
    for (const address of [
      script,
      ` ${script}`,
      ' JavaScript:alert(1)',
      'java\nscript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'file:///etc/passwd',
      '//ci.example.com',
      '/runs/1',
      'runs',
      '',
      undefined,
    ]) {
      expect(httpUrl(address)).toBeUndefined();
    }
  });
});
