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
import germanMessages from '../translations/de';
import { flattenMessages } from '../translations/flattenMessages';
import { englishMessages } from '../translation';

const placeholder = /\{\{\w+\}\}/g;
const english: Record<string, string> = flattenMessages(englishMessages);
const german: Record<string, string> = germanMessages;

/** Recognizes what a message can become. */
function shapeOf(message: string) {
  const literal = message
    .split(placeholder)
    .map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${literal.join('.+')}$`);
}

// With a few letters beside a placeholder, a message looks like anything.
const shapes = Object.entries(english)
  .filter(([key, message]) => message !== german[key])
  .filter(
    ([, message]) =>
      !message.includes('{{') ||
      message.replace(placeholder, '').replace(/[^a-z]/gi, '').length > 4,
  )
  .map(([, message]) => shapeOf(message));

/** What eyes and screen readers find in the document. */
function shownTexts() {
  const texts: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_ALL);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof Text) texts.push(node.data);
    if (node instanceof Element) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        texts.push(node.getAttribute(name) ?? '');
      }
    }
  }
  return texts.map(text => text.trim()).filter(Boolean);
}

/**
 * Messages of the plugin that the document shows in English although it has
 * them in German. `notOurs` is text of a model that reads the same.
 */
export function englishLeft(notOurs: string[] = []) {
  return shownTexts().filter(
    text => !notOurs.includes(text) && shapes.some(shape => shape.test(text)),
  );
}
