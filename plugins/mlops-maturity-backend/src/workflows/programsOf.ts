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
import { posix } from 'node:path';
import type { ParsedStep } from './parseWorkflow';

const module_ = /(?:^|\s)python[\d.]*\s+(?:-[a-zA-Z]\s+)?-m\s+([\w.]+)/;
const script = /(?:^|[\s"'])((?:\.\/)?[\w./-]+\.(?:py|r))(?=$|[\s"'])/i;
const maxLength = 100_000;

/** Where a command's program may lie, seen from the folder it starts in. */
function pathsOf(command: string): string[] {
  const name = module_.exec(command)?.[1];
  if (name !== undefined) {
    const path = name.replaceAll('.', '/');
    return ['', 'src/'].flatMap(root => [
      `${root}${path}.py`,
      `${root}${path}/__main__.py`,
    ]);
  }
  const path = script.exec(command)?.[1];
  return path === undefined ? [] : [path];
}

/**
 * The texts of the programs of the same repository that a step's commands run.
 * What they do is not executed here and proves nothing; it says where what the
 * step is known to make goes.
 */
export function programsOf(
  step: ParsedStep,
  commands: readonly { text: string }[],
  files: ReadonlyMap<string, string>,
): string[] {
  const folders = new Set([posix.normalize(step.workingDirectory ?? '.'), '.']);
  return commands.flatMap(({ text }) => {
    const paths = [...folders].flatMap(folder =>
      pathsOf(text).map(path => posix.join(folder, path)),
    );
    const found = paths.find(path => files.has(path));
    return found === undefined ? [] : [files.get(found)!.slice(0, maxLength)];
  });
}
