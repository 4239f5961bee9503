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

import { parseTriggers } from './parseTriggers';
import type { ParsedJob, ParsedStep, ParsedWorkflow } from './parseWorkflow';

const maxLength = 100_000;
const maxStages = 100;
const maxSteps = 200;

const stageStart =
  /\bstage\s{0,5}\(\s{0,5}(["'])([^"'\n]{1,200})\1\s{0,5}\)\s{0,200}\{/g;
const shell = /\b(?:sh|bat|powershell|pwsh)\b[^"'\n]{0,80}("""|'''|"|')/g;

/** Where the brace that opens at `open` closes; the end where it never does. */
function closingBrace(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    const character = text[at];
    if (character === '"' || character === "'") {
      const quote = text.startsWith(character.repeat(3), at)
        ? character.repeat(3)
        : character;
      at = endOfQuote(text, at + quote.length, quote) + quote.length - 1;
    } else if (character === '{') depth += 1;
    else if (character === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

/** Where a quoted text ends; a plain quote ends with its line at the latest. */
function endOfQuote(text: string, start: number, quote: string): number {
  for (let at = start; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text.startsWith(quote, at)) return at;
    else if (quote.length === 1 && text[at] === '\n') return at;
  }
  return text.length;
}

/** Comments and labels say nothing of what is done. */
function onlyCode(text: string): string {
  return (
    text
      .replace(/^\s{0,200}\/\/.*$/gm, '')
      .replace(/\/\*[^]{0,20000}?\*\//g, '')
      // What a step is called stands before what it does.
      .replace(/\blabel\s{0,3}:\s{0,3}(["'])[^"'\n]{0,200}\1\s{0,3},?/g, '')
  );
}

function stepsOf(body: string): ParsedStep[] {
  const steps: ParsedStep[] = [];
  for (const match of body.matchAll(shell)) {
    const start = match.index + match[0].length;
    const run = body.slice(start, endOfQuote(body, start, match[1]));
    if (run.trim() === '' || steps.length >= maxSteps) continue;
    const before = body.slice(Math.max(0, match.index - 200), match.index);
    steps.push({
      name: run.trim().split('\n', 1)[0].slice(0, 100),
      run,
      with: {},
      pipefail: false,
      provesNothing:
        /\bcatchError\b[^{}]{0,150}\{[^{}]{0,100}$/.test(before) ||
        /returnStatus\s{0,3}:\s{0,3}true/.test(match[0]),
    });
  }
  return steps;
}

/** Stages without those inside them, which stand for themselves. */
function stagesOf(text: string): { name: string; body: string }[] {
  const found = [...text.matchAll(stageStart)]
    .slice(0, maxStages)
    .map(match => {
      const open = match.index + match[0].length - 1;
      return {
        name: match[2],
        start: match.index,
        open,
        end: closingBrace(text, open),
      };
    });
  return found.map(({ name, start, open, end }) => {
    const inner = found.filter(
      other => other.start > start && other.end <= end,
    );
    let body = text.slice(open + 1, end);
    for (const { start: from, end: to } of inner.reverse()) {
      const at = from - open - 1;
      if (at >= 0) body = body.slice(0, at) + body.slice(at + to - from + 1);
    }
    return { name, body };
  });
}

function parseJob(stage: { name: string; body: string }): ParsedJob {
  const steps = stepsOf(stage.body);
  return {
    id: stage.name,
    givenName: stage.name,
    name: stage.name,
    matrix: false,
    needs: [],
    runsOn: [],
    condition: /\bwhen\s{0,5}\{/.test(stage.body) ? 'when' : undefined,
    provesNothing: false,
    with: {},
    steps,
  };
}

/**
 * Reads the stages of a Jenkinsfile and the shell commands in them, declarative
 * or scripted. It is a program, so that only what stands there literally is
 * seen. What starts the job stands in Jenkins, but for `cron`.
 */
export function parseJenkinsfile(path: string, text: string): ParsedWorkflow {
  const code = onlyCode(text.slice(0, maxLength));
  const crons = [
    ...code.matchAll(/\bcron\s{0,5}\(\s{0,5}["']([^"'\n]{1,200})["']/g),
  ];
  const triggers = parseTriggers({});
  return {
    path,
    name: path,
    ...triggers,
    triggers: {
      ...triggers.triggers,
      // Jenkins builds each branch that it finds a Jenkinsfile in.
      push: {},
      schedule: crons.map(([, cron]) => cron),
      manual: true,
    },
    jobs: stagesOf(code)
      .map(parseJob)
      .filter(job => job.steps.length > 0),
  };
}
