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
import { isAlias, isCollection, parseDocument, visit } from 'yaml';

const maxLength = 500_000;
const maxAliases = 100;
/** Of brackets, indicators on one line, and columns of indentation. */
const maxDepth = 200;

/**
 * Whether lists and mappings could be nested so deep that the parser, which
 * calls itself for each level, runs out of stack. That can't be left to a
 * `catch`: a regular expression that is compiled at the end of the stack ends
 * the whole process.
 */
function mayBeNestedTooDeep(text: string): boolean {
  let brackets = 0;
  let indentation = 0;
  let indicators = 0;
  let startOfLine = true;
  for (let index = 0; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\n') {
      [indentation, indicators, startOfLine] = [0, 0, true];
    } else if (character === ' ' && startOfLine) {
      indentation += 1;
    } else {
      startOfLine = false;
      if (character === '[' || character === '{') brackets += 1;
      if (character === ']' || character === '}') {
        brackets = Math.max(0, brackets - 1);
      }
      // `- - -` opens a level with each, and so does `a: a: a:`.
      if (/[-?:]/.test(character) && /\s/.test(text[index + 1] ?? ' ')) {
        indicators += brackets === 0 ? 1 : 0;
      }
    }
    if (Math.max(brackets, indentation, indicators) > maxDepth) return true;
  }
  return false;
}

/**
 * Reads a YAML document that anyone may have written, the first where there are
 * several, in time that grows with its length only.
 *
 * @throws InputError saying what is wrong with the document
 */
export function readUntrustedYaml(text: string): unknown {
  if (text.length > maxLength) throw new InputError('The file is too large');
  if (mayBeNestedTooDeep(text)) throw new InputError('It is nested too deep');
  const document = parseDocument(text, {
    // Both compare everything with everything: a list of keys, or a mark for
    // each of thousands of errors.
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'silent',
  });
  if (document.errors.length > 0) {
    throw new InputError(document.errors[0].message);
  }
  visit(document, {
    Pair(_, { key }) {
      // As keys of objects they would have to be written out as text, which
      // takes minutes for a few hundred bytes of `? ? ?`.
      if (isCollection(key) || isAlias(key)) {
        throw new InputError('Lists and mappings are not allowed as keys');
      }
    },
  });
  return document.toJS({ maxAliasCount: maxAliases });
}
