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

import { createHash } from 'node:crypto';

/** 40 hexadecimal digits that are always the same for the same text. */
export function shaOf(text: string | Buffer): string {
  return createHash('sha1').update(text).digest('hex');
}

/** The sha that git itself gives a file's content. */
export function blobShaOf(content: Buffer): string {
  return createHash('sha1')
    .update(`blob ${content.length}\0`)
    .update(content)
    .digest('hex');
}

/** A whole number from 0 up to, not including, the limit. */
export function numberOf(text: string, limit: number): number {
  return parseInt(shaOf(text).slice(0, 12), 16) % limit;
}

/** One of the choices. */
export function choiceOf<T>(text: string, choices: readonly T[]): T {
  return choices[numberOf(text, choices.length)];
}

/**
 * An id for something that happened: grows with time as a vendor's ids do, and
 * differs for things that happened in the same second.
 */
export function idOf(text: string, at: number): number {
  const seconds = Math.floor((at - Date.UTC(2020, 0, 1)) / 1000);
  return seconds * 10_000 + numberOf(text, 10_000);
}

/** The opaque id that GitHub's answers carry beside the numeric one. */
export function nodeIdOf(kind: string, id: number | string): string {
  return `${kind}_${Buffer.from(String(id)).toString('base64url')}`;
}
