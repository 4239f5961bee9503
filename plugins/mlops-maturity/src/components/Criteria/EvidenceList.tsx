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

import { makeStyles } from '@material-ui/core/styles';
import type {
  ComponentSource,
  Evidence,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { ExternalLink, httpUrl } from '../ExternalLink';
import { RelativeTime } from '../RelativeTime';

const useStyles = makeStyles(theme => ({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  age: { color: theme.palette.text.secondary },
}));

/** What a fact was decided from, with links to look at it. */
export function EvidenceList(props: {
  evidence: Evidence[];
  /** Of the component: one of them may be what it is from. */
  sources: readonly ComponentSource[];
}) {
  const classes = useStyles();
  return (
    <ul className={classes.list}>
      {props.evidence.map(({ title, url, at }, index) => (
        // Two runs may well have the same title and no address.
        // eslint-disable-next-line react/no-array-index-key
        <li key={index}>
          <ExternalLink url={url}>{title}</ExternalLink>{' '}
          <span className={classes.age}>
            {placeOf(url, props.sources)}
            {at && (
              <>
                {url && httpUrl(url) && ' · '}
                <RelativeTime at={at} />
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** The system that an address belongs to, or else its host. */
function placeOf(
  url: string | undefined,
  sources: readonly ComponentSource[],
): string | undefined {
  const safe = url && httpUrl(url);
  if (!safe) return undefined;
  const { host } = new URL(safe);
  const isOf = (source: ComponentSource) =>
    source.host === host ||
    (source.url !== undefined && httpUrl(source.url)?.includes(`//${host}/`));
  return sources.find(isOf)?.title ?? host;
}
