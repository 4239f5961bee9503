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

import { toError } from '@backstage/errors';
import type { TrialProblem } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { statusCodeOf } from '../../hooks/statusCodeOf';

type Refusal = { body?: { error?: { problems?: TrialProblem[] } } };

/**
 * What the backend finds wrong with the text of a model; undefined where the
 * text isn't what failed.
 */
export function problemsOf(error: unknown): TrialProblem[] | undefined {
  const status = statusCodeOf(error);
  if (status !== 400 && status !== 413) return undefined;
  const problems = (error as Refusal).body?.error?.problems;
  if (problems?.length) return problems;
  const { cause, message } = toError(error);
  return [{ message: cause === undefined ? message : toError(cause).message }];
}
