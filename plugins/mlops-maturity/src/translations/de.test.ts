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
import { englishMessages } from '../translation';
import germanMessages from './de';
import { flattenMessages } from './flattenMessages';

const english: Record<string, string> = flattenMessages(englishMessages);
const german: Record<string, string> = germanMessages;
const keys = Object.keys(english);

const placeholdersOf = (message: string) =>
  (message.match(/\{\{.*?\}\}/g) ?? []).sort();

/** The words of a message without what is filled in. */
const wordsOf = (message: string) =>
  message.replace(/\{\{.*?\}\}/g, '').match(/\p{L}+/gu) ?? [];

/** Words that German shares with English. */
const sharedWords = [
  'CI',
  'Dimension',
  'Median',
  'Name',
  'Optional',
  'Repository',
  'System',
  'Trend',
  'Version',
];

describe('the German messages', () => {
  it('are the same messages as the English ones', () => {
    expect(Object.keys(german).sort()).toEqual([...keys].sort());
  });

  it.each(keys)('%s has the placeholders of the English one', key => {
    expect(placeholdersOf(german[key])).toEqual(placeholdersOf(english[key]));
  });

  it('are not left in English', () => {
    const same = keys.filter(key => german[key] === english[key]);
    const words = new Set(same.flatMap(key => wordsOf(english[key])));
    expect([...words].sort()).toEqual(sharedWords);
  });

  it('have a singular wherever they have a plural', () => {
    const plurals = Object.keys(german).filter(key => key.endsWith('_other'));
    expect(plurals.length).toBeGreaterThan(0);
    for (const key of plurals) {
      expect(german).toHaveProperty([key.replace(/_other$/, '_one')]);
    }
  });

  it('address people as “Sie”, and quote as Germans do', () => {
    for (const message of Object.values(german)) {
      expect(message).not.toMatch(/\b(du|dein\w*|dich|dir)\b/i);
      expect(message).not.toMatch(/["”']/);
      expect(message.match(/„/g)?.length).toBe(message.match(/“/g)?.length);
    }
  });
});
