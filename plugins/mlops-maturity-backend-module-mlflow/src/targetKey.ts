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

import type { MlflowServer } from './mlflowServers';

/** What a target is: an experiment by id or name, or a registered model. */
export type MlflowSubject = {
  kind: 'experiment' | 'experiment-name' | 'model';
  name: string;
};

const subjectPattern = /^(experiment|experiment-name|model)\/(.{1,500})$/su;

/**
 * How a target is called: `experiment/12`, `experiment-name/churn`,
 * `model/churn`; on a server that has projects with the escaped project before
 * it, such as `acme%2Fchurn/model/churn`.
 *
 * @param project - percent-encoded
 */
export function formatTargetKey(
  { kind, name }: MlflowSubject,
  project?: string,
): string {
  const subject = `${kind}/${name}`;
  return project === undefined ? subject : `${project}/${subject}`;
}

/** The reverse of `formatTargetKey`; undefined for what it never returns. */
export function parseTargetKey(
  key: string,
  { perProject }: Pick<MlflowServer, 'perProject'>,
): { subject: MlflowSubject; project?: string } | undefined {
  const [, project, rest] = perProject
    ? (/^((?:[\w.-]|%2F){1,300})\/(.*)$/su.exec(key) ?? [])
    : [undefined, undefined, key];
  const match = rest === undefined ? undefined : subjectPattern.exec(rest);
  if (!match || (perProject && (!project || /^\.+$/.test(project)))) {
    return undefined;
  }
  const [, kind, name] = match;
  const subject = { kind: kind as MlflowSubject['kind'], name };
  return project === undefined ? { subject } : { subject, project };
}
