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

import {
  documentedOnDemandView,
  documentedView,
} from './__fixtures__/feastAnswers';
import { refreshedAt, toKeptView } from './featureView';

const now = new Date('2026-11-20T12:00:00Z');

describe('toKeptView', () => {
  it('takes the end of the newest computation', () => {
    const view = toKeptView(documentedView);
    expect(view).toEqual({
      name: 'driver_hourly_stats',
      updatedAt: '2026-11-19T03:10:00.123Z',
      computedUntil: '2026-11-19T03:00:00.000Z',
    });
    expect(refreshedAt(view, now)).toBe('2026-11-19T03:00:00.000Z');
  });

  it('takes the time of the change where it reaches into the future', () => {
    const view = toKeptView(documentedView);
    expect(refreshedAt(view, new Date('2026-11-19T02:00:00Z'))).toBe(
      '2026-11-19T03:10:00.123Z',
    );
  });

  it('knows no time of what is computed on demand', () => {
    const view = toKeptView(documentedOnDemandView);
    expect(refreshedAt(view, now)).toBeUndefined();
  });

  it('understands views that older servers wrap by kind', () => {
    const { type, ...view } = documentedView;
    expect(toKeptView({ [type]: view })).toEqual(toKeptView(documentedView));
    expect(() => toKeptView({ featureView: null })).toThrow();
  });
});
