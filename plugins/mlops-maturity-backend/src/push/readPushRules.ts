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

import type { Config } from '@backstage/config';
import { InputError, toError } from '@backstage/errors';

/** That a service may push observations about some targets. */
export type PushRule = {
  subject: string;
  targets: TargetPattern[];
};

/** Entities or repositories by their names. */
export type TargetPattern = {
  of: 'entity' | 'repository';
  expression: RegExp;
};

/** What observations are pushed about. */
export type PushTarget = { entityRef: string } | { host: string; key: string };

const entityPattern = /^[a-z*][a-z0-9*]*:[^/:\s]+\/[^/:\s]+$/i;
const repositoryPattern = /^[^/\s]+(\/[^/\s]+)+$/;
const port = /^[^/]*:\d+\//;

/**
 * Reads `mlopsMaturity.push`.
 *
 * @throws InputError that names the key and says what is wrong with it
 */
export function readPushRules(config: Config | undefined): PushRule[] {
  const key = 'mlopsMaturity.push';
  let rules: Config[];
  try {
    rules = config?.getOptionalConfigArray('push') ?? [];
  } catch (error) {
    throw new InputError(`${key}: ${toError(error).message}`);
  }
  return rules.map((rule, index) => {
    const place = `${key}[${index}]`;
    try {
      return {
        subject: rule.getString('subject'),
        targets: rule
          .getStringArray('targets')
          .map((text, at) => readPattern(text, `${place}.targets[${at}]`)),
      };
    } catch (error) {
      const { message } = toError(error);
      throw new InputError(
        message.startsWith(place) ? message : `${place}: ${message}`,
      );
    }
  });
}

/** Whether some rule lets a service push observations about a target. */
export function mayPush(
  rules: readonly PushRule[],
  subject: string,
  target: PushTarget,
): boolean {
  const of = 'entityRef' in target ? 'entity' : 'repository';
  const name =
    'entityRef' in target ? target.entityRef : `${target.host}/${target.key}`;
  return rules
    .filter(rule =>
      [rule.subject, `external:${rule.subject}`].includes(subject),
    )
    .some(({ targets }) =>
      targets.some(
        pattern =>
          pattern.of === of && pattern.expression.test(name.toLowerCase()),
      ),
    );
}

function readPattern(text: string, place: string): TargetPattern {
  const isEntity = entityPattern.test(text) && !port.test(text);
  if (!isEntity && !repositoryPattern.test(text)) {
    throw new InputError(
      `${place} is '${text}': write an entity ref such as component:default/churn-model, or a repository such as github.com/acme/churn; * and ** stand for parts of it.`,
    );
  }
  return {
    of: isEntity ? 'entity' : 'repository',
    expression: toExpression(text.toLowerCase()),
  };
}

/** `*` stays within one segment, `**` may be several. */
function toExpression(pattern: string): RegExp {
  const source = pattern
    .split(/(\*+)/)
    .map(part => {
      if (part.startsWith('**')) return '.*';
      if (part === '*') return '[^/:]*';
      return part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
    })
    .join('');
  return new RegExp(`^${source}$`);
}
