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

import { RE2 } from 're2-wasm';
import { remembered } from './remembered';
import { workClasses, type WorkClass } from './types';

/** A test of text that takes linear time on any input. */
export type Pattern = { test(text: string): boolean };

/** Escapes, character classes, and the groups outside of them. */
const groups = /\\.|\[(?:\\.|[^\]\\])*\]|\((?!\?)/g;

/** Nobody asks what a group matched, and finding it costs the most time. */
function uncaptured(part: string): string {
  return part === '(' ? '(?:' : part;
}

/**
 * Compiles a pattern for an engine without backtracking: workflow files are
 * written by anyone, and no text in them may cost more than its length.
 * Case doesn't matter; look-around isn't supported.
 */
export function pattern(...alternatives: string[]): Pattern {
  const compiled = new RE2(
    alternatives
      .map(part => `(?:${part.replace(groups, uncaptured)})`)
      .join('|'),
    'iu',
  );
  return { test: text => compiled.test(text) };
}

/** What a text must say, and what it must not say. */
export type Rule = { matches: Pattern; unless?: Pattern };

export type Rules = Partial<Record<WorkClass, Rule>>;

function follows(rule: Rule | undefined, texts: string[]): boolean {
  return (
    rule !== undefined &&
    texts.some(text => rule.matches.test(text)) &&
    !texts.some(text => rule.unless?.test(text) ?? false)
  );
}

/**
 * The classes whose rules a text follows; of several spellings of one text,
 * one must match and none may rule it out.
 */
export function classesBy(
  rules: Rules,
  spellings: (text: string) => string[] = text => [text],
): (text: string) => ReadonlySet<WorkClass> {
  return remembered(text => {
    const texts = spellings(text);
    return new Set(
      workClasses.filter(workClass => follows(rules[workClass], texts)),
    );
  });
}
