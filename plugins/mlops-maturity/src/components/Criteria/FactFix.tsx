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
  FactDefinition,
  FactResult,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { httpUrl } from '../ExternalLink';
import { FixLink, fixPlaceOf, type FixPlace } from '../NextStep';
import type { KnownFacts } from './knownFacts';

/** What to do about a fact that isn't there, and where. */
export function FactFix(props: {
  definition: FactDefinition;
  fact: FactResult | undefined;
  known: KnownFacts;
}) {
  const { definition, fact, known } = props;
  return (
    <>
      {definition.howToFix}
      <FixLink place={placeOf(definition, fact, known)} />
    </>
  );
}

/** As the card has it, where the fact blocks a level; else worked out. */
function placeOf(
  { id, sources }: FactDefinition,
  fact: FactResult | undefined,
  known: KnownFacts,
): FixPlace | undefined {
  const { entityRef, catalogFile, blockingFacts } = known;
  const status = fact?.status ?? 'unknown';
  const blocking = blockingFacts.get(id);
  return fixPlaceOf(
    {
      sources,
      status,
      attestOn: blocking?.attestOn,
      place:
        blocking?.place ??
        fact?.evidence.flatMap(({ title, url }) =>
          url && httpUrl(url) ? [{ title, url }] : [],
        )[0] ??
        (status === 'unknown' ? undefined : repositoryOf(sources, known)),
    },
    { entityRef, catalogFile },
  );
}

/** Where the code is, for what is done there. */
function repositoryOf(
  [primary]: FactDefinition['sources'],
  { sources }: KnownFacts,
) {
  if (primary !== 'repository' && primary !== 'ci') return undefined;
  const code = sources.find(
    ({ kinds, url }) => url && kinds?.includes('repository'),
  );
  return code?.url ? { title: code.key, url: code.url } : undefined;
}
