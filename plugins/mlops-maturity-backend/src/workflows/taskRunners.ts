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
import { asMap, asText, asTexts, readYaml } from './yamlValues';

/** Reads a file, seen from where the task is started. */
type ReadFile = (names: string[]) => string | undefined;

const maxTasks = 40;

/** What a task runs itself, and the tasks that it needs first. */
type Task = { run: string; needs: string[] };

/** The commands of a task and of those it needs, the task itself first. */
function withNeeds(
  name: string,
  read: (name: string) => Task | undefined,
): CalledCommands[] {
  const wanted = [name];
  const found: CalledCommands[] = [];
  for (let at = 0; at < wanted.length && at < maxTasks; at++) {
    const task = read(wanted[at]);
    if (!task) continue;
    if (task.run.trim() !== '') found.push({ name: wanted[at], run: task.run });
    for (const need of task.needs) {
      if (!wanted.includes(need) && wanted.length < maxTasks) wanted.push(need);
    }
  }
  return found;
}

/** The commands of an npm script of `package.json`. */
export function npmScript(
  script: string,
  readFile: ReadFile,
): CalledCommands[] {
  try {
    const { scripts } = asMap(JSON.parse(readFile(['package.json']) ?? '{}'));
    return withNeeds(script, name => {
      const table = asMap(scripts);
      const run = Object.hasOwn(table, name) ? asText(table[name]) : undefined;
      return run === undefined
        ? undefined
        : { run, needs: [`pre${name}`, `post${name}`] };
    });
  } catch {
    // What can't be read can't be looked through.
    return [];
  }
}

/** The commands of a recipe of a justfile, and of those it needs. */
export function justRecipe(
  recipe: string,
  readFile: ReadFile,
): CalledCommands[] {
  const recipes = new Map<string, Task>();
  let current: Task | undefined;
  const text = readFile(['justfile', 'Justfile', '.justfile']) ?? '';
  for (const line of text.split('\n')) {
    const isInside = /^\s/.test(line);
    if (isInside && current) {
      current.run += `${line.trim().replace(/^[@-]+/, '')}\n`;
    } else if (line.trim() !== '' && !isInside) {
      const head = /^@?([\w-]{1,100})([^:\n]{0,200}):(?!=)([^\n]{0,500})$/.exec(
        line,
      );
      current = head ? { run: '', needs: neededRecipes(head[3]) } : undefined;
      if (head && current) recipes.set(head[1], current);
    }
  }
  return withNeeds(recipe, name => recipes.get(name));
}

/** `build (test "unit") && publish` names three recipes. */
function neededRecipes(text: string): string[] {
  return text
    .split('#', 1)[0]
    .split(/[\s()&]+/)
    .filter(word => /^[A-Za-z_][\w-]*$/.test(word));
}

/** The commands of a task of a Taskfile, and of those it needs. */
export function taskfileTask(
  task: string,
  readFile: ReadFile,
): CalledCommands[] {
  const text = readFile(['Taskfile.yml', 'Taskfile.yaml', 'taskfile.yml']);
  try {
    const { tasks } = asMap(readYaml(text ?? ''));
    return withNeeds(task, name => {
      const table = asMap(tasks);
      if (!Object.hasOwn(table, name)) return undefined;
      const definition = table[name];
      const whole = asMap(definition);
      const commands = Array.isArray(definition)
        ? definition
        : [whole.cmd, whole.cmds ?? definition].flat();
      return {
        run: commands
          .flatMap(one => asText(one) ?? asText(asMap(one).cmd) ?? [])
          .join('\n'),
        needs: [
          ...(Array.isArray(whole.deps) ? whole.deps : []).flatMap(
            dep => asText(dep) ?? asText(asMap(dep).task) ?? [],
          ),
          ...commands.flatMap(one => asTexts(asMap(one).task)),
        ],
      };
    });
  } catch {
    // What can't be read can't be looked through.
    return [];
  }
}

/** The commands that a task of `tasks.py` hands to a shell (Invoke). */
export function invokeTask(task: string, readFile: ReadFile): CalledCommands[] {
  const text = readFile(['tasks.py']) ?? '';
  const name = task.replaceAll('-', '_');
  if (!/^\w{1,100}$/.test(name)) return [];
  const lines = text.split('\n');
  const start = lines.findIndex(line => line.startsWith(`def ${name}(`));
  if (start < 0) return [];
  const rest = lines.slice(start + 1);
  const end = rest.findIndex(line => /^\S/.test(line));
  const body = rest.slice(0, end < 0 ? undefined : end).join('\n');
  const commands = [
    ...body.matchAll(/\.run\(\s{0,20}[rf]{0,2}(["'])([^"'\n]{1,1000})\1/g),
  ].map(match => match[2]);
  return commands.length > 0 ? [{ name: task, run: commands.join('\n') }] : [];
}
