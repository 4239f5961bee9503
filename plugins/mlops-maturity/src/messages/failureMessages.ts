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

/** Text where something could not be loaded. */
export const failureMessages = {
  failure: {
    retry: 'Try again',
    retrying: 'Trying again …',
    details: 'Details',
    advice: {
      signedOut:
        'You may have been signed out. Reload the page and sign in again.',
      forbidden:
        'You may not see this. If you need it, ask those who run the portal.',
      notFound:
        'It isn’t there, or you may not see it. It may have been removed since this page was opened.',
      tooMany: 'Too much was asked for at once. Wait a minute, then try again.',
      refused:
        'The portal did not understand what was asked for. Perhaps the link is an old one: try without its filters.',
      broken:
        'Something is wrong in the portal. Try again in a minute; if it stays so, tell those who run it, with the details.',
      unreachable:
        'The portal gave no answer. Check your connection and try again; if it stays so, tell those who run the portal.',
    },
  },
  unknownModel: {
    title: 'There is no model “{{id}}”',
    portal:
      'The portal is configured to show it here. Tell those who run the portal.',
    address: 'It may have been renamed, or this portal leaves it out.',
    instead: 'Shown is “{{model}}”.',
  },
} as const;
