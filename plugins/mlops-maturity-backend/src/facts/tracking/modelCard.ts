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

import type { MlComponent } from '../../entities/types';
import { fail, partial, pass, unknown } from '../decisions';
import { decideOverRepositories } from '../evidence/bestOf';
import { gapFor } from '../evidence/gapFor';
import { fileEvidence } from '../evidence/links';
import {
  callsItselfExample,
  cardDoubt,
  hasCardFrontMatter,
  missingCardSections,
} from '../evidence/modelCardText';
import {
  baseName,
  filesMatching,
  isExamplePath,
  isTemplatePath,
  isTestPath,
  isVendoredPath,
} from '../evidence/paths';
import { firstMatch, sourceFiles } from '../evidence/sourceFiles';
import { linkedModels } from '../evidence/registeredModels';
import { webAddress } from '../evidence/webAddress';
import type {
  Fact,
  FactDecision,
  FactInput,
  RepositoryEvidence,
} from '../types';

const cardName =
  /^model[-_ ]?card[^/]*\.(md|markdown|rst|txt|html|ya?ml|json|ipynb|pdf)$/i;
const writesCard =
  /\bModelCard\(|\bModelCardToolkit\(|\bcreate_model_card\(|\bModelCardData\(|\bmodel_card\.save\(/;
const cardTagName = /^model[-_. ]?card(?![a-z])/i;
const expected = 'A model card is expected';

function cardFiles(repository: RepositoryEvidence): string[] {
  return filesMatching(
    repository,
    path =>
      cardName.test(baseName(path)) &&
      !isVendoredPath(path) &&
      !isTestPath(path),
  );
}

/** A file that is called a model card. */
function judgeCard(
  repository: RepositoryEvidence,
  component: MlComponent,
  path: string,
): FactDecision {
  const seen = {
    evidence: [fileEvidence(repository, path)],
    observedAt: repository.repository?.headCommittedAt,
  };
  const text = repository.files.get(path);
  const doubt =
    isExamplePath(path) || isTemplatePath(path) || /template/i.test(path)
      ? 'is an example or a template'
      : text !== undefined && cardDoubt(text, component, repository.key);
  return doubt
    ? partial(`${expected}, but ${path} ${doubt}.`, seen)
    : pass(`${path} describes the model.`, seen);
}

/** A README that is a model card, or is on the way to one. */
function judgeReadme(repository: RepositoryEvidence): FactDecision | undefined {
  const readmes = filesMatching(repository, path =>
    /^readme(\.md|\.markdown)?$/i.test(path),
  );
  for (const path of readmes) {
    const text = repository.files.get(path);
    if (text === undefined) continue;
    const seen = {
      evidence: [fileEvidence(repository, path)],
      observedAt: repository.repository?.headCommittedAt,
    };
    if (hasCardFrontMatter(text)) {
      return pass(`${path} has the front matter of a model card.`, seen);
    }
    const missing = missingCardSections(text);
    if (missing.length === 0 && callsItselfExample(text)) {
      return partial(`${expected}, but ${path} calls itself an example.`, seen);
    }
    if (missing.length === 0) {
      return pass(
        `${path} tells the purpose, data, performance and limits of the model.`,
        seen,
      );
    }
    if (missing.length === 1) {
      return partial(`${expected}; ${path} lacks only ${missing[0]}.`, seen);
    }
  }
  return undefined;
}

function decideOne(
  repository: RepositoryEvidence,
  component: MlComponent,
): FactDecision {
  const cards = cardFiles(repository).map(path =>
    judgeCard(repository, component, path),
  );
  const readme = judgeReadme(repository);
  const candidates = readme ? [...cards, readme] : cards;
  const passing = candidates.find(({ status }) => status === 'pass');
  if (passing) return passing;

  const gap = gapFor(repository, 'tree', 'file');
  if (gap) return unknown(gap);
  if (candidates.length > 0) return candidates[0];

  const path = firstMatch(sourceFiles(repository), writesCard);
  return path === undefined
    ? fail(`${expected}, but ${repository.key} has none.`)
    : partial(
        `${expected}; ${path} writes one, but it is not in the repository.`,
        { evidence: [fileEvidence(repository, path)] },
      );
}

/** The catalog documents the model, though not as a card. */
function documentation({
  annotations,
  links,
}: MlComponent): string | undefined {
  if (!annotations['backstage.io/techdocs-ref']) return undefined;
  return links.find(
    ({ title, type }) =>
      /how.?to.?use/i.test(title ?? '') || /how.?to.?use/i.test(type ?? ''),
  )?.title;
}

/** What the registry keeps of a card, by the name of its tag. */
function cardTag(
  input: Pick<FactInput, 'platforms'>,
): FactDecision | undefined {
  for (const { model } of linkedModels(input)) {
    const [newest] = model.versions;
    const tag = Object.entries({ ...model.tags, ...newest?.tags }).find(
      ([name, value]) => cardTagName.test(name) && value.trim() !== '',
    );
    if (tag) {
      return partial(
        `${expected}; the registry has the tag ${tag[0].slice(0, 80)} on ${model.name.slice(0, 120)}, but the card itself was not read.`,
        {
          evidence: [
            {
              title: `Registered model ${model.name.slice(0, 120)}`,
              url: webAddress(tag[1]) ?? (model.url && webAddress(model.url)),
            },
          ],
        },
      );
    }
  }
  return undefined;
}

export const modelCard: Fact = {
  id: 'model-card',
  group: 'tracking',
  title: 'A model card describes the model',
  description:
    'Looks in the repository for MODEL_CARD.md or a similar file, and for a README with the front matter or the sections of a model card (purpose, data, performance, limits). Passes with either. A card that is an unchanged template, an example or about another model is partial, as is one that training code writes elsewhere, or that only a tag in the registry names.',
  howToFix:
    'Add MODEL_CARD.md with what the model is for, the data it was trained on, how well it does, and where it must not be used.',
  scope: 'component',
  attestable: 'yes',
  sources: ['repository', 'catalog', 'ml-platform', 'attestation'],
  decide: input => {
    const seen = decideOverRepositories(input, repository =>
      decideOne(repository, input.component),
    );
    if (seen.status === 'pass') return seen;
    const tag = cardTag(input);
    if (tag && (seen.status === 'fail' || input.repositories.length === 0)) {
      return tag;
    }
    const title = documentation(input.component);
    return title !== undefined && seen.status === 'fail'
      ? partial(
          `${seen.reason} The catalog has documentation and the link '${title.slice(0, 80)}'.`,
        )
      : seen;
  },
};
