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

import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type { SignalsService } from '@backstage/plugin-signals-node';
import type { Knex } from 'knex';
import { readComponentState } from '../database/components';

/**
 * Tells the open pages of a component that they have something to read again.
 * Never throws: a page that isn't told shows the change when it is opened.
 */
export async function signalChange(
  componentRef: string,
  options: { knex: Knex; signals: SignalsService; logger: LoggerService },
): Promise<void> {
  const { knex, signals, logger } = options;
  try {
    const channel = (await readComponentState(knex, componentRef))?.channel;
    if (!channel) return;
    await signals.publish({
      recipients: { type: 'broadcast' },
      channel,
      message: { changed: true },
    });
  } catch (error) {
    logger.debug(
      `A change of ${componentRef} could not be signalled`,
      toError(error),
    );
  }
}
