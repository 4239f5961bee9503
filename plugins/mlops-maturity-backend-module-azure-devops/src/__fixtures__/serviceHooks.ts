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
 * Events of service hooks, cut to what is read. Sources:
 * learn.microsoft.com/azure/devops/service-hooks/events, "Build completed",
 * "Code pushed" and "Run state changed".
 */
const containers = {
  collection: {
    id: 'b1b1b1b1-cccc-dddd-eeee-f2f2f2f2f2f2',
    baseUrl: 'https://dev.azure.com/FabrikamFiber/',
  },
  account: {
    id: 'bbbb1b1b-cc2c-dd3d-ee4e-ffffff5f5f5f',
    baseUrl: 'https://dev.azure.com/FabrikamFiber/',
  },
  project: {
    id: '00aa00aa-bb11-cc22-dd33-44ee44ee44ee',
    baseUrl: 'https://dev.azure.com/FabrikamFiber/',
  },
};

export const buildCompleted = {
  eventType: 'build.complete',
  publisherId: 'tfs',
  resource: {
    id: 2727068,
    buildNumber: '20241202.1',
    status: 'completed',
    result: 'succeeded',
    url: 'https://dev.azure.com/FabrikamFiber/33dd33dd-ee44-ff55-aa66-77bb77bb77bb/_apis/build/Builds/2727068',
    definition: {
      id: 4658,
      name: 'MainRepo (1)',
      project: {
        id: '22cc22cc-dd33-ee44-ff55-66aa66aa66aa',
        name: 'FabrikamFiberChat',
      },
    },
    project: {
      id: '33dd33dd-ee44-ff55-aa66-77bb77bb77bb',
      name: 'FabrikamFiberChat',
    },
    reason: 'manual',
    repository: {
      id: 'a6a6a6a6-bbbb-cccc-dddd-e7e7e7e7e7e7',
      type: 'TfsGit',
      name: 'MainRepo',
      url: 'https://dev.azure.com/FabrikamFiber/FabrikamFiberChat/_git/FabrikamFiberChat',
    },
  },
  resourceContainers: containers,
};

export const codePushed = {
  eventType: 'git.push',
  publisherId: 'tfs',
  resource: {
    refUpdates: [{ name: 'refs/heads/main' }],
    repository: {
      id: '278d5cd2-584d-4b63-824a-2ba458937249',
      name: 'Fabrikam-Fiber-Git',
      url: 'https://dev.azure.com/fabrikam-fiber-inc/_apis/git/repositories/278d5cd2-584d-4b63-824a-2ba458937249',
      project: {
        id: '6ce954b1-ce1f-45d1-b94d-e6bf2464ba2c',
        name: 'Fabrikam-Fiber-Git',
      },
      defaultBranch: 'refs/heads/main',
      remoteUrl:
        'https://dev.azure.com/fabrikam-fiber-inc/_git/Fabrikam-Fiber-Git',
    },
    pushId: 14,
    url: 'https://dev.azure.com/fabrikam-fiber-inc/_apis/git/repositories/278d5cd2-584d-4b63-824a-2ba458937249/pushes/14',
  },
  // The documented example names no addresses here.
  resourceContainers: {
    collection: { id: 'c12d0eb8-e382-443b-9f9c-c52cba5014c2' },
    account: { id: 'f844ec47-a9db-4511-8281-8b63f4eaf94e' },
    project: { id: 'be9b3917-87e6-42a4-a549-2bc06a7a878f' },
  },
};

/** The documented example names neither the project nor the organization. */
export const runStateChanged = {
  eventType: 'ms.vss-pipelines.run-state-changed-event',
  publisherId: 'pipelines',
  resource: {
    run: {
      pipeline: { id: 1, name: 'Pipeline-Name' },
      state: 'completed',
      result: 'succeeded',
      url: 'https://codedev.ms/org/11bb11bb-cc22-dd33-ee44-55ff55ff55ff/_apis/Pipelines/1/runs/11',
    },
  },
};

/** As runs of pipelines with code in Azure Repos tell it. */
export const runOfRepository = {
  eventType: 'ms.vss-pipelines.run-state-changed-event',
  publisherId: 'pipelines',
  resource: {
    pipeline: { id: 2, name: 'TEST-CI' },
    repositories: [
      {
        type: 'Git',
        url: 'https://fabrikamfiber@dev.azure.com/fabrikamfiber/fabrikamfiber-viva/_git/fabrikamfiber',
      },
    ],
  },
};
