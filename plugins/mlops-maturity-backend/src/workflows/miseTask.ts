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

import { parse } from 'smol-toml';
import type { CalledCommands } from './lookThrough';
import { asMap, asTexts, type YamlMap } from './yamlValues';

const configurations = [
  'mise.toml',
  '.mise.toml',
  'mise/config.toml',
  '.mise/config.toml',
  '.config/mise.toml',
];
const taskFolders = ['mise-tasks', '.mise-tasks', '.mise/tasks'];
const maxTasks = 40;

function tasksOf(configuration: string): YamlMap {
  try {
    return asMap(asMap(parse(configuration)).tasks);
  } catch {
    // What can't be read can't be looked through.
    return {};
  }
}

/**
 * The commands of a mise task and of the tasks that it depends on.
 *
 * @param readFile - text of a file, seen from where the task is started
 */
export function miseTask(
  task: string,
  readFile: (path: string) => string | undefined,
): CalledCommands[] {
  const tasks: YamlMap = {};
  for (const path of configurations) {
    Object.assign(tasks, tasksOf(readFile(path) ?? ''));
  }
  const wanted = [task];
  const found: CalledCommands[] = [];
  for (let at = 0; at < wanted.length && at < maxTasks; at++) {
    const name = wanted[at];
    const definition = Object.hasOwn(tasks, name) ? tasks[name] : undefined;
    const { run = definition, depends } = asMap(definition);
    const commands = asTexts(run).join('\n');
    const script = taskFolders
      .map(folder => readFile(`${folder}/${name.replaceAll(':', '/')}`))
      .find(text => text !== undefined);
    if (commands || script) found.push({ name, run: commands || script || '' });
    for (const need of asTexts(depends)) {
      const [needed] = need.split(' ', 1);
      if (!wanted.includes(needed) && wanted.length < maxTasks) {
        wanted.push(needed);
      }
    }
  }
  if (found.length > 0) return found;
  // Unread, a task still has a name, as a step has one.
  return [{ name: task, run: `mise run ${task}` }];
}
