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

import { useState } from 'react';

/** Which sections of a list are open. */
export type OpenSections = {
  /** What the user chose, else whatever a filter finds, else the default. */
  isOpen: (key: string, byDefault: boolean) => boolean;
  toggle: (key: string, open: boolean) => void;
  /** Forgets what the user chose. */
  reset: () => void;
};

/** Remembers which sections the user opened and closed. */
export function useOpenSections(narrowed: boolean): OpenSections {
  const [toggled, setToggled] = useState(new Map<string, boolean>());
  // What was open stays open when the results change: whoever attests something
  // goes on reading where it stands.
  const [opened] = useState(() => new Set<string>());
  return {
    isOpen: (key, byDefault) => {
      if (byDefault) opened.add(key);
      return toggled.get(key) ?? (narrowed || opened.has(key));
    },
    toggle: (key, open) => setToggled(new Map(toggled).set(key, open)),
    reset: () => setToggled(new Map()),
  };
}
