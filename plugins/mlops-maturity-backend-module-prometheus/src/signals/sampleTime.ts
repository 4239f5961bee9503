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

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const gridMs = 6 * hourMs;

/**
 * The time of the newest sample as it is kept. A series that goes on has a
 * newer one at every sweep, and each would be written and make the component
 * be assessed again for nothing: so it is rounded down to a quarter of a day.
 * One that has stopped keeps its last minute.
 *
 * @param seconds - since 1970
 */
export function toSampleTime(seconds: number, now: Date): string | undefined {
  const at = seconds * 1000;
  if (!Number.isFinite(at) || at <= 0 || at > now.getTime() + 24 * hourMs) {
    return undefined;
  }
  const step = now.getTime() - at > hourMs ? minuteMs : gridMs;
  // The clock of the server may be ahead.
  const known = Math.min(at, now.getTime());
  return new Date(Math.floor(known / step) * step).toISOString();
}
