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
/** One list that an expression names. */
type List = {
  variable: CelVariable;
  items: readonly Item[];
  /** The same as expressions see them, in the same order. */
  converted: readonly unknown[];
};

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
    const linked = [...repositories, ...platforms].filter(one =>
      one.kinds.includes(kind),
    );
    if (linked.length === 0) {
      return unknown(
        `The expression asks about ${kind}, and no source that tells about it is linked to the component.`,
      );
    }
    const gap = linked
      .flatMap(({ gaps }) => gaps)
      .find(one => one.kinds.includes(kind));
    if (gap) return unknown(gap);
  }
  const cut = kinds.includes('tree')
    ? repositories.find(({ tree }) => tree?.truncated)
    : undefined;
  return cut
    ? unknown(
        `${cut.key} has more files than can be listed, so what is not seen may be there.`,
      )
    : undefined;
}

function listsOf({ expression }: CustomFactOptions, input: FactInput): List[] {
  return expression.variables.map(variable => {
    const items = variable.read(input) as readonly Item[];
    const shape = shapeOf(variable.schema);
    return {
      variable,
      items,
      converted: items.map(item => toCel(item, shape)),
    };
  });
}

/** The lists as they are at an instant. */
function withinWindow(
  lists: readonly List[],
  windowDays: number,
  now: Date,
): List[] {
  return lists.map(list => {
    const { at } = list.variable;
    if (at === undefined) return list;
    const isIn = list.items.map(item =>
      isWithin(item[at] as string, windowDays, now),
    );
    return {
      ...list,
      items: list.items.filter((_, index) => isIn[index]),
      converted: list.converted.filter((_, index) => isIn[index]),
    };
  });
}

function decide(
  options: CustomFactOptions,
  lists: readonly List[],
  input: FactInput,
  now: Date,
): FactDecision {
  const { expression, windowDays } = options;
  const component = toCel(input.component, componentShape);
  const holdsAt = (instant: Date) => {
    const values: Record<string, unknown> = { now: instant, component };
    for (const list of withinWindow(lists, windowDays, instant)) {
      values[list.variable.name] = list.converted;
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
  lists: readonly List[],
  windowDays: number,
  now: Date,
  differs: (instant: Date) => boolean,
): string | undefined {
  const ends = lists.flatMap(({ variable: { at }, items }) =>
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

function countsOf(lists: readonly List[]): string {
  const counts = lists.map(
    ({ variable, items }) => `${items.length} ${variable.name}`,
  );
  return counts.length > 0 ? `, looking at ${counts.join(', ')}` : '';
}

/** The newest of what was looked at, as far as it can be opened. */
function evidenceOf(lists: readonly List[]): Evidence[] {
  return lists.flatMap(({ variable: { name, at }, items }) =>
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
