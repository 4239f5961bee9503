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

/** Text of the screen about sources, and what they don't tell. */
export const sourceMessages = {
  sourcesScreen: {
    title: 'Sources and data',
    loading: 'Loading how the sources are doing',
    errorTitle: 'How the sources are doing could not be loaded',
    coverageErrorTitle: 'What the sources tell could not be loaded',
    forbiddenTitle: 'You may not see the sources',
    forbidden:
      'This screen names what is read, so it needs the permission {{permission}}. Whoever looks after the permission policy of this portal can grant it to you.',
    updated: 'Updated {{age}}',
    refresh: 'Update now',
    more_one: 'Show {{count, number}} more',
    more_other: 'Show {{count, number}} more',
    unnamed_one: '{{count, number}} more is not named here.',
    unnamed_other: '{{count, number}} more are not named here.',
  },
  attention: {
    title: 'What needs attention',
    noCollectors: 'No collector is installed, so nothing is read.',
    noTargets:
      'No component points at a target yet, so there is nothing to read.',
    allRead_one: 'The only target was read in full.',
    allRead_other: 'All {{number}} targets were read in full.',
    failing_one: '{{number}} target could not be read in full',
    failing_other: '{{number}} targets could not be read in full',
    pending_one: '{{number}} target was not read yet',
    pending_other: '{{number}} targets were not read yet',
    blocked_one: '{{number}} source asked for a break',
    blocked_other: '{{number}} sources asked for a break',
    exhausted_one: '{{number}} rate limit is nearly used up',
    exhausted_other: '{{number}} rate limits are nearly used up',
    facts_one: '{{number}} fact has no data for any component',
    facts_other: '{{number}} facts have no data for any component',
    unmeetable_one: '{{number}} criterion can’t be met by any component',
    unmeetable_other: '{{number}} criteria can’t be met by any component',
    expiring_one: '{{number}} attestation ends within {{days}} days',
    expiring_other: '{{number}} attestations end within {{days}} days',
  },
  collectors: {
    title: 'Collectors',
    caption: 'Collectors with their targets, those with failing ones first',
    none: 'No collector is installed. Add the module of a source to the backend: GitHub, GitLab, MLflow or another one.',
    name: 'Collector',
    targets: 'Targets',
    due: 'Due',
    pending: 'Not read yet',
    failing: 'Failing',
    rateLimit: 'Rate limit',
    noTargets: 'Nothing points at it',
    show_one: 'Show the {{count, number}} failing target of {{collector}}',
    show_other: 'Show the {{count, number}} failing targets of {{collector}}',
    hide_one: 'Hide the {{count, number}} failing target of {{collector}}',
    hide_other: 'Hide the {{count, number}} failing targets of {{collector}}',
    failingTitle: '{{collector}}: what could not be read',
    firstSeen: 'first seen {{age}}',
    targetOn: '{{target}} on {{host}}',
    untold: 'Not told',
    left: '{{remaining}} of {{limit}} left',
    resets: 'resets {{time}}',
    blocked: 'asked for a break, which ends {{time}}',
    exhausted: 'nearly used up: the schedule waits',
  },
  advice: {
    forbidden: {
      title: 'Access is refused',
      text: 'Check that the credentials configured for {{host}} are still valid and may read this.',
    },
    notFound: {
      title: 'It isn’t there, or not for these credentials',
      text: 'Check the annotation that names it, and that the credentials configured for {{host}} may see it.',
    },
    rateLimited: {
      title: 'The rate limit is used up',
      text: 'It is read again when the limit allows. If that happens often, use credentials with a higher limit, or read less often.',
    },
    unavailable: {
      title: 'The source gives no answer, or an error',
      text: 'It is tried again by itself. If it stays so, check that {{host}} is up and can be reached from the backend, and look into the backend’s log.',
    },
    tooLarge: {
      title: 'It is larger than what is read of one target',
      text: 'What lies within the limits counts. Point the components at the folder that they live in, where that is smaller.',
    },
    invalid: {
      title: 'The answer can’t be understood',
      text: 'Check that the address configured for {{host}} is that of the right system; the backend’s log has more.',
    },
  },
  missingFacts: {
    title: 'Facts without data',
    intro: 'No component has data for these, so they are unknown for all.',
    none: 'Every fact that applies has data for some component.',
    decided: '{{decided}} of {{all}} facts have data.',
    criteria: 'Criteria that ask for {{fact}}',
    source: {
      ci_one: 'Connect a CI system to decide {{count}} fact',
      ci_other: 'Connect a CI system to decide {{count}} facts',
      repository_one: 'Connect a repository to decide {{count}} fact',
      repository_other: 'Connect repositories to decide {{count}} facts',
      platform_one: 'Connect an ML platform to decide {{count}} fact',
      platform_other: 'Connect ML platforms to decide {{count}} facts',
      metrics_one: 'Connect a metrics server to decide {{count}} fact',
      metrics_other: 'Connect a metrics server to decide {{count}} facts',
      catalog_one:
        'Describe components in the catalog to decide {{count}} fact',
      catalog_other:
        'Describe components in the catalog to decide {{count}} facts',
      attestation_one: 'Have people attest {{count}} fact',
      attestation_other: 'Have people attest {{count}} facts',
    },
    untold_one: '{{count}} fact that the connected sources don’t tell',
    untold_other: '{{count}} facts that the connected sources don’t tell',
    link_one:
      'Connected: {{collectors}}. Nothing is told about the {{number}} component that needs these: link it with {{annotations}}.',
    link_other:
      'Connected: {{collectors}}. Nothing is told about any of the {{number}} components that need these: link them with {{annotations}}.',
    unseen_one:
      'Connected: {{collectors}}. Nothing of these was seen for the {{number}} component that needs them.',
    unseen_other:
      'Connected: {{collectors}}. Nothing of these was seen for any of the {{number}} components that need them.',
    orAttest: 'or attest it',
  },
  unmeetable: {
    title: 'Criteria that no component they apply to can meet',
    intro:
      'As long as the facts that they ask for have no data, no component can meet these.',
    none: 'Every requirement can be met.',
    count_one: '{{count}} criterion',
    count_other: '{{count}} criteria',
    caption: 'Criteria of {{model}} that no component can meet',
    criterion: 'Criterion',
    level: 'Level',
    dimension: 'Dimension',
    missing: 'Facts without data',
    help: 'What helps',
    attest: 'Attest',
    attestOrConnect: 'Attest, or connect a source',
    connect: 'Connect a source',
  },
  endingAttestations: {
    title: 'Attestations about to end',
    none: 'No attestation ends within {{days}} days.',
    caption: 'Attestations that end within {{days}} days, soonest first',
    component: 'Component',
    fact: 'Fact',
    states: 'States',
    ends: 'Ends',
    statedOn: 'Stated on',
    renew:
      'When one ends, its fact is unknown again. Renew it where it was made: on the component’s maturity tab, or in the annotation.',
  },
  noComponents: {
    title: 'No component is assessed yet',
    text: 'What has data and what hasn’t shows here after the first assessment of a component that you may see.',
  },
} as const;
