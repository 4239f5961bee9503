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

import { classesBy, pattern, type Rules } from './pattern';

const testRunner = String.raw`\b(pytest|py\.test|jest|vitest|mocha|unittest|nosetests|tox|nox)\b`;

const commandRules: Rules = {
  train: {
    matches: pattern(
      String.raw`(^|[\s/"'=])[\w./-]*(re)?train(ing)?([-_][\w-]*|\w*)\.(py|r|sh|jl|ipynb)\b`,
      String.raw`python[\d.]* -m [\w.]*train|fine[-_]?tun\w*\.(py|sh)\b`,
      String.raw`\.py(\s--?[\w-]+[\s=]\S+)*\s(re)?train(ing)?(\s|$)|\.py\s.*--(mode|task|stage|step|action|command)[\s=](re)?train(ing)?(\s|$)`,
      String.raw`\b(uv|poetry|pdm|pipenv|hatch|pixi) run ([\w.-]+ )?(re)?train([-_]\w+)?(\s|$)`,
      String.raw`dvc (repro|exp run)|mlflow run\b|kedro run\b`,
      String.raw`aml-run@|az ml job create|create-training-job|start-pipeline-execution|run-pipeline --module|argo submit|gke-argo@`,
      String.raw`gcloud ai (custom-jobs|hp-tuning-jobs) create|jobs submit training`,
      'torchrun|accelerate launch',
      String.raw`/train(ing)?/pipeline\.ya?ml`,
      String.raw`\b(rasa|spacy|yolo|llamafactory-cli|axolotl|autotrain)\s([\w-]+\s)?train(\s|$)`,
    ),
    unless: pattern(
      testRunner,
      String.raw`strain|test_\w*train|dsl-compile|kfp dsl compile`,
      String.raw`(prepare?|preprocess|split|make|create|generate|download|fetch|validate|check|plot|serve|deploy|upload|compile|publish|evaluate|monitor)[\w-]*[-_](re)?train\w*\.`,
      String.raw`train[\w-]*[-_]?(data|dataset|set|utils?|config|test|split)s?\.(py|r|jl|ipynb)`,
      // What defines the training on a platform doesn't run it.
      String.raw`(build|register|define)[-_]([\w-]*[-_])?(re)?train(ing)?[-_](pipeline|dag|workflow|job)`,
      String.raw`nbconvert --to (html|script|python|markdown)`,
    ),
  },
  data: {
    matches: pattern(
      String.raw`(fetch|ingest|scrape|collect|backfill|feature[-_]pipeline)[\w./-]*\.(py|ipynb|r|sh)\b`,
      String.raw`-m [\w.]*(fetch|ingest|scrape|collect)`,
      String.raw`(update|refresh|sync)[-_](\w+[-_])?(data|dataset|features?)\.(py|ipynb|r|sh)\b`,
      String.raw`\bdbt (run|build|seed|snapshot)\b|feast materialize|az ml data (create|update)`,
    ),
    unless: pattern(testRunner, String.raw`\bcollectstatic\b|pytest`),
  },
  pipelineDelivery: {
    matches: pattern(
      String.raw`\bkfp( --?[\w-]+[ =]\S+)* pipelines? (create|upload)|dsl-compile|kfp dsl compile|az ml (schedule|component) create|databricks bundle deploy|prefect deploy|pyflyte register|flytectl register|argo (template|cron) (create|update)|argo-workflows create|step-functions create|dagster-cloud`,
      String.raw`(deploy|publish|upload|register|upsert|compile|install|create|build)[\w-]*(pipeline|dag|schedule)\w*\.(py|sh|r)\b`,
      String.raw`gcloud composer environments storage dags import|airflow dags (unpause|import)`,
    ),
    unless: pattern(
      testRunner,
      String.raw`(inference|predict|scoring|data|etl)[\w-]*pipeline`,
    ),
  },
  deploy: {
    matches: pattern(
      String.raw`\b(run|functions|app|flyctl|fly|firebase|serverless|sls|sam|modal|bentoml|eb|wrangler|chalice|zappa|railway|truss|cog) (deploy|push|up)(\s|$)`,
      String.raw`az ml (online|batch)-(endpoint|deployment)`,
      'helm (upgrade|install)|HelmDeploy|kubectl (apply|set image|rollout)|argocd app sync|oc (apply|rollout)',
      String.raw`anyscale service|sagemaker (create|update)-endpoint|endpoints deploy-model|ecs update-service|az (webapp|containerapp|functionapp) (up|update|deploy\w*|config container set)`,
      String.raw`[\w/-]*deploy[\w-]*\.(py|sh|r)\b|promote\w*\.(py|sh)\b|-m [\w.]*(promote|deploy)`,
      'aml-deploy@|lambda update-function',
      String.raw`^[\w.-]+/([\w.-]+/)*[\w-]*deploy[\w-]*@|^azure/functions-action@|heroku[\w-]*@`,
      'twine upload|(poetry|uv|npm|cargo|flit|hatch) publish|pypi-publish|anaconda upload',
      String.raw`nuget push|publish-nuget@|\bmvnw? ([^&|;]*\s)?deploy(\s|$)|gradlew? ([^&|;]*\s)?publish(\s|$)`,
      'action-gh-release|gh release create|release-action@|semantic-release|goreleaser',
      String.raw`git push\s.*(heroku|spaces|\bhf\b|huggingface)|heroku container:release|push_to_hub|(hf|huggingface-cli) upload|docker[ -]compose .*up .*(-d|--detach)`,
    ),
    unless: pattern(
      testRunner,
      String.raw`deploy[\w-]*(infra|docs?|pages|runner|pipeline|dag|schedule)|deployment_status|create-github-deployment|(endpoint|deployment) (invoke|show|list|get-\w+|delete)|rollout (status|history)|release-drafter`,
      String.raw`twine (check|upload .*test\.?pypi)|test\.pypi|testpypi`,
    ),
  },
  evaluate: {
    matches: pattern(
      String.raw`evaluat\w*\.(py|r|sh|ipynb)|-m [\w.]*evaluat|back[-_]?test`,
      String.raw`dvc (metrics|plots|exp) diff`,
      String.raw`baseline|benchmarks?\.py|validate_model|quality_gate|mlflow\.evaluate`,
      '(^|[^a-z])tests?/model',
    ),
    unless: pattern(
      `${testRunner}.*(evaluat|baseline|benchmark)`,
      'detect-secrets|bandit|mypy|ratchet',
    ),
  },
  unitTests: {
    matches: pattern(
      testRunner,
      String.raw`\bgo test\b|cargo test|npm (run )?test|yarn test|pnpm (run )?test`,
      String.raw`dotnet test|\b(mvnw?|sbt) ([^&|;]*\s)?(test|verify)(\s|$)|gradlew? ([^&|;]*\s)?(test|check)(\s|$)`,
      String.raw`testthat|devtools::test|check-r-package|R CMD check|Pkg\.test`,
    ),
    // Another kind of test, or a runner that is asked for something else.
    unless: pattern(
      String.raw`(^|[^a-z])tests?/(integration|e2e|data|model|smoke)|endpoint|e2e|integration`,
      String.raw`\b(tox|nox) .*(lint|docs?|format|style|type|build|pre-commit)|pytest --(version|collect-only)`,
    ),
  },
  integrationTests: {
    matches: pattern(
      String.raw`(^|[^a-z])tests?/(integration|e2e)|\b(pytest|tox|nox|npm|yarn|pnpm|dotnet test|mvnw?|gradlew?)\b.*[\s:/_=-](integration|e2e)`,
      String.raw`invoke[-_]endpoint|\bbehave\b|smoke_test|deployment_tests|test_(inference|endpoint)\w*`,
      String.raw`curl [^\n]*/(predict|score|invocations|health)\b`,
    ),
    unless: pattern(String.raw`curl [^\n]*api\.github`),
  },
  dataValidation: {
    matches: pattern(
      String.raw`(^|[^a-z])tests/data\b`,
      String.raw`great_expectations|\bgx\b|pandera|deepchecks|soda scan|dbt test|validate_(raw_|training_)?data\w*\.(py|r)|data_validation\w*\.(py|r)|-m [\w.]*(validate_data|data_validation)`,
    ),
  },
  dataPreparation: {
    matches: pattern(
      String.raw`(^|[\s/"'=_.])(prep|prepare|preprocess\w*|clean|transform|featuri[sz]e|build_features|feature_eng\w*|feature_pipeline|make_dataset|ingest)[\w-]*\.(py|ipynb|r|jl)\b`,
      String.raw`-m [\w.]*(prepar|preprocess|featuri[sz]e|build_features|make_dataset)`,
    ),
    unless: pattern(testRunner),
  },
  dataAnalysis: {
    matches: pattern(
      String.raw`(profil|analy[sz]e|statistics)\w*\.(py|ipynb|r|jl)\b|tfdv|ydata|whylogs|evidently`,
    ),
    unless: pattern(testRunner),
  },
  build: {
    matches: pattern(
      String.raw`docker build\b|docker buildx (build|bake)|docker[ -]compose .*build|build-push-action|buildAndPush|kaniko|gcloud builds submit|az acr build|podman build|buildah (bud|build)`,
      String.raw`python[\d.]* -m build|(poetry|uv|flit|hatch|pdm) build|conda[- ]build|setup\.py (sdist|bdist)|pip wheel|cibuildwheel|maturin`,
      String.raw`dotnet pack|\b(mvnw?|sbt) ([^&|;]*\s)?(package|assembly)(\s|$)|gradlew? ([^&|;]*\s)?(assemble|jar|bootJar|shadowJar)(\s|$)`,
      'bentoml (build|containerize)|az ml model package|kedro package|cog build',
    ),
    unless: pattern(String.raw`mkdocs|sphinx|jekyll`),
  },
  securityScan: {
    matches: pattern(
      String.raw`\b(bandit|trivy|grype|snyk|semgrep|gitleaks|trufflehog|detect-secrets|pip-audit|npm audit|osv-scanner|checkov)\b`,
      'codeql-action|safety (check|scan)|dependency-review-action',
    ),
  },
};

/**
 * What one cleaned command does. A command is a line of a script, the slug of
 * an action, or a value handed to an action.
 */
export const classesOfCommand = classesBy(commandRules);

/** Comments on a change: with model quality, where the job is about that. */
export const commentsOnChange = pattern(
  String.raw`\bcml[ -](comment|send-comment|publish)`,
);

/** Words of a job that is about a model or how good it is. */
export const speaksOfQuality = pattern(
  String.raw`metric|accura|evaluat|confusion|(^|[^a-z])((re)?train|models?|score|loss|auc|f1|rmse|mae)([^a-z]|ing|$)`,
  'dvc (repro|exp)',
);

/** Puts an image where others can get it. */
export const pushesImage = pattern(
  String.raw`docker push\b|docker[ -]compose .*push|docker (buildx )?build .*--push|podman push|build-push-action`,
);

/** Publishes pages: neither a deployment nor a build of the component. */
export const publishesPages = pattern(
  'gh-pages|github[-_ ]pages|deploy-pages|upload-pages-artifact|configure-pages',
  'mkdocs|mike deploy|readthedocs|sphinx-build|jekyll|quarto (publish|render)|pkgdown|storybook|hugo\\b|docusaurus|netlify',
);

/** Creates infrastructure, which is never a deployment of the component. */
export const createsInfrastructure = pattern(
  String.raw`\b(terraform|tofu|terragrunt|pulumi)\b|setup-terraform|arm-deploy|az deployment|bicep|cloudformation|cdk deploy|eksctl|az group`,
);

/** Keeps data: pushes, commits, uploads, or writes to a store. */
export const keepsData = pattern(
  'git push|git commit|git-auto-commit|add-and-commit|github-push-action|create-pull-request',
  String.raw`dvc (push|commit|add)|aws s3 (cp|sync|mv)|gsutil|gcloud storage (cp|rsync)|az storage|az ml data (create|update)|databricks fs cp|dbfs cp|hdfs dfs -put|azcopy|rclone|s3cmd`,
  String.raw`push_to_hub|(hf|huggingface-cli) upload|kaggle datasets (version|create)|bq (load|query)|snowsql|psql|dbt (run|build|seed)`,
  String.raw`feast (apply|materialize)|materiali[sz]e|feature[-_ ]?(pipeline|group|store|backfill)|hopsworks|hsfs`,
  String.raw`\.to_sql\(|upload_(blob|file|from)\w*|put_object\(|\.insert\(|save_to_disk|log_artifact|wandb.*artifact`,
);

/** The same in the program that a command runs. */
export const keepsRecords = pattern(
  String.raw`\.(insert_(one|many|rows\w*)|bulk_write|replace_one|update_(one|many)|executemany|to_(sql|gbq)|put_(object|item)|batch_write_item|upload_(file\w*|blob|from_\w+)|copy_expert|load_table_from_\w+|save_as_table|push_to_hub|save_to_disk)\(`,
  String.raw`\bwrite_pandas\(|\.write\.(mode|format|saveAsTable|insertInto|parquet)\b|\binsert into\s`,
  String.raw`(feature_?group|fg)\w*\.(insert|ingest)\(|materialize(_incremental)?\(`,
);

/** The same in the name or path of an artifact that a workflow uploads. */
export const namesData = pattern(String.raw`data|feature|csv|parquet|\bdb\b`);

/** Actions that only make ready, fetch or store; they say nothing of a job. */
export const plumbingActions = pattern(
  String.raw`^actions/(checkout|cache|setup-|upload-artifact|download-artifact|labeler|stale|create-github-app-token)`,
  String.raw`^[\w.-]+/([\w.-]+/)*(setup|install|configure|login)[\w-]*(@|$)|-(login|auth|setup)[\w-]*@`,
  String.raw`^google-github-actions/(auth|get-gke)|^azure/(login|aks-set-context)|^docker/(metadata|setup)|^codecov/|^aws-actions/(configure|amazon-ecr-login)|^(jlumbroso|maximize|easimon)[\w/-]*space|^dorny/paths-filter|^tj-actions/|^slackapi/|^8398a7/|^dawidd6/action-(send|download)|^step-security/|^snok/install|^iterative/setup|^conda-incubator/|^mamba-org/|^webfactory/ssh-agent`,
);
