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

import { growthExponent } from './growthExponent';

/** One line of the result. */
export type Figure = {
  figure: string;
  /** Components, unless the figure says otherwise. */
  n: number;
  ours: number;
  /** What the peer takes for the nearest thing that it has. */
  peer: number | null;
  /** How many times better ours is than the peer's. */
  ratio: number | null;
  unit: string;
  database: string;
};

export type Reported = Omit<Figure, 'peer' | 'ratio'> & {
  peer?: number;
  /** For rates; time, bytes and statements are better when they are lower. */
  higherIsBetter?: boolean;
};

const width = { figure: 52, number: 12 };

/** Prints each figure as a line of JSON at once, and all of them at the end. */
export class Report {
  readonly #figures: Figure[] = [];

  constructor(readonly print: (line: string) => void) {}

  add({ peer, higherIsBetter, ...rest }: Reported): void {
    const ours = rounded(rest.ours);
    const ratio =
      peer === undefined || peer === 0 || rest.ours === 0
        ? null
        : rounded(higherIsBetter ? rest.ours / peer : peer / rest.ours);
    const figure: Figure = {
      ...{ figure: rest.figure, n: rest.n, ours },
      peer: peer === undefined ? null : rounded(peer),
      ...{ ratio, unit: rest.unit, database: rest.database },
    };
    this.#figures.push(figure);
    this.print(JSON.stringify(figure));
  }

  find(figure: string, n: number, database: string): Figure | undefined {
    return this.#figures.find(
      one => one.figure === figure && one.n === n && one.database === database,
    );
  }

  /** How figures grow with n: 1 where twice as many take twice as much. */
  addGrowth(): void {
    const series = new Map<string, Figure[]>();
    for (const one of this.#figures) {
      const key = `${one.database} ${one.figure}`;
      series.set(key, [...(series.get(key) ?? []), one]);
    }
    for (const ones of series.values()) {
      const exponent = growthExponent(ones.map(({ n, ours }) => [n, ours]));
      if (exponent === undefined) continue;
      const { figure, database } = ones[0];
      const n = Math.max(...ones.map(one => one.n));
      const peers = ones.flatMap(one =>
        one.peer === null ? [] : [[one.n, one.peer] as const],
      );
      this.#figures.push({
        ...{ figure: `growth of ${figure}`, n, ours: rounded(exponent) },
        peer: nullable(growthExponent(peers)),
        ...{ ratio: null, unit: 'exponent', database },
      });
      this.print(JSON.stringify(this.#figures.at(-1)));
    }
  }

  table(): string {
    const cells = (values: (string | number | null)[]) =>
      values
        .map((value, index) =>
          index === 0
            ? String(value).padEnd(width.figure)
            : String(value ?? '–').padStart(width.number),
        )
        .join('');
    const head = ['figure', 'n', 'ours', 'peer', 'ratio', 'unit', 'database'];
    return [
      cells(head),
      ...this.#figures.map(one =>
        cells([
          ...[one.figure, one.n, one.ours, one.peer, one.ratio],
          ...[one.unit, one.database],
        ]),
      ),
    ].join('\n');
  }
}

function nullable(value: number | undefined): number | null {
  return value === undefined ? null : rounded(value);
}

/** To three digits that matter. */
function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
