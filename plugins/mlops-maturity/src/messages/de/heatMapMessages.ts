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
import type { heatMapMessages } from '../heatMapMessages';

/** German text of the heat map. */
export const germanHeatMapMessages: Translated<typeof heatMapMessages> = {
  heatMap: {
    view: 'Was die Heatmap zeigt',
    groupsByDimension: 'Gruppen nach Dimension',
    groupsBySection: 'Gruppen nach Abschnitt',
    componentsByCriterion: 'Komponenten nach Kriterium',
    dimensionHint:
      'Jede Zelle nennt die mittlere Stufe (Median) einer Gruppe in einer Dimension und darunter, wie viele Komponenten die Dimension bremst. Wählen Sie eine Zelle, um diese Komponenten zu sehen, oder eine Gruppe, um nur diese zu sehen.',
    sectionHint:
      'Jede Zelle nennt die mittlere Klasse (Median) einer Gruppe in einem Abschnitt und darunter, wie viele Komponenten der Abschnitt bremst. Wählen Sie eine Zelle, um diese Komponenten zu sehen, oder eine Gruppe, um nur diese zu sehen.',
    criterionHint:
      'Jede Zelle nennt, was ein Kriterium für eine Komponente ergeben hat. Wählen Sie ein Kriterium, um die Komponenten zu sehen, die es blockiert, oder eine Komponente, um ihre Nachweise zu sehen.',
    cell: '{{group}}, {{dimension}}: Median {{level}}, bremst {{holdsBack}} von {{total}}',
    cellAlone: '{{group}}, {{dimension}}: Median {{level}}',
    oneDimension:
      'Dieses Modell misst nur eine Dimension, deshalb sagt die Heatmap nicht mehr als die Stufen. Wählen Sie ein anderes Modell, oder sehen Sie sich die Komponenten nach Kriterium an.',
    holdsBack: 'bremst {{number}}',
    blockedBy: 'Die Komponenten anzeigen, die „{{title}}“ blockiert',
    outcome: '{{criterion}}: {{outcome}}',
    outcomes: 'Ergebnisse',
    optionalUnmet: 'Nicht erfüllt, aber optional',
    errorTitle: 'Die Heatmap konnte nicht geladen werden',
  },
};
