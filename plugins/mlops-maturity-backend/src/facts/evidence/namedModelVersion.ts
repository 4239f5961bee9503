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
import type { ClassifiedDeployment } from '../../workflows/types';

/** Annotations that name the component's model in a registry. */
const modelNameAnnotations = [
  'mlflow.org/model-name',
  'mlflow/model-name',
  'rhdh.modelcatalog.io/model-name',
];

// Each pattern has one group, the version, and only quantifiers that can't
// compete for the same characters.
const patterns = [
  // models:/churn/12, models:/churn@champion, runs:/0123...
  /\b((?:models|runs):\/{1,2}[\w.@/-]{1,200})/i,
  // "model_version": "12", modelUri=...
  /(?<![a-z])model[_-]?(?:version|uri|digest)["']?\s{0,5}[:=]\s{0,5}["']?([\w.:@/+-]{1,200})/i,
  // "storageUri": "s3://models/churn/12"
  /(?<![a-z])storage[_-]?uri["']?\s{0,5}[:=]\s{0,5}["']?([\w.:@/+-]{1,200})/i,
  // Ids of MLflow runs; a CI system's run id is a plain number.
  /(?<![a-z])run[_-]?id["']?\s{0,5}[:=]\s{0,5}["']?([0-9a-f]{32})(?![0-9a-f])/i,
  // model v12, model version 12
  /(?<![\w-])model\s{1,5}(?:version\s{1,5})?v?(\d[\w.]{0,40})/i,
  // The tag or branch model-v12, model/churn/12, image:model-12. With another
  // word in front it is mostly the release of a repository: churn-model-1.2.0.
  /(?<![\w-])model[-_/@:](?:[a-z][\w-]{0,60}[/@:])?v?(\d[\w.]{0,40})/i,
];

const noVersion = /^(?:null|none|undefined|unknown|latest|true|false)$/i;

/** Registries number versions: `churn/12` and `churn v12`, not `churn-1.2.0`. */
const versionAfterName =
  /^(?:[\s:/@_-]|version){0,6}v?(\d{1,9}|(?<=@)[a-z][\w-]{0,60})(?![\w.]*\.\d|\w)/i;

function versionOf(name: string, text: string): string | undefined {
  if (name.length < 3) return undefined;
  const start = text.toLowerCase().indexOf(name.toLowerCase());
  if (start < 0 || /[\w-]/.test(text.charAt(start - 1))) return undefined;
  const rest = text.slice(start + name.length, start + name.length + 100);
  // Something must stand between a name and its version.
  return /^\w/.test(rest) ? undefined : versionAfterName.exec(rest)?.[1];
}

/**
 * The registry version or training run that a deployment says it deploys, in
 * its payload, ref or description, or in the title or tag of the run behind
 * it. All of these are free text, so this takes only what can hardly mean
 * anything else.
 */
export function namedModelVersion(
  component: Pick<MlComponent, 'annotations'>,
  { deployment, run }: ClassifiedDeployment,
): string | undefined {
  const texts = [
    deployment.payload,
    deployment.ref,
    deployment.description,
    run?.run.title,
    run?.run.branch,
  ];
  const names = modelNameAnnotations.flatMap(
    annotation => component.annotations[annotation]?.trim() || [],
  );
  for (const text of texts) {
    if (!text) continue;
    const bounded = text.slice(0, 2000);
    const versions = [
      ...patterns.map(pattern => pattern.exec(bounded)?.[1]),
      ...names.map(name => versionOf(name, bounded)),
    ];
    const found = versions.find(
      version => version !== undefined && !noVersion.test(version),
    );
    if (found) return found;
  }
  return undefined;
}
