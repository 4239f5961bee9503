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

import type { HumanDuration } from '@backstage/types';

export interface Config {
  mlopsMaturity?: {
    /**
     * Which entities of the catalog are ML components: one filter predicate in
     * the catalog's own language. Replaces the default, which goes by kind,
     * type and the annotations of ML platforms. Checked when the backend starts.
     * @visibility backend
     */
    entityFilter?: object;

    /**
     * Maturity models of your own, beside the shipped ones. A model that has
     * the id of a shipped one takes its place. Each entry has either a file or
     * a url; a model that can't be read, or that the linter refuses, stops the
     * start.
     */
    models?: Array<{
      /**
       * Path of a YAML file, from the working directory of the backend.
       * @visibility backend
       */
      file?: string;
      /**
       * The http or https address of a YAML file, read with the credentials of
       * `integrations`.
       * @visibility backend
       */
      url?: string;
    }>;

    /**
     * Facts of your own: expressions over what was collected, which criteria of
     * your own models ask for by their ids. At most 100. A mistake in one stops
     * the start, with its line and character.
     */
    facts?: Array<{
      /**
       * Lower-case words joined by hyphens, at most 56 characters; not that of
       * a shipped fact.
       * @visibility backend
       */
      id: string;
      /**
       * `code`, `release`, `data`, `training`, `tracking`, `monitoring`,
       * `people` or `governance`. Default `governance`.
       * @visibility backend
       */
      group?: string;
      /**
       * What holds when the fact passes, as people read it: at most 200
       * characters.
       * @visibility backend
       */
      title: string;
      /**
       * What is looked at. Default: the expression itself.
       * @visibility backend
       */
      description?: string;
      /**
       * What an engineer does to make it pass: at most 2,000 characters.
       * @visibility backend
       */
      howToFix: string;
      /**
       * In CEL, at most 4,000 characters. True passes, false fails; what can't
       * be told is unknown.
       * @visibility backend
       */
      expression: string;
      /**
       * Runs, deployments and test reports that are older aren't in their
       * lists: whole days, 1 to 3650. Default 90.
       * @visibility backend
       */
      windowDays?: number;
      /**
       * Whether a person may state it where it can't be seen. Default true.
       * @visibility backend
       */
      attestable?: boolean;
    }>;

    /**
     * How the ML Test Score is computed.
     */
    mlTestScore?: {
      /**
       * Points of a test that doesn't apply: 0, as in the paper that knows no
       * such test, or 1. Default 0.
       * @visibility backend
       */
      naCountsAs?: number;
    };

    /**
     * Ids of models that nothing is assessed against, shipped or your own. At
     * least one model has to be left.
     * @visibility backend
     */
    disabledModels?: string[];

    /**
     * How old evidence may be. Days from 1 to 3650, but for `metricHours`.
     * Shorter windows ask for fresher evidence.
     */
    windows?: {
      /**
       * Tests and builds. Default 90.
       * @visibility backend
       */
      ci?: number;
      /**
       * Automated training whose rhythm can't be read from a schedule.
       * Default 35.
       * @visibility backend
       */
      train?: number;
      /**
       * Experiment tracking. Default 90.
       * @visibility backend
       */
      track?: number;
      /**
       * Model registry. Default 180.
       * @visibility backend
       */
      registry?: number;
      /**
       * Deployments and releases. Default 180.
       * @visibility backend
       */
      deploy?: number;
      /**
       * Metrics, in hours. Default 24.
       * @visibility backend
       */
      metricHours?: number;
      /**
       * Executions of a monitor. Default 7.
       * @visibility backend
       */
      monitor?: number;
      /**
       * Attestations that name no end. Default 180.
       * @visibility backend
       */
      attestation?: number;
      /**
       * Rehearsals: retraining set off by drift, rollback. Default 365.
       * @visibility backend
       */
      drill?: number;
    };

    /**
     * How many of the newest production deployments ratios look at: a whole
     * number from 1 to 10. Default 5.
     * @visibility backend
     */
    deploymentCount?: number;

    /**
     * The share of those deployments that has to show a practice, from 0 to 1.
     * Default 0.8.
     * @visibility backend
     */
    successRatio?: number;

    /**
     * Names of accounts that are automation although they look like people,
     * such as a robot user that deploys. Default none.
     * @visibility backend
     */
    automationAccounts?: string[];

    /**
     * How long what a source said is trusted while the source can't be read.
     * After that, the facts that rest on it are unknown. Default 72 hours.
     * @visibility backend
     */
    staleAfter?: HumanDuration | string;

    /**
     * How long a lower level must last before it is shown. Default 7 days.
     * @visibility backend
     */
    holdDropFor?: HumanDuration | string;

    /** How often, and how much at a time, the backend works. */
    schedule?: {
      /**
       * How often the catalog is looked at. Default 2 minutes.
       * @visibility backend
       */
      catalog?: HumanDuration | string;
      /**
       * How often each target (a repository, for example) is collected.
       * Default 1 hour.
       * @visibility backend
       */
      collect?: HumanDuration | string;
      /**
       * How long to wait when nothing is due. Default 2 seconds.
       * @visibility backend
       */
      idle?: HumanDuration | string;
      /**
       * Targets that one replica collects at the same time: a whole number
       * from 1 to 50. Default 4.
       * @visibility backend
       */
      collectConcurrency?: number;
      /**
       * How long the collection of one target may take. Default 5 minutes.
       * @visibility backend
       */
      collectTimeout?: HumanDuration | string;
      /**
       * How long a replica may work on one thing before another one takes it
       * over: on an assessment, or on a target beyond `collectTimeout`. What
       * the first one finds after that isn't stored. Default 1 minute.
       * @visibility backend
       */
      takeOverAfter?: HumanDuration | string;
    };

    /** What is done when a source tells of a change by itself. */
    events?: {
      /**
       * How long to wait after an event for others about the same target
       * before it is collected; at most an hour. More events don't make it
       * later. Default 5 seconds.
       * @visibility backend
       */
      debounce?: HumanDuration | string;
    };

    /** Attestations and waivers that people set in the portal. */
    statements?: {
      /**
       * How many days ahead one may end: a whole number from 1 to 3650.
       * Default 365.
       * @visibility backend
       */
      maxDays?: number;
      /**
       * For how many days one is kept that ended, or whose component left: a
       * whole number from 1 to 3650. Default 90.
       * @visibility backend
       */
      keepDays?: number;
    };

    /**
     * Who may push observations through `POST /observations`, and about what.
     * Default nobody.
     */
    push?: Array<{
      /**
       * The subject of a service, as `backend.auth.externalAccess` gives it;
       * the prefix `external:`, which Backstage puts before the subjects of
       * `jwks`, may be left out.
       * @visibility backend
       */
      subject: string;
      /**
       * Entity refs such as `component:default/churn-model`, or repositories
       * such as `github.com/acme/churn`. `*` stands for anything within one
       * segment, `**` for any number of segments.
       * @visibility backend
       */
      targets: string[];
    }>;

    /**
     * How long the set of components that a caller may read is remembered,
     * where the permission policy makes it depend on conditions. Default 30
     * seconds. For all callers together at most 500,000 refs are remembered,
     * those of who asked last.
     * @visibility backend
     */
    readableFor?: HumanDuration | string;
  };
}
