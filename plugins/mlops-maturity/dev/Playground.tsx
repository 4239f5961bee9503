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

import { Content, Link } from '@backstage/core-components';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { useSearchParams } from 'react-router-dom';
import { playgroundGroups } from './states';
import { StateView } from './StateView';
import { Switches } from './Switches';

const useStyles = makeStyles(theme => ({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: theme.spacing(2),
    marginBottom: theme.spacing(2),
  },
  groups: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: theme.spacing(4),
    marginBottom: theme.spacing(4),
  },
  list: { margin: 0, paddingLeft: theme.spacing(2.5) },
  state: { marginBottom: theme.spacing(6) },
  card: { maxWidth: 640 },
}));

/** Every state of the plugin's screens, or the one that the address names. */
export function Playground() {
  const classes = useStyles();
  const [parameters] = useSearchParams();
  const only = parameters.get('state');
  const groups = playgroundGroups
    .map(({ title, states }) => ({
      title,
      states: states.filter(({ id }) => only === null || id === only),
    }))
    .filter(({ states }) => states.length > 0);

  return (
    <Content>
      <div className={classes.head}>
        <Switches />
        {only !== null && <Link to="/">Every state</Link>}
      </div>
      {groups.length === 0 && (
        <Typography>There is no state “{only}”.</Typography>
      )}
      {only === null && (
        <nav className={classes.groups} aria-label="States">
          {groups.map(({ title, states }) => (
            <div key={title}>
              <Typography variant="h5" component="h2">
                {title}
              </Typography>
              <ul className={classes.list}>
                {states.map(state => (
                  <li key={state.id}>
                    <Link to={`/?state=${state.id}`}>{state.title}</Link>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
      )}
      {groups.flatMap(({ title, states }) =>
        states.map(state => (
          <section
            key={state.id}
            id={state.id}
            className={classes.state}
            aria-label={`${title}: ${state.title}`}
          >
            <Typography variant="h4" component="h2" gutterBottom>
              <Link to={`/?state=${state.id}`}>
                {title}: {state.title}
              </Link>
            </Typography>
            <div className={/card$/i.test(title) ? classes.card : undefined}>
              <StateView state={state} />
            </div>
          </section>
        )),
      )}
    </Content>
  );
}
