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

import { createBackend } from '@backstage/backend-defaults';

const backend = createBackend();

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('@backstage/plugin-events-backend-module-github'));
backend.add(import('@backstage/plugin-events-backend-module-gitlab'));
backend.add(import('@backstage/plugin-events-backend-module-azure'));
backend.add(import('@backstage/plugin-signals-backend'));

backend.add(import('@backstage/plugin-permission-backend'));
backend.add(import('./demoPolicy'));

backend.add(import('@backstage/plugin-search-backend'));
backend.add(import('@backstage/plugin-search-backend-module-catalog'));
backend.add(
  import('@mlops-maturity/backstage-plugin-search-backend-module-mlops-maturity'),
);

backend.add(import('@mlops-maturity/backstage-plugin-mlops-maturity-backend'));
backend.add(
  import('@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-azure-devops'),
);
backend.add(
  import('@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-feast'),
);
backend.add(
  import('@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-github'),
);
backend.add(
  import('@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-gitlab'),
);
backend.add(
  import('@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-jenkins'),
);
backend.add(
  import('@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-kserve'),
);
backend.add(
  import('@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-kubeflow-pipelines'),
);
backend.add(
  import('@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-mlflow'),
);
backend.add(
  import('@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-prometheus'),
);
backend.add(
  import('@mlops-maturity/backstage-plugin-mlops-maturity-backend-module-repository'),
);

// For the demo only: see `demo.history` in app-config.yaml.
backend.add(import('./demoHistory'));

backend.start().catch(error => {
  // Without this the process would go on serving what did start.
  process.stderr.write(`${error}\n`);
  process.exit(1);
});
