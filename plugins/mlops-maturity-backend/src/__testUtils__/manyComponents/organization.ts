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

/** Teams in departments in divisions of one company. */
const shape = { divisions: 8, departments: 5, teams: 5 };

const group = (name: string) => `group:default/${name}`;

/** Groups that own components, each with itself and every group above it. */
export function organization(): {
  teams: string[];
  ancestors: { group: string; ancestor: string }[];
} {
  const teams: string[] = [];
  const ancestors: { group: string; ancestor: string }[] = [];
  const add = (path: string[]) => {
    const self = path.at(-1)!;
    ancestors.push(...path.map(ancestor => ({ group: self, ancestor })));
  };
  const company = group('tarnwick');
  add([company]);
  for (let d = 1; d <= shape.divisions; d += 1) {
    const division = group(`division-${d}`);
    add([company, division]);
    for (let e = 1; e <= shape.departments; e += 1) {
      const department = group(`department-${d}-${e}`);
      add([company, division, department]);
      for (let t = 1; t <= shape.teams; t += 1) {
        const team = group(`team-${d}-${e}-${t}`);
        add([company, division, department, team]);
        teams.push(team);
      }
    }
  }
  return { teams, ancestors };
}
