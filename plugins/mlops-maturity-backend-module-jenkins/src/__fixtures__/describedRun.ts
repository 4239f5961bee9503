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
 * A finished run, with the fields and figures of the example in the
 * documentation of the plugin Pipeline: REST API
 * (https://plugins.jenkins.io/pipeline-rest-api/, `GET /job/:job-name/wfapi/runs`).
 */
export const describedRun = {
  _links: { self: { href: '/jenkins/job/Test%20Workflow/15/wfapi/describe' } },
  id: '2014-10-16_12-45-06',
  name: '#15',
  status: 'SUCCESS',
  startTimeMillis: 1413459910289,
  endTimeMillis: 1413459937070,
  durationMillis: 26781,
  stages: [
    {
      id: '5',
      name: 'Build',
      status: 'SUCCESS',
      startTimeMillis: 1413459910289,
      durationMillis: 6754,
    },
    {
      id: '8',
      name: 'Test',
      status: 'SUCCESS',
      startTimeMillis: 1413459917043,
      durationMillis: 4998,
    },
    {
      id: '10',
      name: 'Deploy',
      status: 'SUCCESS',
      startTimeMillis: 1413459922041,
      durationMillis: 15029,
    },
  ],
};
