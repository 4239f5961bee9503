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

/**
 * The exponent b of the curve a * n^b that fits best: the slope of the line
 * through the logarithms. Absent with fewer than two sizes.
 */
export function growthExponent(
  points: readonly (readonly [n: number, value: number])[],
): number | undefined {
  const logs = points
    .filter(([, value]) => value > 0)
    .map(([n, value]) => [Math.log(n), Math.log(value)] as const);
  if (new Set(logs.map(([n]) => n)).size < 2) return undefined;
  const mean = (index: 0 | 1) =>
    logs.reduce((sum, point) => sum + point[index], 0) / logs.length;
  const [meanN, meanValue] = [mean(0), mean(1)];
  const sums = logs.reduce(
    ([above, below], [n, value]) => [
      above + (n - meanN) * (value - meanValue),
      below + (n - meanN) ** 2,
    ],
    [0, 0],
  );
  return sums[0] / sums[1];
}
