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

import { dayMs } from './duration';

/** What placeholders stand for. */
export type PlaceholderValues = {
  /** Address of the demo sources, without a slash at its end. */
  sources: string;
  /** Address of GitLab's stand-in. */
  gitlab?: string;
  /** Address of Azure DevOps' stand-in. */
  azureDevOps?: string;
  owner: string;
  repository: string;
  now: number;
};

// Only these words, and never GitHub's own `${{ ... }}` expressions.
const placeholder =
  /(?<!\$)\{\{\s*(sources|gitlab|azureDevOpsHost|owner|repository|today)(?:\s*([+-])\s*(\d{1,4})d)?\s*\}\}/g;

/**
 * Fills in `{{ sources }}`, `{{ owner }}`, `{{ repository }}` and dates such
 * as `{{ today - 30d }}`. Files that aren't text stay as they are.
 */
export function expandPlaceholders(
  content: Buffer,
  values: PlaceholderValues,
): Buffer {
  if (!content.includes('{{') || content.includes(0)) {
    return content;
  }
  const text = content
    .toString('utf8')
    .replace(placeholder, (_, word: string, sign?: string, days?: string) => {
      if (word === 'today') {
        const shift = Number(days ?? 0) * (sign === '-' ? -dayMs : dayMs);
        return new Date(values.now + shift).toISOString().slice(0, 10);
      }
      if (word === 'azureDevOpsHost') {
        return new URL(values.azureDevOps ?? values.sources).host;
      }
      return (
        values[word as 'sources' | 'gitlab' | 'owner' | 'repository'] ?? ''
      );
    });
  return Buffer.from(text);
}
