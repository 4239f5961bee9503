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

/**
 * Annotations that this plugin reads and no other tool defines.
 *
 * @public
 */
export const mlopsMaturityAnnotations = {
  /** `'true'` makes an entity an ML component, `'false'` excludes it. */
  enabled: 'mlops-maturity/enabled',
  /** Comma list of the models to show, by id. */
  models: 'mlops-maturity/models',
  /**
   * The label of the level to reach: `3` for every model, or
   * `microsoft-2020=3,five-stage=4`.
   */
  targetLevel: 'mlops-maturity/target-level',
  /** Comma lists of workflow file names or names. */
  trainingWorkflow: 'mlops-maturity/training-workflow',
  dataWorkflow: 'mlops-maturity/data-workflow',
  deployWorkflow: 'mlops-maturity/deploy-workflow',
  /** Comma lists of job names or ids. */
  evaluationJob: 'mlops-maturity/evaluation-job',
  unitTestJob: 'mlops-maturity/unit-test-job',
  integrationTestJob: 'mlops-maturity/integration-test-job',
  dataValidationJob: 'mlops-maturity/data-validation-job',
  /** Comma list of environment names. */
  productionEnvironment: 'mlops-maturity/production-environment',
  /** `model`, `application` or `both`: what a deployment releases. */
  deploys: 'mlops-maturity/deploys',
  /** The dispatch type that monitoring sends to start a training. */
  retrainTrigger: 'mlops-maturity/retrain-trigger',
  /** Path of the scoring script in the repository. */
  scoringPath: 'mlops-maturity/scoring-path',
  /** How many days a training counts, instead of the default window. */
  retrainMaxAgeDays: 'mlops-maturity/retrain-max-age-days',
} as const;

/**
 * What the name of an attestation's annotation begins with; the fact's id
 * follows.
 *
 * @public
 */
export const attestationAnnotationPrefix = 'mlops-maturity/attest.';
