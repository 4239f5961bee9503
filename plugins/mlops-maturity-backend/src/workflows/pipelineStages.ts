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
import { asMap, asText, asTexts, readYaml, type YamlMap } from './yamlValues';

const maxStages = 100;
const maxNodes = 3_000;
const maxDepth = 10;

function pathsOf(value: unknown): string[] {
  const entries = Array.isArray(value) ? value : [];
  return entries.flatMap(entry => [
    ...asTexts(entry),
    ...(asText(entry) === undefined ? Object.keys(asMap(entry)) : []),
  ]);
}

function stageOf(value: unknown): YamlMap {
  const stage = asMap(value);
  return 'do' in stage ? asMap(stage.do) : stage;
}

/**
 * The stages of a `dvc.yaml`, each with its commands; with `targets`, only
 * these and the stages that make what they depend on.
 */
export function dvcStages(text: string, targets: string[]): CalledCommands[] {
  let stages: [string, YamlMap][];
  try {
    stages = Object.entries(asMap(asMap(readYaml(text)).stages))
      .slice(0, maxStages)
      .map(([name, stage]) => [name, stageOf(stage)]);
  } catch {
    // What can't be read can't be looked through.
    return [];
  }
  const named = stages.filter(([name]) => targets.includes(name));
  const wanted = new Map(named.length > 0 ? named : stages);
  for (const stage of wanted.values()) {
    const inputs = new Set(pathsOf(stage.deps));
    for (const [name, other] of stages) {
      if (pathsOf(other.outs).some(out => inputs.has(out))) {
        wanted.set(name, wanted.get(name) ?? other);
      }
    }
  }
  return [...wanted].map(([name, stage]) => ({
    name,
    run: asTexts(stage.cmd).join('\n'),
  }));
}

function commandsIn(node: YamlMap): string {
  const script = asTexts(node.run ?? node.script ?? node.source ?? node.cmd);
  if (script.length > 0) return script.join('\n');
  const [command, args] = [asTexts(node.command), asTexts(node.args)];
  return [...command, ...args].join(' ').trim();
}

/**
 * The named steps of a pipeline definition in YAML that run commands, whatever
 * system it is for (Azure ML jobs, Argo templates, Kubernetes containers).
 */
export function pipelineSteps(text: string): CalledCommands[] {
  const found: CalledCommands[] = [];
  let nodes = 0;
  const visit = (value: unknown, key: string | undefined, depth: number) => {
    if (depth > maxDepth || ++nodes > maxNodes || found.length >= maxStages) {
      return;
    }
    if (Array.isArray(value)) {
      for (const entry of value) visit(entry, undefined, depth + 1);
      return;
    }
    const node = asMap(value);
    const run = commandsIn(node);
    const component = asText(node.component);
    if (run !== '' || component !== undefined) {
      found.push({
        name: asText(node.name) ?? asText(node.displayName) ?? key,
        run: run || (component ?? ''),
      });
    }
    for (const [name, child] of Object.entries(node)) {
      if (typeof child === 'object' && child !== null) {
        visit(child, name, depth + 1);
      }
    }
  };
  for (const document of text.split(/^---.*$/m).slice(0, 20)) {
    try {
      visit(readYaml(document), undefined, 0);
    } catch {
      // What can't be read can't be looked through.
    }
  }
  return found;
}
