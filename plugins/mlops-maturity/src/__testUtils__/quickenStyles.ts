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

/** As much of jsdom's own side of an element as is asked here. */
interface JsdomElement {
  localName: string;
  parentElement: JsdomElement | null;
  getAttributeNS(namespace: null, name: string): string | null;
}

interface JsdomDocument {
  /** Begun anew by jsdom whenever something changes that styles hang on. */
  _styleCache: object | null;
  _domSelector: {
    check(selector: string, element: JsdomElement): unknown;
  };
}

/** Says of an element that it may match; without, it certainly doesn't. */
type Possible = (element: JsdomElement) => boolean;

function once<Value>(find: (key: string) => Value) {
  const known = new Map<string, Value>();
  return (key: string): Value => {
    if (!known.has(key)) known.set(key, find(key));
    return known.get(key)!;
  };
}

const classes = once(names => new Set(names.split(/\s+/)));
const has = (element: JsdomElement, attribute: string) =>
  element.getAttributeNS(null, attribute) !== null;

/** Splits where no bracket is open. */
const split = (list: string) => list.split(/,(?![^(]*\))(?![^[]*\])/);

/** By the first thing that a compound selector such as `a.b:hover` asks for. */
function compoundMay(compound: string): Possible | undefined {
  const plain = compound.replace(/:not\(.*\)/, '');
  const className = /^(?:\w+|\*)?\.([\w-]+)/.exec(plain)?.[1];
  if (className) {
    return element =>
      classes(element.getAttributeNS(null, 'class') ?? '').has(className);
  }
  const tag = /^[a-z][\w-]*/i.exec(plain)?.[0].toLowerCase();
  if (tag) return element => element.localName.toLowerCase() === tag;
  const attribute = /^\[([\w-]+)/.exec(plain)?.[1];
  if (attribute) {
    return element =>
      has(element, attribute) || has(element, attribute.toLowerCase());
  }
  if (/^:(?:link|visited)\b/.test(plain)) {
    return element => has(element, 'href');
  }
  const any = /^:is\(([^()]*)\)$/.exec(plain)?.[1];
  return any ? listMay(any) : undefined;
}

function partMay(part: string): Possible | undefined {
  // Brackets in brackets are left to the engine.
  const [, before, combinator, compound] =
    /^(?:(.*[^\s>+~])\s*([\s>+~])\s*)?((?:\([^()]*\)|\[[^\]]*\]|[^\s>+~()[\]])+)$/.exec(
      part.trim(),
    ) ?? [];
  if (!compound || /[\\|]/.test(part)) return undefined;
  const self = compoundMay(compound);
  if (self || combinator !== '>') return self;
  const parent = partMay(before);
  return (
    parent &&
    (({ parentElement }) => parentElement !== null && parent(parentElement))
  );
}

/** Nothing where a part of the list is not as plain as that. */
function listMay(selector: string): Possible | undefined {
  const parts = split(selector).map(partMay);
  if (parts.includes(undefined)) return undefined;
  return element => parts.some(possible => possible!(element));
}

/**
 * Searching by role needs the style of every candidate and of all that is in it.
 * For each, jsdom asks its engine about every rule of every sheet, its own and
 * the many of Material UI. Nearly all are about a tag, a class or an attribute
 * that the element hasn't: here that is seen before the engine is asked. And a
 * style that was computed is given again as long as nothing changed.
 */
export function quickenStyles(): void {
  const impl = Object.getOwnPropertySymbols(document).find(
    symbol => symbol.description === 'impl',
  );
  const inside: JsdomDocument | undefined = impl && (document as any)[impl];
  // Another jsdom is only slower. Without a doctype classes match in any case.
  if (!inside?._domSelector?.check || document.compatMode !== 'CSS1Compat') {
    return;
  }
  const engine = inside._domSelector;
  const { check } = engine;
  const mayMatch = once(listMay);
  engine.check = (selector, element) =>
    mayMatch(selector)?.(element) === false
      ? { match: false, ast: null, pseudoElement: null }
      : check(selector, element);

  const { getComputedStyle } = window;
  let computed = new WeakMap<Element, CSSStyleDeclaration>();
  let computedFor: object | null = null;
  window.getComputedStyle = (element, pseudo) => {
    if (pseudo || element?.ownerDocument !== document || !element.isConnected) {
      return getComputedStyle(element, pseudo);
    }
    if (!inside._styleCache || inside._styleCache !== computedFor) {
      computed = new WeakMap();
    }
    const known = computed.get(element);
    if (known) return known;
    const style = getComputedStyle(element);
    computedFor = inside._styleCache;
    computed.set(element, style);
    return style;
  };
}
