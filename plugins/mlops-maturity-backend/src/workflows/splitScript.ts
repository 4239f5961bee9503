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

/** One simple command of a shell script. */
export type ScriptCommand = {
  text: string;
  /** It may fail without failing the script, so its success says nothing. */
  unchecked: boolean;
};

type Operator = '&&' | '||' | '|' | '&' | ';' | '\n' | '';

type Piece = { text: string; after: Operator };

const maxScriptLength = 100_000;
const maxCommands = 1_000;
const heredoc = /<<-?\s*\\?["']?([A-Za-z_][A-Za-z0-9_]*)/;
const leadingWord =
  /^(?:(?:if|elif|while|until|then|else|do|!|\(|\{|sudo|time|exec|nohup|env)(?=\s|$)|[A-Za-z_][A-Za-z0-9_]*=(?:"[^"]*"|'[^']*'|[^\s"']*)(?=\s))\s*/;
/** What is run to get a variable's value. */
const substitution = /^[A-Za-z_][A-Za-z0-9_]*=["']?(?:\$\(|`)\s*/;
const condition = /^(?:if|elif|while|until)\s/;
const failing = /^(?:exit|return)\s+(?:[1-9$"])|^false\b/;
const harmless = /^(?:true|:|exit 0|return 0|echo|printf|Write-Host)(?=\W|$)/;

/** Where the quote that opens at `start` closes; -1 if it never does. */
function closingQuote(script: string, start: number): number {
  const quote = script[start];
  for (let at = start + 1; at < script.length; at++) {
    if (quote === '"' && script[at] === '\\') at++;
    else if (script[at] === quote) return at;
  }
  return -1;
}

function operatorAt(script: string, at: number): Operator {
  const two = script.slice(at, at + 2);
  if (two === '&&' || two === '||') return two;
  const one = script[at];
  // `2>&1` and `&>` redirect; they don't separate commands.
  if (one === '&' && (script[at - 1] === '>' || script[at + 1] === '>')) {
    return '';
  }
  if (one === '|' || one === ';' || one === '\n' || one === '&') return one;
  return '';
}

/** Takes the bodies of here-documents that only become text out of a script. */
function withoutWrittenText(script: string): string {
  const kept: string[] = [];
  let end: string | undefined;
  for (const line of script.split('\n')) {
    if (end !== undefined) {
      if (line.trim() === end) end = undefined;
      continue;
    }
    kept.push(line);
    const opened = heredoc.exec(line);
    if (opened && /^\s*(?:sudo\s+)?(?:cat|tee|echo)\b/.test(line)) {
      end = opened[1];
    }
  }
  return kept.join('\n');
}

function pieces(script: string): Piece[] {
  const found: Piece[] = [];
  const unclosed = new Set<string>();
  let text = '';
  const finish = (after: Operator) => {
    if (text.trim() !== '') found.push({ text: text.trim(), after });
    text = '';
  };
  for (let at = 0; at < script.length && found.length < maxCommands; at++) {
    const char = script[at];
    if (char === '\\' && at + 1 < script.length) {
      text += script.slice(at, at + 2);
      at++;
      continue;
    }
    if ((char === '"' || char === "'") && !unclosed.has(char)) {
      const end = closingQuote(script, at);
      if (end < 0) unclosed.add(char);
      else {
        text += script.slice(at, end + 1);
        at = end;
        continue;
      }
    }
    if (char === '#' && (text === '' || /\s$/.test(text.slice(-1)))) {
      const end = script.indexOf('\n', at);
      at = (end < 0 ? script.length : end) - 1;
      continue;
    }
    const operator = operatorAt(script, at);
    if (operator === '') text += char;
    else {
      finish(operator);
      at += operator.length - 1;
    }
  }
  finish('');
  return found;
}

function isSwallowed(all: Piece[], index: number): boolean {
  // Everything before `||` in one list is covered by what comes after it.
  let at = index;
  while (all[at]?.after === '&&' || all[at]?.after === '|') at++;
  if (all[at]?.after !== '||') return false;
  for (let next = at + 1; next < all.length; next++) {
    if (failing.test(stripped(all[next].text))) return false;
    if (all[next].after === '\n' || all[next].after === '') break;
  }
  return harmless.test(stripped(all[at + 1]?.text ?? ''));
}

function failsLater(all: Piece[], index: number): boolean {
  return all
    .slice(index + 1, index + 20)
    .some(p => failing.test(stripped(p.text)));
}

/** A command without the keywords and assignments before it. */
function stripped(command: string): string {
  let text = command;
  for (let count = 0; count < 8; count++) {
    const match =
      substitution.exec(text) ??
      leadingWord.exec(text) ??
      /^[({!]\s*/.exec(text);
    if (!match) break;
    text = text.slice(match[0].length);
  }
  return text;
}

/**
 * Splits a shell script into its simple commands, without comments and written
 * here-documents, and says of each whether the script notices its failure.
 * GitHub runs scripts with `-e`; `pipefail` says whether a pipe fails with its
 * first command.
 */
export function splitScript(
  script: string,
  options: { pipefail: boolean },
): ScriptCommand[] {
  const joined = script
    .slice(0, maxScriptLength)
    .replaceAll('\r\n', '\n')
    .replace(/[\\`]\n/g, ' ');
  const all = pieces(withoutWrittenText(joined));
  const pipefail =
    options.pipefail || all.some(p => /^set\s.*pipefail/.test(p.text));
  const usesStatus = all.some(p => /^exit\s+["']?\$/.test(stripped(p.text)));
  let lenient = false;
  return all.map((piece, index) => {
    if (/^set\s+\+e\b/.test(piece.text)) lenient = true;
    if (/^set\s+-\w*e/.test(piece.text)) lenient = false;
    const isLast = index === all.length - 1;
    const next = all[index + 1]?.text ?? '';
    const unchecked =
      (lenient && !isLast && !usesStatus) ||
      (piece.after === '|' && !pipefail) ||
      piece.after === '&' ||
      (piece.after === '&&' && failing.test(next)) ||
      (/^!\s/.test(piece.text) && !failsLater(all, index)) ||
      (condition.test(piece.text) && !failsLater(all, index)) ||
      isSwallowed(all, index);
    return { text: stripped(piece.text), unchecked };
  });
}
