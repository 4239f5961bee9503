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

import { InputError, toError } from '@backstage/errors';
import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { LineCounter, isMap, isNode, parseDocument, visit } from 'yaml';
import type { Document } from 'yaml';
import type { z } from 'zod';
import { mayBeNestedTooDeep } from '../parsing/readUntrustedYaml';
import { describeProblem } from './modelProblem';
import type { ModelProblem } from './modelProblem';
import { modelSchema } from './modelSchema';

/** The largest shipped model has a tenth of this. */
const MAX_CHARACTERS = 512 * 1024;

/** A place inside a document: keys of maps and indexes of lists. */
type Path = PropertyKey[];

type ReadResult = { model: MaturityModel } | { problems: ModelProblem[] };

/**
 * Reads a maturity model from the text of a YAML file. Checks its form only;
 * `lintModels` checks what it says.
 *
 * @param file - what to call the file in messages
 * @throws InputError that lists everything wrong with the file, each with the
 *   file, the line, the criterion where there is one, and the reason
 */
export function parseModel(text: string, file: string): MaturityModel {
  const result = readSafely(text, file);
  if ('model' in result) return result.model;
  throw new InputError(result.problems.map(describeProblem).join('\n'));
}

function readSafely(text: string, file: string): ReadResult {
  if (text.length > MAX_CHARACTERS) {
    const message = `is larger than ${MAX_CHARACTERS} characters`;
    return { problems: [{ file, message }] };
  }
  if (mayBeNestedTooDeep(text)) {
    return { problems: [{ file, message: 'is nested too deep' }] };
  }
  try {
    return read(text, file);
  } catch (error) {
    const message = `can't be read as YAML: ${toError(error).message}`;
    return { problems: [{ file, message }] };
  }
}

function read(text: string, file: string): ReadResult {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;

  const problems: ModelProblem[] = [
    ...document.errors,
    ...document.warnings,
  ].map(({ message, pos }) => ({ file, line: lineAt(pos[0]), message }));
  visit(document, {
    // An alias inside its own anchor has no end, and a chain of them grows
    // without bound.
    Alias: (_, node) => {
      const line = node.range ? lineAt(node.range[0]) : undefined;
      const message = `aliases (*${node.source}) aren't supported, write it out`;
      problems.push({ file, line, message });
    },
  });
  if (problems.length > 0) return { problems };

  const checked = modelSchema.safeParse(document.toJS());
  if (checked.success) return { model: checked.data };
  return {
    problems: checked.error.issues.flatMap(issue => {
      // An unknown key is reported on the map that holds it.
      const places =
        issue.code === 'unrecognized_keys'
          ? issue.keys.map(key => [...issue.path, key])
          : [issue.path];
      const reason = reasonOf(issue, document);
      return places.map(path => ({
        file,
        line: offsetsAlong(document, path).map(lineAt).at(-1),
        criterionId: criterionAt(document, path),
        message: path.length > 0 ? `${nameOf(path)}: ${reason}` : reason,
      }));
    }),
  };
}

function reasonOf(issue: z.core.$ZodIssue, document: Document): string {
  if (issue.code === 'unrecognized_keys') return 'is not a known key';
  if (issue.code === 'invalid_type' && !document.hasIn(issue.path)) {
    return 'is missing';
  }
  return lowerFirst(issue.message);
}

/** Where each part of a path begins, as far as the document has it. */
function offsetsAlong(document: Document, path: Path): number[] {
  return path.flatMap((key, index) => {
    const parent = document.getIn(path.slice(0, index), true);
    const pair = isMap(parent)
      ? parent.items.find(({ key: name }) => `${name}` === String(key))
      : undefined;
    const node = pair?.key ?? document.getIn(path.slice(0, index + 1), true);
    return isNode(node) && node.range ? [node.range[0]] : [];
  });
}

function criterionAt(document: Document, path: Path): string | undefined {
  const [list, index] = path;
  if (list !== 'criteria' || typeof index !== 'number') return undefined;
  const id = document.getIn([list, index, 'id']);
  return typeof id === 'string' ? id : `number ${index + 1}`;
}

/** A path for a person; the criterion itself is named beside it. */
function nameOf(path: Path): string {
  const inCriterion = path[0] === 'criteria' && path.length > 2;
  return (inCriterion ? path.slice(2) : path).map(String).join('.');
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLocaleLowerCase('en') + text.slice(1);
}
