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

type NestedMessages = { readonly [key in string]: NestedMessages | string };

/** The keys of messages as the translation API names them: `card.title`. */
type FlatKey<TMessages> = {
  [TKey in keyof TMessages & string]: TMessages[TKey] extends string
    ? TKey
    : `${TKey}.${FlatKey<TMessages[TKey]>}`;
}[keyof TMessages & string];

function* flatEntries(
  messages: NestedMessages,
  prefix = '',
): Generator<[key: string, text: string]> {
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === 'string') yield [prefix + key, value];
    else yield* flatEntries(value, `${prefix}${key}.`);
  }
}

/**
 * Writes nested messages with the keys of the translation API, which takes them
 * nested for the default language only.
 */
export function flattenMessages<TMessages extends NestedMessages>(
  messages: TMessages,
) {
  return Object.fromEntries(flatEntries(messages)) as {
    [TKey in FlatKey<TMessages>]: string;
  };
}
