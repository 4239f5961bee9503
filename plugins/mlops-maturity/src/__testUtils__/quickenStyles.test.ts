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

const markup = `
  <main class="page wide">
    <ul id="list"><li class="row"><a href="#a" class="Mui-link">a</a></li></ul>
    <div class="row Mui-disabled" hidden><b>b</b><svg class="icon" viewBox="0 0 1 1"></svg></div>
    <input type="hidden" dir="auto"><button class="row" aria-label="A, (b)">c</button>
    <p class="a:b">d</p>
  </main>`;

const selectors = [
  ...['.row', 'li.row', '*.row', '.row.Mui-disabled', '.missing', 'LI', '*'],
  ...['.page > *', '.page > .row', '.page .row b', '.missing > *', 'li ~ p'],
  ...['.row + input', '.row, .missing', '.missing, p', ':link', ':visited, b'],
  ...['.row:not(.Mui-disabled)', ':not(.row)', '.page > :not(:first-child)'],
  ...['[hidden]', '[HIDDEN]:not(li)', '[hidden="until-found" i]', 'b:hover'],
  ...[':is(ul, div) > b', ':is(li, .icon)', 'ul :is(li, .icon)', 'p.a\\:b'],
  ...['.a\\:b', '[aria-label="A, (b)"]', 'input:is([type="hidden" i])'],
  ...['.row::before', '.icon:first-child', ':root', 'ul li:last-child, svg'],
  ...['input:is([type="hidden" i], [type="file" i]), [dir="ltr" i]', '#list'],
  ...['main #list > .row', ':is(:is(li, b), .icon)', '.row:has(a)', 'a[href]'],
  ...['[viewBox]', '[DIR]'],
];

function withMarkup(page: Document): HTMLStyleElement {
  page.body.innerHTML = markup;
  return page.body.appendChild(page.createElement('style'));
}

const marked = (element: Element) =>
  element
    .ownerDocument!.defaultView!.getComputedStyle(element)
    .getPropertyValue('letter-spacing') === '7px';

const markedIn = (page: Document) =>
  [...page.querySelectorAll('main, main *')]
    .filter(marked)
    .map(element => element.outerHTML);

/** A document of jsdom's that nobody quickened. */
function plainPage(): Document {
  const frame = document.createElement('iframe');
  // Not in the body, which is filled anew.
  document.documentElement.append(frame);
  const page = frame.contentDocument!;
  page.write('<!DOCTYPE html><html><head></head><body></body></html>');
  page.close();
  return page;
}

describe('quickened styles', () => {
  const plain = plainPage();

  it.each(selectors)('have %s match what it matches without', selector => {
    for (const page of [plain, document]) {
      withMarkup(page).textContent = `${selector} { letter-spacing: 7px }`;
    }
    expect(plain.compatMode).toBe('CSS1Compat');
    expect(markedIn(document)).toEqual(markedIn(plain));
  });

  it('are of most of these selectors about something', () => {
    const about = selectors.filter(selector => {
      withMarkup(document).textContent = `${selector} { letter-spacing: 7px }`;
      return markedIn(document).length > 0;
    });
    expect(about.length).toBeGreaterThan(selectors.length / 2);
  });

  it('follow every change', () => {
    const style = withMarkup(document);
    style.textContent = '.on, .all > * { letter-spacing: 7px }';
    const row = document.querySelector('li')!;
    expect(marked(row)).toBe(false);
    row.classList.add('on');
    expect(marked(row)).toBe(true);
    row.className = '';
    expect(marked(row)).toBe(false);
    row.parentElement!.className = 'all';
    expect(marked(row)).toBe(true);
    style.textContent = '.on { letter-spacing: 7px }';
    expect(marked(row)).toBe(false);
    row.style.letterSpacing = '7px';
    expect(marked(row)).toBe(true);
  });

  it('are inherited from what hides a page', () => {
    withMarkup(document);
    const bold = document.querySelector('b')!;
    expect(getComputedStyle(bold).visibility).toBe('visible');
    document.querySelector('main')!.style.visibility = 'hidden';
    expect(getComputedStyle(bold).visibility).toBe('hidden');
  });
});
