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
 * Feature views as Feast's registry server answers them
 * (https://docs.feast.dev/reference/feature-servers/registry-server, "List
 * Feature Views"; fields of FeatureView in Feast's protocol buffers, as JSON).
 */
export const documentedView = {
  type: 'featureView',
  spec: {
    name: 'driver_hourly_stats',
    project: 'credit',
    entities: ['driver_id'],
    features: [{ name: 'conv_rate', valueType: 'FLOAT' }],
    ttl: '86400s',
    online: true,
  },
  meta: {
    createdTimestamp: '2026-01-05T09:00:00.123456Z',
    lastUpdatedTimestamp: '2026-11-19T03:10:00.123456Z',
    materializationIntervals: [
      {
        startTime: '2026-11-18T03:00:00Z',
        endTime: '2026-11-19T03:00:00Z',
      },
      {
        startTime: '2026-11-17T03:00:00Z',
        endTime: '2026-11-18T03:00:00Z',
      },
    ],
  },
};

/** Computed when it is asked for, so it has no intervals. */
export const documentedOnDemandView = {
  type: 'onDemandFeatureView',
  spec: { name: 'transformed_conv_rate', project: 'credit' },
  meta: { lastUpdatedTimestamp: '2026-01-05T09:00:00Z' },
};
