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

import type { Translated } from '../Translated';
import type { filterMessages } from '../filterMessages';

/** German text of the toolbar that narrows all screens of the scorecard. */
export const germanFilterMessages: Translated<typeof filterMessages> = {
  filters: {
    title: 'Filter',
    search: 'Nach Namen suchen',
    active: 'Aktive Filter',
    remove: 'Filter entfernen: {{filter}}',
    folded: 'Filter',
    foldedUsed: 'Filter ({{number}})',
    clear: 'Alle zurücksetzen',
    loading: 'Wird geladen …',
    noOptions: 'Nichts zur Auswahl',
    group: '{{grouping}}: {{value}}',
    searched: 'Name: {{text}}',
    also: '{{model}}: {{level}}',
    blockedBy: 'Blockiert durch: {{title}}',
    blockedForNotMet: 'Blockiert, weil etwas nicht erfüllt ist',
    blockedForNoData: 'Blockiert, weil Daten fehlen',
    higherThan: 'Höher als in {{model}}',
    lowerThan: 'Tiefer als in {{model}}',
    without: '{{grouping}}: keine Angabe',
    weakIn: 'Gebremst durch: {{dimension}}',
    belowTarget: 'Unter dem Ziel',
    targetReached: 'Ziel erreicht',
    movedUp: 'In den letzten 30 Tagen gestiegen',
    movedDown: 'In den letzten 30 Tagen gesunken',
    undecided: 'Ungewiss',
    atRisk: 'Gefährdet',
    noData: 'Ohne Daten',
  },
};
