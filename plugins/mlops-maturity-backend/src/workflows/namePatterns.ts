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

import { pattern, type Rules } from './pattern';

/** What the name of a job or step says it does. */
export const nameRules: Rules = {
  train: {
    matches: pattern(
      String.raw`(^|[^a-z])(re-?)?train(ing|er)?([^a-z]|$)`,
      'fit[-_ ]?model',
      'ml[-_ ]?pipeline',
      'continuous[-_ ]training',
      'fine[-_ ]?tun(e|ing)',
    ),
    unless: pattern(
      String.raw`\bdocs?\b|documentation`,
      // What training needs or leaves behind, not training.
      String.raw`train(ing)?[-_ ](data|set|split|dep|requirement|env|image|container|docker|code|script|config|artifact|output|result|log)`,
      String.raw`\btrigger\w*\b.{0,20}train|^[^a-z]*(build|push|publish|package|deploy|install|register)[-_ ](the[-_ ])?(re-?)?train`,
      String.raw`\b(image|container|docker(file)?|dependenc\w*|requirements|notif\w*)\b`,
    ),
  },
  data: {
    matches: pattern(
      'ingest',
      String.raw`\betl\b|\belt\b`,
      'data[-_ ]?(pipeline|refresh|sync|prep)',
      'materiali[sz]e',
      String.raw`\bdbt\b`,
      'feature[-_ ]?(pipeline|group|backfill)|backfill',
      String.raw`\b(fetch|scrape|crawl|collect)\b`,
    ),
    unless: pattern(
      String.raw`\b(fetch|collect)\b.{0,40}\b(tags?|branch(es)?|history|commits?|main|master|origin|submodules?|logs?|artifacts?|coverage|results?|metadata|version|release|secrets?|env|params?|metrics|models?|test|dvc)\b`,
    ),
  },
  pipelineDelivery: {
    matches: pattern(
      String.raw`\b(deploy|publish|upload|install|register|upsert|create|update|compile|build|provision)\w*\b.{0,40}\b(train(ing)?|ml|model|kfp|kubeflow|vertex|sagemaker|azure ?ml|aml|batch)\b.{0,20}\b(pipelines?|dags?|workflows?)\b`,
      String.raw`\b(deploy|publish|upload|install|register|upsert|compile)\w*\b.{0,20}\b(dags?|kfp|kubeflow)\b`,
    ),
  },
  deploy: {
    matches: pattern(
      'deploy|release|promot(e|ion)',
      'roll[-_ ]?(out|back)',
      String.raw`\bserv(e|ing)\b`,
      'create[-_ ](endpoint|deployment)',
      'allocate[-_ ]traffic',
      'update[-_ ](lambda|service|endpoint|function)',
      String.raw`publish\b.*\b(pypi|conda|service|endpoint|release)`,
    ),
    unless: pattern(
      String.raw`\bdocs?\b|documentation|pages\b|\bsite\b|website|storybook`,
      String.raw`infra|terraform|\btf\b|resources?\b|workspace|runner`,
      String.raw`\bdag\b|pipeline|workflow|config|release[-_ ]?(notes?|drafter)|changelog`,
      String.raw`deployment[-_ ](status|url|info|summary)|\b(un|pre|post)-?(deploy|release)`,
      // What leads up to a release: its branch, its pull request, its number.
      String.raw`prepar\w*[-_ ]([a-z]+[-_ ])?release|release[-_ ](branch|candidate branch|version)|\bprs?\b|pull[-_ ]requests?`,
    ),
  },
  evaluate: {
    matches: pattern(
      String.raw`\beval(uat(e|ion|or|ing))?\b`,
      'model[-_ ]?(test|valid)',
      'validate[-_ ](new[-_ ])?model',
      'champion',
      'benchmark',
      'back[-_ ]?test',
      'quality[-_ ]?gate',
      'metrics?[-_ ]?(report|gate|check|threshold|comparison)',
      'compare[-_ ].*(model|baseline|metric)',
    ),
    unless: pattern('sonar|code[-_ ]quality|coverage|codspeed|airspeed'),
  },
  unitTests: {
    matches: pattern(
      String.raw`\bunit([-_ ]?tests?)?\b`,
      'pytest|unittest|testthat',
      String.raw`\btox\b|\bnox\b`,
    ),
  },
  integrationTests: {
    matches: pattern(
      'integration',
      String.raw`\be2e\b|end[-_ ]to[-_ ]end`,
      'smoke',
      'functional[-_ ]?test',
      String.raw`(test|verify)\b.*\b(endpoint|inference (server|service)|deployed)`,
    ),
    unless: pattern('continuous integration'),
  },
  dataValidation: {
    matches: pattern(
      'great[-_ ]?expectations',
      String.raw`\bgx\b`,
      'data[-_ ]?valid|validat(e|ing)[-_ ](the[-_ ])?(input[-_ ]|raw[-_ ]|training[-_ ])?data',
      'schema[-_ ]?check',
      'pandera|deepchecks|tfdv|soda',
      'data[-_ ](quality|integrity)',
    ),
  },
  dataPreparation: {
    matches: pattern(
      String.raw`\bprep\b|prep[-_]|prepar|preprocess`,
      'clean|transform',
      'featur(i[sz]e|e[-_ ]?(eng|pipeline|view|group|backfill))',
      String.raw`\bingest`,
    ),
    unless: pattern(
      String.raw`clean(ing)?[-_ ]?up|disk|cache|environment|\benv\b|release|runner|workspace|artifact|docker|image|package|deploy|transformers|report|deps|dependenc|terraform|matrix|credential`,
    ),
  },
  dataAnalysis: {
    matches: pattern(
      'profil|analy[sz]e|statistics|tfdv|ydata|whylogs|evidently',
    ),
    unless: pattern(
      'codeql|sonar|static|code|bundle|coverage|depend|security|image|benchmark',
    ),
  },
  build: {
    matches: pattern(
      String.raw`\b(build|create|make|package)\w*\b.{0,40}\b(image|container|docker|wheel|sdist|dist(ribution)?|package|bundle|bento)s?\b`,
      'docker[-_ ]?(build|push)',
      'build[-_ ]and[-_ ]push',
      String.raw`^package\b`,
    ),
    unless: pattern(
      String.raw`install|cache|restore|\bget\b|\blist\b|\bdocs?\b|jekyll|\bsite\b|config|param|snapshot|pipeline|network|volume`,
    ),
  },
  securityScan: {
    matches: pattern(
      'codeql|trivy|grype|snyk|bandit|semgrep|gitleaks',
      'security[-_ ]?(scan|check|audit)|vulnerab|secret[-_ ]?scan',
      'dependency[-_ ]?(audit|review)',
    ),
  },
};

/** A name that tells of getting ready, moving results or talking about them. */
export const handlesOnly = pattern(
  String.raw`^[^a-z]*(notify|send|set|upload|download|save|archive|store|set[-_ ]?up|configure|install|cache|restore|check[-_ ]?out|wait|determine|detect|resolve|print|show|display|echo|list|log[-_ ]?in|authenticate|comment|post (to|a|the|comment|result\w*|message)|summari[sz]e|get|find|read|check (if|whether|for)|commit|push|extract|copy|add|free|init(iali[sz]e)?|trigger)\b`,
  String.raw`\b(notification|summary|approval)\b`,
);

/** A name of tests or checks, in which training or deploying is the subject. */
export const testsOnly = pattern(
  String.raw`(^|[^a-z])(py)?tests?(ing|ed)?([^a-z]|$)`,
  'lint|benchmark|quality|e2e|end[-_ ]to[-_ ]end|integration|validat|smoke|verif',
  // Whatever made-up data trains isn't meant to be used.
  String.raw`\([^()]{0,40}\b(synthetic|dummy|toy|fake|mock)\b|\b(on|with|from|using)\b.{0,20}\b(synthetic|dummy|toy|fake|mock)\b`,
);
