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

import {
  createContext,
  useContext,
  type ComponentType,
  type ReactNode,
} from 'react';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { PluginRoot } from '../PluginRoot';

/** What every card of the plugin says about itself. */
export type CardFrameProps = {
  title: string;
  headerActions?: ReactNode;
  footerActions?: ReactNode;
  children: ReactNode;
};

const FrameContext = createContext<ComponentType<CardFrameProps>>(
  // Its own type has more that could be asked for.
  EntityInfoCard as ComponentType<CardFrameProps>,
);

/** Has the cards below framed as the other cards of their portal are. */
export function CardFrameProvider(props: {
  frame: ComponentType<CardFrameProps>;
  children: ReactNode;
}) {
  return (
    <FrameContext.Provider value={props.frame}>
      {props.children}
    </FrameContext.Provider>
  );
}

/** The card around some content: that of the new frontend system by default. */
export function CardFrame(props: CardFrameProps) {
  const Frame = useContext(FrameContext);
  return (
    <PluginRoot>
      <Frame {...props} />
    </PluginRoot>
  );
}
