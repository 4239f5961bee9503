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

import { InputError } from '@backstage/errors';
import {
  CST,
  isAlias,
  isCollection,
  isPair,
  isScalar,
  Lexer,
  parseDocument,
  visit,
} from 'yaml';

const defaultMaxLength = 500_000;
const maxAliases = 100;
/** Of brackets, indicators on one line, and columns of indentation. */
const maxDepth = 200;
/** Each copies what it refers to, and that may have been copied already. */
const maxMerges = 200;

type TokenType = ReturnType<typeof CST.tokenType>;

const opening: ReadonlySet<TokenType> = new Set<TokenType>([
  'flow-map-start',
  'flow-seq-start',
]);
const closing: ReadonlySet<TokenType> = new Set<TokenType>([
  'flow-map-end',
  'flow-seq-end',
]);
// `- - -` opens a level with each, and so does `a: a: a:`.
const indicators: ReadonlySet<TokenType> = new Set<TokenType>([
  'seq-item-ind',
  'explicit-key-ind',
  'map-value-ind',
]);

/**
 * Whether lists and mappings could be nested so deep that the parser, which
 * calls itself for each level, runs out of stack. That can't be left to a
 * `catch`: a regular expression that is compiled at the end of the stack ends
 * the whole process. Tokens are counted rather than characters, since those
 * of comments and scripts open nothing.
 */
export function mayBeNestedTooDeep(text: string): boolean {
  let brackets = 0;
  let indicated = 0;
  let previous: TokenType = 'newline';
  for (const token of new Lexer().lex(text)) {
    // What follows the mark of a scalar is its text, whatever it looks like.
    const type: TokenType = previous === 'scalar' ? null : CST.tokenType(token);
    if (opening.has(type)) brackets += 1;
    else if (closing.has(type)) brackets = Math.max(0, brackets - 1);
    else if (indicators.has(type)) indicated += 1;
    else if (type === 'comma' || type === 'newline') indicated = 0;

    const indented =
      type === 'space' && previous === 'newline' ? token.length : 0;
    if (Math.max(brackets, indicated, indented) > maxDepth) return true;
    previous = type;
  }
  return false;
}

/**
 * Reads a YAML document that anyone may have written, the first where there are
 * several, in time that grows with its length only.
 *
 * @param options - `merge`: the key `<<` takes over the entries of the mappings
 *   that it refers to; `maxLength`: of the text, in characters
 * @throws InputError saying what is wrong with the document
 */
export function readUntrustedYaml(
  text: string,
  options: { merge?: boolean; maxLength?: number } = {},
): unknown {
  const { merge = false, maxLength = defaultMaxLength } = options;
  if (text.length > maxLength) throw new InputError('The file is too large');
  if (mayBeNestedTooDeep(text)) throw new InputError('It is nested too deep');
  const document = parseDocument(text, {
    merge,
    // Both compare everything with everything: a list of keys, or a mark for
    // each of thousands of errors.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) {
    throw new InputError(document.errors[0].message);
  }
  let merges = 0;
  visit(document, {
    Pair(_, { key }) {
      // As keys of objects they would have to be written out as text, which
      // takes minutes for a few hundred bytes of `? ? ?`.
      if (isCollection(key) || isAlias(key)) {
        throw new InputError('Lists and mappings are not allowed as keys');
      }
    },
    Alias(_, __, path) {
      if (merge && path.some(isMergePair)) merges += 1;
      if (merges > maxMerges) throw new InputError('It merges too often');
    },
  });
  return document.toJS({ maxAliasCount: maxAliases });
}

function isMergePair(node: unknown): boolean {
  return isPair(node) && isScalar(node.key) && node.key.value === '<<';
}
