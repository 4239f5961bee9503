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

import type { ClassifiedRun } from '../../workflows/types';
import type { RepositoryEvidence } from '../types';
import { uncommentedLines } from './textLines';
import { executedSteps } from './work';

/** Scanners that end with an error when they find something. */
const stopping =
  /\b(?:bandit|pip-audit|npm audit|osv-scanner|checkov|gitleaks|detect-secrets-hook|dependency-review-action|scan-action)\b|\bsafety (?:check|scan)\b|\bsnyk\b(?! monitor)|\bsemgrep ci\b/i;

/** Options by which the others do so too, and by which none does. */
const asked =
  /exit-code["']?[\s:=]{1,5}["']?[1-9]|--fail(?:-on)?\b|--error\b|severity-cutoff/i;
const waved = /--exit-zero|--soft-fail|exit-code["']?[\s:=]{1,5}["']?0\b/i;

/**
 * Whether a security scan that a run executed would have failed on a serious
 * finding, so that its success says that there was none. Some scanners only
 * report unless told otherwise.
 */
export function stopsOnFindings(
  repository: RepositoryEvidence,
  run: ClassifiedRun,
): boolean {
  const commands = executedSteps(run)
    .filter(({ classes }) => classes.includes('securityScan'))
    .map(({ command }) => command);
  // Values that an action is given lose their names in a step's command, so
  // options are looked for in the definition.
  const definition = uncommentedLines(
    repository.files.get(run.workflow?.path ?? '') ?? '',
  );
  const options = [...commands, ...definition];
  if (commands.length === 0 || options.some(text => waved.test(text))) {
    return false;
  }
  return (
    commands.some(command => stopping.test(command)) ||
    options.some(text => asked.test(text))
  );
}
