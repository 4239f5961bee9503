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
import type { scoreboardMessages } from '../scoreboardMessages';

/** German text of the scorecard about models that score. */
export const germanScoreboardMessages: Translated<typeof scoreboardMessages> = {
  scoreboard: {
    median: 'Mittlere Klasse (Median)',
    organization: 'Klasse der Organisation',
    atRiskHint: 'verlieren bald ihre Klasse',
    distribution: 'Komponenten nach Klasse',
    bands: 'Klassen',
    gaps: 'Wo am meisten Punkte fehlen',
    gapsNone: 'Für die nächste Klasse fehlen keine Punkte.',
    lacks_one: 'bei {{count, number}} Komponente',
    lacks_other: 'bei {{count, number}} Komponenten',
    lacksShare_one: 'bei {{number}} Komponente ({{share}})',
    lacksShare_other: 'bei {{number}} Komponenten ({{share}})',
    lackingIn: 'Punkte fehlen in: {{title}}',
    chart: 'Komponenten nach Klasse im Zeitverlauf, von {{from}} bis {{to}}',
    caption: 'Komponenten mit ihrer Punktzahl',
    band: 'Klasse',
    sections: 'Abschnitte',
    blocking: 'Punkte fehlen in',
    sectionPoints: '{{section}}: {{points}}',
    noMovement:
      'Seit {{date}} hat sich keine Klasse aufgrund der Nachweise geändert.',
    byRules_one:
      '{{number}} weitere Klasse hat sich geändert, weil sich die Regeln geändert haben. Dadurch wurde niemand besser oder schlechter, deshalb zählt sie hier nicht.',
    byRules_other:
      '{{number}} weitere Klassen haben sich geändert, weil sich die Regeln geändert haben. Dadurch wurde niemand besser oder schlechter, deshalb zählen sie hier nicht.',
  },
};
