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

/** Text of the screen on which a changed model is tried. */
export const trialMessages = {
  trial: {
    open: 'Try a change',
    title: 'Try a change of {{model}}',
    intro:
      'Change the model, or put in another one, and see what it would make of the components before anything changes. Nothing is saved here.',
    back: 'Back to {{model}}',
    loading: 'Loading the file of the model',
    errorTitle: 'The file of the model could not be loaded',
    yaml: 'The model, in YAML',
    upload: 'Open a file',
    reset: 'Undo all changes',
    save: 'Save as a file',
    submit: 'Try it',
    trying: 'Trying the model on the components',
    failedTitle: 'The model could not be tried',
    problems_one: 'It can’t be tried: {{count}} problem',
    problems_other: 'It can’t be tried: {{count}} problems',
    line: 'Line {{line}}',
    criterion: 'Criterion {{id}}',
    outdated: 'The text has changed since it was tried.',
    result: 'What would become of the levels',
    none: 'No component that you may see is assessed yet, so there is nothing to try it on.',
    unchanged: 'It says what the model in force says: nothing would change.',
    stay: 'None of {{total}} components would move.',
    move: 'Of {{total}} components, {{falls}} would drop and {{rises}} would rise.',
    fresh_one:
      'No model “{{id}}” is in force: {{count}} component would be assessed against it for the first time.',
    fresh_other:
      'No model “{{id}}” is in force: {{count}} components would be assessed against it for the first time.',
    sample:
      'It was tried on a sample: {{tried}} of {{total}} components, chosen by chance and the same each time. All figures are of these.',
    archived_one:
      '{{count}} component isn’t counted: its code is archived, so that its level stays whatever the model says.',
    archived_other:
      '{{count}} components aren’t counted: their code is archived, so that their levels stay whatever the model says.',
    evidence:
      'Levels are those that the evidence shows at this moment, in both models; a drop that is still held back counts.',
    warnings: 'It may be loaded, but look at this',
    inForce: 'In force',
    tried: 'Tried',
    version: 'version {{version}}',
    falls: 'Would drop',
    rises: 'Would rise',
    fallsCaption: 'Components whose level would drop',
    risesCaption: 'Components whose level would rise',
    component: 'Component',
    from: 'From',
    to: 'To',
    blocking: 'Kept from its level by',
    freed: 'No longer kept by',
    levelGone: 'The level isn’t there any more',
    first: 'The {{shown}} that move furthest, of {{total}}.',
    missed: 'What is missed most',
    missedCaption: 'Requirements by the number of components that miss them',
    requirement: 'Requirement',
    level: 'Level',
    missedNow: 'Miss it',
    missedBefore: 'Before',
    unknown: 'Not known',
    newRequirement: 'new',
    withoutData: 'Asked for, and known of no component',
    withoutDataIntro:
      'No component has data about these facts. Nobody can meet what asks for them until a source is connected or somebody attests them.',
    attestOnly: 'Only people can state it.',
    attestYes: 'A source can show it, or people can state it.',
    attestNo: 'A source has to show it.',
    askedBy: 'Asked for by {{criteria}}.',
    publish: 'To publish it',
    publishText:
      'Nothing was saved. Raise the version, save it as a file and name the file under {{key}} in the configuration of the backend; it is in force from its next start. “Maturity models” in the documentation of the plugin tells more.',
  },
} as const;
