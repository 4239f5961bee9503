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

import { createContext, useContext, type ReactNode } from 'react';

/** The screens of the scorecard page. */
export type MaturityScreen =
  'overview' | 'components' | 'heat-map' | 'comparison' | 'models' | 'sources';

/**
 * Where the plugin's screens are in this portal. The two frontend systems know
 * that in different ways; components take it from here.
 */
export type MaturityLinks = {
  /** The path of the scorecard page; absent where the portal has none. */
  scorecardPath?: string;
  /** The path of an entity's maturity tab; absent where it isn't known. */
  entityTabPath?: (entityRef: string) => string | undefined;
};

const LinksContext = createContext<MaturityLinks>({});

/** Tells the components below where the plugin's screens are. */
export function MaturityLinksProvider(props: {
  links: MaturityLinks;
  children: ReactNode;
}) {
  return (
    <LinksContext.Provider value={props.links}>
      {props.children}
    </LinksContext.Provider>
  );
}

/** Where the plugin's screens are in this portal. */
export function useMaturityLinks(): MaturityLinks & {
  /**
   * The address of a screen of the scorecard page; absent where the portal has
   * no such page.
   */
  screenPath: (
    screen: MaturityScreen,
    query?: Record<string, string | number | readonly string[] | undefined>,
  ) => string | undefined;
  /**
   * The address of a maturity model, or of one of its criteria; absent where
   * the portal has no scorecard page.
   */
  modelPath: (modelId: string, criterionId?: string) => string | undefined;
  /** The address at which a change of a model is tried. */
  trialPath: (modelId: string) => string | undefined;
  /** The same of a fact with every criterion that asks for it. */
  factPath: (factId: string) => string | undefined;
} {
  const links = useContext(LinksContext);
  const modelsPath =
    links.scorecardPath && `${links.scorecardPath.replace(/\/$/, '')}/models`;
  return {
    ...links,
    modelPath: (modelId, criterionId) => {
      const path = modelsPath && `${modelsPath}/${encodeURIComponent(modelId)}`;
      return path && criterionId !== undefined
        ? `${path}#${encodeURIComponent(criterionId)}`
        : path;
    },
    trialPath: modelId =>
      modelsPath && `${modelsPath}/${encodeURIComponent(modelId)}/try`,
    factPath: factId =>
      modelsPath && `${modelsPath}/facts/${encodeURIComponent(factId)}`,
    screenPath: (screen, query = {}) => {
      if (links.scorecardPath === undefined) return undefined;
      const base = links.scorecardPath.replace(/\/$/, '');
      const path = screen === 'overview' ? base : `${base}/${screen}`;
      const parameters = new URLSearchParams();
      for (const [name, value] of Object.entries(query)) {
        for (const one of [value].flat()) {
          if (one !== undefined) parameters.append(name, String(one));
        }
      }
      const search = parameters.toString();
      return search ? `${path}?${search}` : path;
    },
  };
}
