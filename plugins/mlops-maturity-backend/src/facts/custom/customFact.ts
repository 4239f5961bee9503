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

import type {
  Evidence,
  FactGroup,
  FactSource,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import type { ObservationKind } from '@mlops-maturity/backstage-plugin-mlops-maturity-node';
import { daysAfter, fail, isWithin, pass, unknown } from '../decisions';
import { sourceOfKind } from '../sourceOfKind';
import type { Fact, FactDecision, FactInput } from '../types';
import type { CelExpression } from './celExpression';
import { shapeOf, toCel } from './celTypes';
import { componentSchema, type CelVariable } from './celVariables';

/** A fact that an organization describes in its configuration. */
export type CustomFactOptions = {
  id: string;
  group: FactGroup;
  title: string;
  description: string;
  howToFix: string;
  windowDays: number;
  attestable: 'yes' | 'no';
  expression: CelExpression;
};

type Item = Record<string, unknown>;
type Lists = Map<CelVariable, readonly Item[]>;

/** Instants at which an answer is looked for that differs. */
const maxLookAhead = 60;
const maxEvidence = 3;
const componentShape = shapeOf(componentSchema);

/**
 * A fact that passes where an expression over the component's observations is
 * true. Lists of things that happened hold those of the last `windowDays`.
 * Where a source that the expression needs isn't linked or can't be read, and
 * where it asks for something that isn't there, the fact is unknown.
 */
export function customFact(options: CustomFactOptions): Fact {
  const { expression, windowDays, ...definition } = options;
  const kinds = [
    ...new Set(expression.variables.flatMap(variable => variable.kinds)),
  ];
  const sources = new Set<FactSource>(kinds.map(kind => sourceOfKind[kind]));
  if (sources.size === 0) sources.add('catalog');
  if (options.attestable === 'yes') sources.add('attestation');
  return {
    ...definition,
    scope: 'component',
    sources: [...sources],
    windowDays,
    decide: (input, { now }) =>
      missing(input, kinds) ??
      decide(options, listsOf(options, input), input, now),
  };
}

/** Unknown where what the expression reads could not be read. */
function missing(
  { repositories, platforms }: FactInput,
  kinds: readonly ObservationKind[],
): FactDecision | undefined {
  for (const kind of kinds) {
    const isCode = !['ml-platform', 'metrics'].includes(sourceOfKind[kind]);
    const linked = isCode
      ? repositories
      : platforms.filter(platform => platform.kinds.includes(kind));
    if (linked.length === 0) {
      return unknown(
        `The expression asks about ${kind}, and no source that tells about it is linked to the component.`,
      );
    }
    const gap = linked
      .flatMap(({ gaps }) => gaps)
      .find(one => one.kinds.includes(kind));
    if (gap) return unknown(gap.message);
  }
  return undefined;
}

function listsOf({ expression }: CustomFactOptions, input: FactInput): Lists {
  return new Map(
    expression.variables.map(variable => [
      variable,
      variable.read(input) as readonly Item[],
    ]),
  );
}

/** What the lists hold at an instant. */
function withinWindow(lists: Lists, windowDays: number, now: Date): Lists {
  return new Map(
    [...lists].map(([variable, items]) => [
      variable,
      variable.at === undefined
        ? items
        : items.filter(item =>
            isWithin(item[variable.at!] as string, windowDays, now),
          ),
    ]),
  );
}

function decide(
  options: CustomFactOptions,
  lists: Lists,
  input: FactInput,
  now: Date,
): FactDecision {
  const { expression, windowDays } = options;
  const component = toCel(input.component, componentShape);
  const holdsAt = (instant: Date) => {
    const values: Record<string, unknown> = { now: instant, component };
    for (const [{ name, schema }, items] of withinWindow(
      lists,
      windowDays,
      instant,
    )) {
      const shape = { type: 'array', items: shapeOf(schema) };
      values[name] = toCel(items, shape);
    }
    return expression.evaluate(values);
  };

  try {
    const holds = holdsAt(now);
    const looked = withinWindow(lists, windowDays, now);
    const change = changesAt(
      lists,
      windowDays,
      now,
      instant => holdsAt(instant) !== holds,
    );
    const details = {
      evidence: evidenceOf(looked),
      ...(holds && change ? { validUntil: change } : {}),
      ...(change ? { nextChangeAt: change } : {}),
      // Nothing tells when the clock turns the answer, so look once a day.
      ...(expression.readsClock && {
        nextChangeAt: daysAfter(now.toISOString(), 1),
      }),
    };
    const seen = countsOf(looked);
    return holds
      ? pass(`The expression holds${seen}.`, details)
      : fail(`The expression doesn't hold${seen}.`, details);
  } catch (error) {
    const reason = (error as { summary?: string }).summary ?? 'it failed';
    return unknown(
      `The expression can't be evaluated for this component: ${reason.slice(0, 200)}.`,
    );
  }
}

/** The first time that something leaves the window and the answer differs. */
function changesAt(
  lists: Lists,
  windowDays: number,
  now: Date,
  differs: (instant: Date) => boolean,
): string | undefined {
  const ends = [...lists].flatMap(([{ at }, items]) =>
    at === undefined
      ? []
      : items.map(item => daysAfter(item[at] as string, windowDays)),
  );
  return [...new Set(ends)]
    .filter(end => Date.parse(end) > now.getTime())
    .sort()
    .slice(0, maxLookAhead)
    .find(end => differs(new Date(Date.parse(end) + 1)));
}

function countsOf(lists: Lists): string {
  const counts = [...lists].map(
    ([{ name }, items]) => `${items.length} ${name}`,
  );
  return counts.length > 0 ? `, looking at ${counts.join(', ')}` : '';
}

/** The newest of what was looked at, as far as it can be opened. */
function evidenceOf(lists: Lists): Evidence[] {
  return [...lists].flatMap(([{ name, at }, items]) =>
    items
      .filter(item => typeof item.url === 'string')
      .slice(0, maxEvidence)
      .map(item => ({
        title:
          `${name}: ${String(item.name ?? item.environment ?? item.id ?? '')}`.slice(
            0,
            200,
          ),
        url: item.url as string,
        ...(at ? { at: item[at] as string } : {}),
      })),
  );
}
