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

import { splitScript, type ScriptCommand } from './splitScript';

const runner =
  /^(?:(?:uv|poetry|pipenv|pdm|hatch|rye|pixi) run(?: (?:--?[\w-]+(?:=\S+)?))*|(?:conda|micromamba|mamba) run(?: -\w+ \S+)*|npx|pnpm exec|yarn exec|uvx|pipx run|python[\d.]* -m)\s+/;

const installs = [
  /^(?:pip[\d.]*|pipx|uv pip|uv tool|uv|poetry|pdm|pipenv|rye|pixi|conda|mamba|micromamba|npm|pnpm|yarn|bun|brew|choco|apt|apt-get|apk|yum|dnf|gem|cargo|go|dotnet tool|R CMD|pre-commit|playwright|helm plugin)\s+(?:-\S+\s+)*(?:env\s+)?(?:install|i|ci|add|sync|update|upgrade|create|lock|INSTALL)(?=\s|$)/i,
  /^(?:python[\d.]* -m )?pip[\d.]* /,
  /^yarn$/,
  /install\.packages\(|install_(?:deps|github|cran|dev_deps|version)\(|renv::restore|pak::/,
  /^python[\d.]* setup\.py (?:develop|install)\b/,
];

const lints =
  /^(?:ruff|black|flake8|isort|mypy|pylint|pyright|basedpyright|ty|autopep8|yapf|pydocstyle|codespell|pre-commit|prek|eslint|prettier|biome|tsc|shellcheck|hadolint|yamllint|actionlint|markdownlint\S*|interrogate|vulture|lint\S*|py_compile|compileall|nbqa|sqlfluff|tflint|golangci-lint)(?=\s|$)/;
const lintTargets =
  /^(?:make|tox|nox|just|task|mise run|npm run|yarn|pnpm)\s+(?:-[es]\s+)?(?:lint|format|fmt|style|type(?:s|check|-check)?|check-style|mypy|flake8|ruff|black)(?=\s|$)/;
const rLints = /lintr::|styler::|lint_package\(/;

/** Commands that look at or move files, whatever the files are called. */
const housekeeping =
  /^(?:cat|ls|cp|mv|rm|mkdir|rmdir|chmod|chown|touch|head|tail|wc|test|\[\[?|grep|egrep|sed|awk|jq|yq|find|export|unset|set|source|read|sleep|which|command|type|pwd|tree|du|df|stat|diff|sort|tar|unzip|zip|gzip|fi|done|esac|else|case|for|return|exit|true|false|pushd|popd|git(?! push)|hash|date|whoami|free|nvidia-smi|docker (?:login|images|ps|logs|system|info)|kill|pkill|wait|trap|local|declare|function|\}|\)|shopt|ulimit|ln|file|aws sts|gcloud (?:auth|config)|az (?:account|login|configure)|basename|dirname|realpath|Get-Content|New-Item|Remove-Item|Copy-Item)(?=\s|$|\W)/;

/** A variable that is set to a plain value. */
const assignment = /^[A-Za-z_]\w*=(?!.*(?:\$\(|`))/s;

const changesDirectory = /^(?:cd|pushd)\s/;
const writesOutput = /GITHUB_(?:OUTPUT|ENV|STATE)|::set-output/;
const speaks = /^(?:echo|printf|Write-Host|Write-Output)(?=\s|$)/;
const onlyAsks =
  /\s--(?:help|version|dry-run)(?=\s|$)|^(?:python\S*|pip|docker|dvc|node|npm|java|R|kubectl|helm) (?:--version|-V|version)\b/;

/** A command without its runner (`uv run`, `python -m`), as linters start. */
function started(command: string): string {
  return command.replace(runner, '');
}

function isNoise(command: string): boolean {
  if (speaks.test(command)) return !writesOutput.test(command);
  const tool = started(command);
  return (
    installs.some(pattern => pattern.test(command)) ||
    lints.test(tool) ||
    lintTargets.test(command) ||
    rLints.test(command) ||
    onlyAsks.test(command)
  );
}

/** Whether a cleaned command does something of its own. */
export function isWork(command: string): boolean {
  return (
    command !== '' &&
    !housekeeping.test(command) &&
    !assignment.test(command) &&
    // What only hands on a value does nothing, unless it is got by a command.
    (!speaks.test(command) || command.includes('$('))
  );
}

/** The folder that a cleaned command moves to. */
export function directoryOf(command: string): string | undefined {
  if (!changesDirectory.test(command)) return undefined;
  return command.replace(changesDirectory, '').replace(/["']/g, '').trim();
}

const ignoredArguments =
  /\s--(?:ignore|ignore-glob|deselect|exclude|omit|cov|cov-config|cov-report|junitxml|junit-xml)(?:=|\s+)(?:"[^"]*"|'[^']*'|\S+)/g;
const negatedSelection = /\s-[km](?:=|\s+)(?:"not [^"]*"|'not [^']*')/g;
const secretBaseline = /\s--baseline(?:=|\s+)\S+/g;
const address = /\b[a-z][a-z0-9+]{1,9}:\/\/[^\s"'<>]{1,2000}/gi;

/** Whether the addresses in a command are what it does. */
function callsService(command: string): boolean {
  return /^(?:curl|wget|http|https|hey|ab|k6|grpcurl)\s/.test(command);
}

/** Where pushing to is putting into service, not keeping a commit. */
const servingRemote =
  /^[a-z0-9+]+:\/\/[^/]*(?:huggingface\.co\/(?!datasets\/)|git\.heroku\.com\/)/i;

function withoutAddresses(command: string): string {
  if (callsService(command)) return command;
  const pushes = command.startsWith('git push');
  return command.replace(address, found =>
    pushes && servingRemote.test(found) ? found : ' ',
  );
}

function withoutDistractions(command: string): string {
  const kept = command
    .replace(ignoredArguments, ' ')
    .replace(negatedSelection, ' ')
    .replace(secretBaseline, ' ');
  return withoutAddresses(kept).trim();
}

/**
 * What a script does: its commands without comments, output for people,
 * installation, linting, addresses and ignored paths, none of which tell what
 * it is for.
 */
export function cleanCommand(
  script: string,
  options: { pipefail: boolean } = { pipefail: true },
): ScriptCommand[] {
  return splitScript(withoutExpressions(script), options)
    .filter(command => !isNoise(command.text))
    .map(command => ({ ...command, text: withoutDistractions(command.text) }))
    .filter(command => command.text !== '');
}

/** Text without `${{ }}`, whose names say nothing about what is done. */
export function withoutExpressions(text: string): string {
  let rest = text;
  let kept = '';
  for (;;) {
    const start = rest.indexOf('${{');
    const end = start < 0 ? -1 : rest.indexOf('}}', start);
    if (end < 0) return kept + rest;
    kept += `${rest.slice(0, start)}*`;
    rest = rest.slice(end + 2);
  }
}
