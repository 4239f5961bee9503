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

// Only what is used for data or models, and says so by its name.
const mlLibraries = new Set(
  `accelerate azure-ai-ml azureml-core azureml-sdk bentoml catboost cuml dask
  dask-ml datasets diffusers dvc evidently fastai feast flax gensim
  great-expectations h2o hummingbird-ml implicit imbalanced-learn jax keras
  kedro kfp langchain lightfm lightgbm lightning llama-index mlflow mlserver
  mxnet nltk nannyml numpy onnx onnxruntime opencv-python optuna pandas pandera
  peft polars prophet pyarrow pycaret pymc pyod pyspark pytorch pytorch-lightning
  ray sagemaker scikit-image scikit-learn scipy sentence-transformers
  sentencepiece shap sklearn snowflake-ml-python spacy sparkml statsmodels
  statsforecast surprise tensorflow tensorflow-cpu tensorflow-gpu tfx timm
  tokenizers torch torchaudio torchvision transformers trl ultralytics vllm
  vowpalwabbit wandb xgboost zenml
  r-caret r-tidymodels r-xgboost r-ranger caret tidymodels ranger glmnet`.split(
    /\s+/,
  ),
);

const developmentTools = new Set(
  `autopep8 bandit black build codecov commitizen coverage debugpy detect-secrets
  docformatter flake8 hypothesis interrogate invoke ipdb ipykernel ipython isort
  jupyter jupyterlab jupytext mkdocs mkdocs-material mock moto mypy nbstripout
  nbqa nose notebook nox pip pip-tools pre-commit pycodestyle pydocstyle pylint
  pyright pytest pyupgrade responses ruff safety setuptools sphinx tox twine
  unittest2 wheel yamllint yapf`.split(/\s+/),
);

/** Whether a library (normalised name) is used for data or models. */
export function isMlLibrary(name: string): boolean {
  return mlLibraries.has(name);
}

/** Whether a library only tests, checks or documents code. */
export function isDevelopmentTool(name: string): boolean {
  return (
    developmentTools.has(name) ||
    /^(pytest|flake8|sphinx|mkdocs|types)-/.test(name) ||
    /-stubs$/.test(name)
  );
}
