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

import type { FactResult } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { ExternalLink } from '../ExternalLink';
import { isSameSource, useWaitHelp } from '../NextStep';
import type { KnownFacts } from './knownFacts';

/** What helps where a fact waits for a source, and where that is. */
export function WaitHelp(props: { fact: FactResult; known: KnownFacts }) {
  const { unreadable } = props.fact;
  const help = useWaitHelp();
  if (!unreadable) return <></>;
  const source = props.known.sources.find(one => isSameSource(one, unreadable));
  return (
    <>
      {help(unreadable, source)}{' '}
      {source?.url && (
        <ExternalLink url={source.url}>{source.key}</ExternalLink>
      )}
    </>
  );
}
