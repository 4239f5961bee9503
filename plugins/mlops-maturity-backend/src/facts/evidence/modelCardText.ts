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

import type { MlComponent } from '../../entities/types';
import { textLines } from './textLines';

const maxLines = 2000;

function linesOf(text: string): string[] {
  return textLines(text).slice(0, maxLines);
}

/** Whether a README starts with the metadata that model hubs read. */
export function hasCardFrontMatter(text: string): boolean {
  const [first, ...rest] = linesOf(text.replace(/^\uFEFF/, ''));
  if (first?.trim() !== '---') return false;
  const end = rest.findIndex(line => line.trim() === '---');
  return (
    end > 0 &&
    rest.slice(0, end).some(line => /^(model-index|license)\s*:/.test(line))
  );
}

const sections: [name: string, heading: RegExp][] = [
  ['its purpose', /purpose|intended|use case|objective|overview|about/i],
  ['its data', /\bdata(set|sets)?\b/i],
  ['its performance', /performance|evaluation|metrics|results|accuracy/i],
  ['its limits', /limit|bias|caveat|ethic|risk|out.of.scope/i],
];

function headings(text: string): string[] {
  const lines = linesOf(text);
  return lines.flatMap((line, index) => {
    if (/^#{1,6}\s/.test(line)) return line;
    // Underlined headings.
    return /^(={3,}|-{3,})\s*$/.test(lines[index + 1] ?? '') && line.trim()
      ? line
      : [];
  });
}

/** The sections of a model card that a README has no heading for. */
export function missingCardSections(text: string): string[] {
  const all = headings(text);
  return sections
    .filter(([, heading]) => !all.some(line => heading.test(line)))
    .map(([name]) => name);
}

// Published models that others build on: a card of one of them is not yet a
// card of what was built.
const publishedModel =
  /\b(bert|roberta|gpt-?\d?|llama|mistral|mixtral|t5|resnet-?\d*|yolo\w{0,4}|whisper|clip|stable diffusion|falcon|gemma|phi-?\d)\b/i;

/** Whether a text says in its title that it is there to be copied. */
export function callsItselfExample(text: string): boolean {
  return /\b(example|sample|template|blueprint|showcase|demo)\b/i.test(
    headings(text)[0] ?? '',
  );
}

/**
 * What makes a file that is called a model card doubtful, to be read after its
 * name; undefined if nothing does.
 */
export function cardDoubt(
  text: string,
  { name, title = '' }: Pick<MlComponent, 'name' | 'title'>,
  repositoryKey: string,
): string | undefined {
  const lines = linesOf(text);
  if (lines.filter(line => line.trim() !== '').length < 3) {
    return 'says next to nothing';
  }
  const placeholders = lines.filter(line =>
    /\[more information needed\]|\{\{\s?\w{1,60}/i.test(line),
  ).length;
  if (placeholders >= 3) return 'is a template that was not filled in';

  if (callsItselfExample(text)) return 'calls itself an example';
  const heading = headings(text)[0] ?? '';
  const published = publishedModel.exec(heading)?.[1];
  const own = `${name} ${title} ${repositoryKey}`.toLowerCase();
  return published && !own.includes(published.toLowerCase())
    ? `is about ${published}`
    : undefined;
}
