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

import { useEffect, useRef, useState } from 'react';

/** How far below the window something counts as seen already, in pixels. */
const aheadPx = 200;

/** By then the rest of the page is there. */
const laterMs = 8_000;

/**
 * Whether something has come into view yet, so that what is far down a page
 * doesn't hold up what is further up. In the end it counts as seen in any case:
 * who prints the page wants all of it, and a browser doesn't wait then.
 */
export function useSeen<T extends Element>() {
  const ref = useRef<T>(null);
  const [seen, setSeen] = useState(
    () => typeof IntersectionObserver === 'undefined',
  );
  useEffect(() => {
    const element = ref.current;
    if (seen || !element) return undefined;
    const observer = new IntersectionObserver(
      entries => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: `${aheadPx}px` },
    );
    observer.observe(element);
    const timer = setTimeout(() => setSeen(true), laterMs);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [seen]);
  return { ref, seen };
}
