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
  Assessment,
  CriterionOutcome,
  PublishedLevel,
} from '../assessment';
import type {
  Attestable,
  FactDefinition,
  FactResult,
  FactSource,
  FactStatus,
  UnreadableSource,
} from '../facts';
import type {
  CrosswalkCriterion,
  MaturityModel,
  ModelDimension,
  ModelLevel,
  ModelSource,
  Scoring,
} from '../models';
import type { FailureCause } from '../scorecard/health';

/**
 * A maturity model as the API serves it.
 *
 * @public
 */
export type ServedModel = MaturityModel & {
  /** Identifies the content, whatever the version says. */
  hash: string;
  /** Comes with the plugin, and isn't an organization's own. */
  shipped: boolean;
};

/**
 * The loaded models, shipped ones first.
 *
 * @public
 */
export type ModelsResponse = { items: ServedModel[] };

/**
 * What each fact means.
 *
 * @public
 */
export type FactsResponse = { items: ServedFact[] };

/**
 * What a fact means, with every criterion that rests on it.
 *
 * @public
 */
export type ServedFact = FactDefinition & {
  /** By model, level and id. */
  criteria: CrosswalkCriterion[];
};

/**
 * What is needed of a model to show an assessment.
 *
 * @public
 */
export type ModelOutline = {
  id: string;
  version: string;
  title: string;
  source: ModelSource;
  /** Of a model that scores; others have none. */
  scoring?: Scoring;
  levels: ModelLevel[];
  dimensions: ModelDimension[];
};

/**
 * A fact that isn't there, with what an engineer needs to act on it.
 *
 * @public
 */
export type BlockingFact = {
  id: string;
  title: string;
  status: FactStatus;
  reason: string;
  howToFix: string;
  /** Whether a person may state it; absent from results of old versions. */
  attestable?: Attestable;
  /**
   * The kinds of source that can decide it, the primary one first; absent from
   * results of old versions.
   */
  sources?: FactSource[];
  /** See {@link FactResult}; absent from results of old versions. */
  annotations?: string[];
  /** See {@link FactResult}; absent from results of old versions. */
  unreadable?: UnreadableSource;
  /**
   * The entity that a statement about it stands on, such as the owner; absent
   * where there is data, or nobody may state it.
   */
  attestOn?: string;
  /**
   * Where to look and to act: what it was decided from, or the repository;
   * absent where nothing was found that has an address.
   */
  place?: { title: string; url: string };
};

/**
 * A requirement that keeps a component from its next level, with everything
 * that its owner needs to act on it.
 *
 * @public
 */
export type Blocker = {
  criterionId: string;
  title: string;
  description?: string;
  /** Rank of the level that asks for it. */
  level: number;
  dimension: string;
  outcome: CriterionOutcome;
  /** The facts that aren't there. */
  facts: BlockingFact[];
};

/**
 * How far up statements by people alone would lead: about facts without data
 * that people may state.
 *
 * @public
 */
export type AttestedOutlook = {
  /** Rank of the level that would be reached, above the verified one. */
  level: number;
  /** What would be decided by it, in the model's order. */
  criteria: { criterionId: string; title: string }[];
};

/**
 * What should be reached, and who says so.
 *
 * @public
 */
export type TargetLevel = {
  /** Rank. */
  level: number;
  /** The annotation `mlops-maturity/target-level`, or the model's own advice. */
  origin: 'annotation' | 'recommendation';
};

/**
 * A stored assessment of one component against one model.
 *
 * @public
 */
export type ModelAssessment = {
  model: ModelOutline;
  assessment: Assessment;
  published: PublishedLevel;
  target?: TargetLevel;
  /** What blocks the next level, in the model's order. */
  blockers: Blocker[];
  /** Absent where statements wouldn't lead any further. */
  ifAttested?: AttestedOutlook;
  /** When this result was first reached, ISO 8601 UTC. */
  assessedAt: string;
};

/**
 * A source that a component's evidence comes from.
 *
 * @public
 */
export type ComponentSource = {
  collector: string;
  /** What the collector reads: `GitHub`. */
  title: string;
  host: string;
  key: string;
  url?: string;
  /** Nobody can change it any more. */
  archived?: boolean;
  state: 'ok' | 'pending' | 'partial' | 'failing';
  /** When it was last asked, ISO 8601 UTC. */
  checkedAt?: string;
  /** When it last answered in full, ISO 8601 UTC. */
  collectedAt?: string;
  /** What could not be read, and why. */
  problems: string[];
  /** The kinds of those problems; absent where what is shown was pushed. */
  causes?: FailureCause[];
  /** What it can tell about; absent where what is shown was pushed. */
  kinds?: FactSource[];
};

/**
 * Something wrong with what the catalog says about a component.
 *
 * @public
 */
export type ComponentProblem = {
  /** The entity that the mistake stands on. */
  entityRef: string;
  /** The annotation that is wrong, where it is one. */
  annotation?: string;
  message: string;
};

/**
 * Everything that the card shows of a component.
 *
 * @public
 */
export type ComponentAssessmentsResponse = {
  entityRef: string;
  /** The component that this entity is assessed with. */
  assessedWith?: string;
  /** When it was assessed last, ISO 8601 UTC; absent until it was. */
  assessedAt?: string;
  /**
   * Evidence that ends within seven days and is in the last quarter of its life,
   * soonest first.
   */
  expiring: { factId: string; title: string; validUntil: string }[];
  sources: ComponentSource[];
  problems: ComponentProblem[];
  /**
   * The channel of the signals service that tells of changes; absent until it
   * was assessed.
   */
  channel?: string;
  items: ModelAssessment[];
};

/**
 * Every fact of a component.
 *
 * @public
 */
export type ComponentFactsResponse = {
  entityRef: string;
  /** When it was assessed last, ISO 8601 UTC; absent until it was. */
  assessedAt?: string;
  items: FactResult[];
};

/**
 * Why a published level changed.
 *
 * - `first`: assessed for the first time
 * - `evidence`: the evidence changed or ended
 * - `rules-changed`: models, facts or windows changed
 * - `enforced`: an upcoming requirement came into force, and isn't met
 *
 * @public
 */
export type TransitionCause =
  'first' | 'evidence' | 'rules-changed' | 'enforced';

/**
 * A change of a component's published level.
 *
 * @public
 */
export type Transition = {
  modelId: string;
  /** Rank; absent for the first assessment. */
  from?: number;
  /** Rank. */
  to: number;
  cause: TransitionCause;
  /** ISO 8601 UTC. */
  at: string;
  /** Titles of the criteria that began or ceased to be met. */
  criteria: string[];
};

/**
 * One page of transitions, newest first; `nextCursor` asks for the next one.
 *
 * @public
 */
export type HistoryResponse = { items: Transition[]; nextCursor?: string };

/**
 * What became of pushed observations: how many were accepted, and how many of
 * these were known already.
 *
 * @public
 */
export type PushAnswer = { accepted: number; unchanged: number };
