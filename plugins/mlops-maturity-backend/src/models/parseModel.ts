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

import { toError } from '@backstage/errors';
import type { MaturityModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import {
  LineCounter,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isScalar,
  parseDocument,
  visit,
} from 'yaml';
import type { Document, YAMLMap } from 'yaml';
import type { z } from 'zod';
import { mayBeNestedTooDeep } from '../parsing/readUntrustedYaml';
import { ModelProblems } from './ModelProblems';
import type { ModelProblem } from './modelProblem';
import { modelSchema } from './modelSchema';

/** The largest shipped model has a tenth of this. */
const MAX_CHARACTERS = 512 * 1024;
/** Scalars, lists and mappings; the largest shipped model has a tenth of this. */
const MAX_NODES = 20_000;
/** Finding the place of each takes time, and nobody reads thousands. */
const MAX_PROBLEMS = 100;

/** A place inside a document: keys of maps and indexes of lists. */
type Path = PropertyKey[];

type ReadResult = { model: MaturityModel } | { problems: ModelProblem[] };

/**
 * Reads a maturity model from the text of a YAML file. Checks its form only;
 * `lintModels` checks what it says.
 *
 * @param file - what to call the file in messages
 * @throws ModelProblems that lists what is wrong with the file, at most 100
 *   times: each with the file, the line, the criterion where there is one, and
 *   the reason
 */
export function parseModel(text: string, file: string): MaturityModel {
  const result = readSafely(text, file);
  if ('model' in result) return result.model;
  throw new ModelProblems(result.problems);
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
    // Compares every key with every other: minutes, for a file of keys.
    uniqueKeys: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problemAt = (node: unknown, message: string): ModelProblem => {
    const at = isNode(node) ? node.range?.[0] : undefined;
    return { file, line: at === undefined ? undefined : lineAt(at), message };
  };

  const problems: ModelProblem[] = [...document.errors, ...document.warnings]
    .slice(0, MAX_PROBLEMS)
    .map(({ message, pos }) => ({ file, line: lineAt(pos[0]), message }));
  let nodes = 0;
  visit(document, (_, node) => {
    nodes += 1;
    if (nodes > MAX_NODES) {
      problems.push({ file, message: `has more than ${MAX_NODES} values` });
    }
    if (problems.length >= MAX_PROBLEMS || nodes > MAX_NODES) {
      return visit.BREAK;
    }
    // An alias inside its own anchor has no end, and a chain of them grows
    // without bound.
    if (isAlias(node)) {
      const message = `aliases (*${node.source}) aren't supported, write it out`;
      problems.push(problemAt(node, message));
    }
    if (isMap(node)) {
      for (const [key, message] of wrongKeys(node)) {
        if (problems.length >= MAX_PROBLEMS) break;
        problems.push(problemAt(key, message));
      }
    }
    return undefined;
  });
  if (problems.length > 0) return { problems };

  const checked = modelSchema.safeParse(document.toJS());
  if (checked.success) return { model: checked.data };
  const places = checked.error.issues.flatMap(issue => {
    // An unknown key is reported on the map that holds it.
    const paths =
      issue.code === 'unrecognized_keys'
        ? issue.keys.map(key => [...issue.path, key])
        : [issue.path];
    return paths.map(path => ({ issue, path }));
  });
  return {
    problems: places.slice(0, MAX_PROBLEMS).map(({ issue, path }) => {
      const reason = reasonOf(issue, document);
      return {
        file,
        line: offsetsAlong(document, path).map(lineAt).at(-1),
        criterionId: criterionAt(document, path),
        message: path.length > 0 ? `${nameOf(path)}: ${reason}` : reason,
      };
    }),
  };
}

/** The keys of a mapping that can't stand there, with the reason. */
function* wrongKeys({ items }: YAMLMap): Generator<[unknown, string]> {
  const known = new Set<unknown>();
  for (const { key } of items) {
    // Written out as text, which takes minutes for a few hundred bytes of `? ?`.
    if (isCollection(key) || isAlias(key)) {
      yield [key, 'lists and mappings are not allowed as keys'];
      continue;
    }
    const name = String(isScalar(key) ? key.value : key);
    if (known.has(name)) yield [key, 'map keys must be unique'];
    known.add(name);
  }
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
