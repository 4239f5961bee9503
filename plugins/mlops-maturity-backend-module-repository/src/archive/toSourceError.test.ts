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

import { AuthenticationError, NotFoundError } from '@backstage/errors';
import { toSourceError } from './toSourceError';

describe('toSourceError', () => {
  it.each<[unknown, string, number | undefined]>([
    [new NotFoundError('x'), 'not-found', 404],
    [new AuthenticationError('x'), 'forbidden', undefined],
    [
      new Error('https://h/x could not be read as https://h/y, 403 Forbidden'),
      'forbidden',
      403,
    ],
    [
      new Error(
        'Failed to retrieve commits from https://h/404, 401 Unauthorized',
      ),
      'forbidden',
      401,
    ],
    [new Error('Request failed with status 404 Not Found'), 'not-found', 404],
    [
      new Error('Failed to read tree from https://h, 502 Bad Gateway'),
      'unavailable',
      502,
    ],
    [new Error('x, 403 Forbidden (rate limit exceeded)'), 'rate-limited', 429],
    [new Error('x, 429 Too Many Requests'), 'rate-limited', 429],
    [
      Object.assign(new Error('x'), { code: 'TAR_BAD_ARCHIVE' }),
      'invalid',
      undefined,
    ],
    [
      Object.assign(new Error('x'), { code: 'Z_DATA_ERROR' }),
      'invalid',
      undefined,
    ],
    [new TypeError('fetch failed'), 'unavailable', undefined],
    [undefined, 'unavailable', undefined],
    ['a word', 'unavailable', undefined],
  ])('understands %s', (error, code, status) => {
    expect(toSourceError(error)).toMatchObject({ code, status });
  });

  it('tells no address, and takes no time over hostile words', () => {
    const before = performance.now();
    const { message } = toSourceError(
      new Error(`https://token@h, 500 ${'A '.repeat(100_000)}`),
    );
    expect(message).toBe('the host answered with status 500');
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
