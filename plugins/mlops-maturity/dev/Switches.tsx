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

import { useSyncExternalStore } from 'react';
import {
  appLanguageApiRef,
  appThemeApiRef,
  useApi,
} from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import ButtonGroup from '@material-ui/core/ButtonGroup';

/** Chooses the theme and the language of everything on the page. */
export function Switches() {
  const themeApi = useApi(appThemeApiRef);
  const languageApi = useApi(appLanguageApiRef);
  const theme = useSyncExternalStore(
    changed => {
      const subscription = themeApi.activeThemeId$().subscribe(changed);
      return () => subscription.unsubscribe();
    },
    () => themeApi.getActiveThemeId(),
  );
  const language = useSyncExternalStore(
    changed => {
      const subscription = languageApi.language$().subscribe(changed);
      return () => subscription.unsubscribe();
    },
    () => languageApi.getLanguage().language,
  );
  return (
    <>
      <ButtonGroup size="small" aria-label="Theme">
        {themeApi.getInstalledThemes().map(({ id, title }) => (
          <Button
            key={id}
            aria-pressed={id === theme}
            onClick={() => themeApi.setActiveThemeId(id)}
          >
            {title}
          </Button>
        ))}
      </ButtonGroup>
      <ButtonGroup size="small" aria-label="Language">
        {languageApi.getAvailableLanguages().languages.map(one => (
          <Button
            key={one}
            aria-pressed={one === language}
            onClick={() => languageApi.setLanguage(one)}
          >
            {one}
          </Button>
        ))}
      </ButtonGroup>
    </>
  );
}
