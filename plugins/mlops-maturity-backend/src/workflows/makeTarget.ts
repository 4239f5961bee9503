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

import type { CalledCommands } from './lookThrough';

type Rule = { needs: string[]; recipe: string[] };

const maxTargets = 40;

function readRules(makefile: string): Map<string, Rule> {
  const rules = new Map<string, Rule>();
  let current: Rule[] = [];
  for (const line of makefile.replace(/\\\n/g, ' ').split('\n')) {
    if (line.startsWith('\t')) {
      const command = line
        .trim()
        .replace(/^[@+-]+\s*/, '')
        .replaceAll('$(MAKE)', 'make')
        .replaceAll('${MAKE}', 'make');
      for (const rule of current) rule.recipe.push(command);
      continue;
    }
    if (line.trim() === '' || line.startsWith('#')) continue;
    const colon = line.indexOf(':');
    if (
      colon < 1 ||
      line[colon + 1] === '=' ||
      line.slice(0, colon).includes('=')
    ) {
      continue;
    }
    const rest = line
      .slice(colon + 1)
      .replace(/^:/, '')
      .split('#', 1)[0];
    const [needs, inline] = rest.split(';', 2);
    current = line
      .slice(0, colon)
      .split(/\s+/)
      .filter(name => name !== '')
      .map(name => {
        const rule = rules.get(name) ?? { needs: [], recipe: [] };
        rule.needs.push(...needs.split(/\s+/).filter(need => need !== ''));
        if (inline) rule.recipe.push(inline.trim());
        rules.set(name, rule);
        return rule;
      });
  }
  return rules;
}

/**
 * The recipes that a make target runs, its prerequisites' included; of the
 * first target when none is named.
 */
export function makeTarget(
  makefile: string,
  target: string | undefined,
): CalledCommands[] {
  const rules = readRules(makefile);
  const first =
    target ?? [...rules.keys()].find(name => !name.startsWith('.')) ?? '';
  const wanted = [first];
  const found: CalledCommands[] = [];
  for (let at = 0; at < wanted.length && at < maxTargets; at++) {
    const rule = rules.get(wanted[at]);
    if (!rule) continue;
    if (rule.recipe.length > 0) {
      found.push({ name: wanted[at], run: rule.recipe.join('\n') });
    }
    for (const need of rule.needs) {
      if (!wanted.includes(need) && wanted.length < maxTargets)
        wanted.push(need);
    }
  }
  return found;
}
