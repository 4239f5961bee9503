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

import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { makeStyles } from '@material-ui/core/styles';
import { Link, useLocation } from 'react-router-dom';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { IfPermitted } from './IfPermitted';
import { screens } from './screens';
import { useScreenLabels } from './useScreenLabels';

const useStyles = makeStyles(theme => ({
  list: {
    display: 'flex',
    overflowX: 'auto',
    margin: theme.spacing(0, 0, 2),
    padding: 0,
    listStyle: 'none',
    borderBottom: `1px solid ${theme.palette.divider}`,
    '@media print': { display: 'none' },
  },
  tab: {
    display: 'block',
    padding: theme.spacing(1, 2),
    whiteSpace: 'nowrap',
    color: theme.palette.text.primary,
    fontFamily: theme.typography.fontFamily,
    textDecoration: 'none',
    borderBottom: '3px solid transparent',
    '&:hover': { background: theme.palette.action.hover },
    '&:focus-visible': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
    '&[aria-current]': {
      borderBottomColor: theme.palette.primary.main,
    },
  },
}));

/**
 * Leads from screen to screen: links, since each has an address of its own. The
 * filters are taken along.
 */
export function ScreenTabs() {
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const labels = useScreenLabels();
  const { pathname, search } = useLocation();
  const { scorecardPath = '', screenPath } = useMaturityLinks();
  const [name] = pathname
    .slice(scorecardPath.length)
    .split('/')
    .filter(Boolean);
  const current =
    screens.find(({ screen }) => screen === name)?.screen ?? 'overview';
  const kept = new URLSearchParams(search);
  // A page of one list is none of another.
  for (const own of ['cursor', 'page']) kept.delete(own);

  return (
    <nav aria-label={t('screens.label')}>
      <ul className={classes.list}>
        {screens.map(({ screen, filtered, permission }) => {
          const tab = (
            <li key={screen}>
              <Link
                className={classes.tab}
                to={{
                  pathname: screenPath(screen),
                  search: filtered ? kept.toString() : '',
                }}
                aria-current={screen === current ? 'page' : undefined}
              >
                {labels[screen]}
              </Link>
            </li>
          );
          return permission ? (
            <IfPermitted key={screen} permission={permission}>
              {tab}
            </IfPermitted>
          ) : (
            tab
          );
        })}
      </ul>
    </nav>
  );
}
