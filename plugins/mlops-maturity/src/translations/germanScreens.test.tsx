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
import type { MlopsMaturityApi } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { screen, waitForElementToBeRemoved } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Route, Routes } from 'react-router-dom';
import {
  assessComponent,
  entityRef,
  factResults,
} from '../__testUtils__/assessComponent';
import { englishLeft } from '../__testUtils__/englishLeft';
import { renderScreen } from '../__testUtils__/renderScreen';
import {
  factDefinitions,
  otherModel,
  smallModel,
} from '../__testUtils__/smallModel';
import { smallScore } from '../__testUtils__/smallScore';
import { github, mlflow, poorCoverage } from '../__testUtils__/sourceAnswers';
import {
  anAttestation,
  aWaiver,
  noStatements,
} from '../__testUtils__/statementAnswers';
import { upcomingModel } from '../__testUtils__/upcomingModel';
import { EntityMaturityCard } from '../components/MaturityCard';
import { EntityMaturityContent } from '../components/MaturityContent';
import { ModelsScreen } from '../components/Models';
import { SourcesScreen } from '../components/Sources';

const facts = factResults(
  { ci: 'pass', tracking: 'fail', release: 'pass', monitoring: 'unknown' },
  { release: { origin: 'attested', validUntil: '2031-11-21T12:00:00.000Z' } },
);

function renderGerman(
  element: JSX.Element,
  api: Partial<MlopsMaturityApi>,
  search?: string,
) {
  return renderScreen(element, { api, search, language: 'de' });
}

const waiver = aWaiver();

/** A section of the model that scores. */
const notOurs = ['Model'];

describe('the plugin in German', () => {
  it('writes the card, with the date as Germans do', async () => {
    renderGerman(<EntityMaturityCard />, {
      getComponentAssessments: async () =>
        assessComponent(facts, {
          item: {
            target: { level: 2, origin: 'annotation' },
            published: { level: 1, atRiskSince: '2026-11-21T12:00:00.000Z' },
          },
        }),
    });
    expect(
      await screen.findByText(/^Gefährdet: Seit 21\. Nov\. 2026/),
    ).toBeVisible();
    expect(screen.getByText(/1 Stufe unter dem Ziel/)).toBeVisible();
    expect(screen.getByText('Bewertet', { exact: false })).toHaveTextContent(
      'Bewertet vor 12 Minuten',
    );
    expect(englishLeft(notOurs)).toEqual([]);
  });

  it('writes the card of a model that scores, with a decimal comma', async () => {
    renderGerman(<EntityMaturityCard />, {
      getComponentAssessments: async () =>
        assessComponent(
          factResults(
            { ci: 'pass', release: 'pass', monitoring: 'pass' },
            { ci: { executions: 1 } },
          ),
          { models: [smallScore] },
        ),
    });
    expect(
      await screen.findByText('0,5 Punkte, niedrigster Abschnitt: Model'),
    ).toBeVisible();
    expect(englishLeft(notOurs)).toEqual([]);
  });

  it('announces on the card what counts from a day on', async () => {
    renderGerman(<EntityMaturityCard />, {
      getComponentAssessments: async () =>
        assessComponent(facts, { models: [upcomingModel] }),
    });
    expect(
      await screen.findByText(
        'Ab dem 1. März 2999 zählt ein weiteres Kriterium für Stufe 1: Training runs are compared',
      ),
    ).toBeVisible();
    expect(
      screen.getByText(
        'Nach heutigem Stand kämen Sie von Stufe 1 auf Stufe 0.',
      ),
    ).toBeVisible();
    expect(englishLeft(notOurs)).toEqual([]);
  });

  it('writes the tab, with every criterion opened', async () => {
    renderGerman(<EntityMaturityContent />, {
      getComponentAssessments: async () => assessComponent(facts),
      getComponentFacts: async () => ({ entityRef, items: facts }),
      getComponentStatements: async () => noStatements,
      getComponentHistory: async () => ({
        items: [
          {
            modelId: 'small',
            from: 0,
            to: 1,
            cause: 'evidence',
            at: '2026-11-21T12:00:00.000Z',
            criteria: ['A pipeline builds the model'],
          },
        ],
      }),
      getModels: async () => ({ items: [smallModel, otherModel] }),
      getFacts: async () => ({ items: factDefinitions }),
    });
    await screen.findByRole('heading', { name: 'Alle Modelle' });
    const closed = { expanded: false };
    for (const button of await screen.findAllByRole('button', closed)) {
      await userEvent.click(button);
    }
    expect(screen.getAllByText('Nicht erfüllt')[0]).toBeVisible();
    expect(await screen.findByText('Von Stufe 0 auf Stufe 1')).toBeVisible();
    expect(englishLeft(notOurs)).toEqual([]);
  });

  it('writes the form of an attestation, with what is wrong in it', async () => {
    renderGerman(<EntityMaturityContent />, {
      getComponentAssessments: async () =>
        assessComponent(facts, {
          input: { waivers: [{ ...waiver, expiresAt: waiver.until }] },
        }),
      getComponentFacts: async () => ({ entityRef, items: facts }),
      getComponentHistory: async () => ({ items: [] }),
      getComponentStatements: async () => ({
        ...noStatements,
        attestations: [anAttestation({ factId: 'release' })],
        waivers: [waiver],
      }),
      getModels: async () => ({ items: [smallModel, otherModel] }),
      getFacts: async () => ({ items: factDefinitions }),
    });
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Bestätigen',
        description: 'Model monitoring',
      }),
    );
    expect(englishLeft(notOurs)).toEqual([]);
    await userEvent.click(screen.getByRole('button', { name: 'Bestätigen' }));
    expect(
      screen.getByRole('textbox', { name: /^Aussage/ }),
    ).toHaveAccessibleDescription('Bitte schreiben Sie hier etwas.');
    await userEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
    await waitForElementToBeRemoved(screen.queryByRole('dialog'));
    for (const closed of screen.getAllByRole('button', { expanded: false })) {
      await userEvent.click(closed);
    }
    expect(
      await screen.findByText(/^Ausgenommen von/, { exact: false }),
    ).toBeVisible();
    expect(screen.getByText(/^Hier bestätigt von/)).toBeVisible();
    expect(englishLeft(notOurs)).toEqual([]);
  });

  it('writes the sources, with thousands as Germans do', async () => {
    renderGerman(<SourcesScreen />, {
      getModels: async () => ({ items: [smallModel] }),
      getCollectorHealth: async () => ({ items: [github, mlflow] }),
      getCoverage: async () => poorCoverage,
    });
    expect(
      await screen.findByText('103 Bestätigungen enden innerhalb von 30 Tagen'),
    ).toBeVisible();
    expect(screen.getByRole('cell', { name: '1.200' })).toBeVisible();
    expect(
      screen.getByRole('cell', {
        name: /4\.900 von 5\.000 übrig, erneuert sich in 20 Minuten/,
      }),
    ).toBeVisible();
    expect(englishLeft(notOurs)).toEqual([]);
  });

  it('writes a model, how it is computed, and its criteria', async () => {
    Element.prototype.scrollIntoView = jest.fn();
    renderGerman(
      <Routes>
        <Route path="/mlops-maturity/models/*" element={<ModelsScreen />} />
      </Routes>,
      {
        getModels: async () => ({
          items: [smallModel, otherModel, smallScore],
        }),
        getFacts: async () => ({ items: factDefinitions }),
      },
      'mlops-maturity/models/small',
    );
    expect(
      await screen.findByRole('heading', {
        name: 'So wird die Stufe berechnet',
      }),
    ).toBeVisible();
    for (const closed of screen.getAllByRole('button', { expanded: false })) {
      await userEvent.click(closed);
    }
    expect(screen.getAllByText('So wird es ermittelt')[0]).toBeVisible();
    expect(englishLeft(notOurs)).toEqual([]);
  });
});
