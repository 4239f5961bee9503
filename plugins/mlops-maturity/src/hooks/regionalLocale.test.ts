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

import { regionalLocale } from './regionalLocale';

const dateIn = (locale: string) =>
  new Date('2026-10-22T12:00:00Z').toLocaleDateString(locale, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });

describe('regionalLocale', () => {
  it.each([
    ['en', ['en-GB', 'en'], 'en-GB'],
    ['en', ['de-DE', 'en-AU', 'en-US'], 'en-AU'],
    ['de', ['de-CH', 'en-US'], 'de-CH'],
    // Another language than the browser's: nothing is known of its region.
    ['de', ['en-GB', 'en'], 'de'],
    ['en', ['en'], 'en'],
    ['en', [], 'en'],
    // A longer code that begins alike is another language.
    ['en', ['enm-GB'], 'en'],
    // Chosen with its region in the portal already.
    ['pt-BR', ['pt-PT'], 'pt-BR'],
  ])('writes %s for a browser in %j as %s', (language, preferred, locale) => {
    expect(regionalLocale(language, preferred)).toBe(locale);
  });

  it('has dates written as the reader writes them', () => {
    expect(dateIn(regionalLocale('en', ['en-GB']))).toBe('22 Oct 2026');
    expect(dateIn(regionalLocale('en', ['en-US']))).toBe('Oct 22, 2026');
  });
});
