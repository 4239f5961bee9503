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

import type { ReactNode } from 'react';
import { Link } from '@backstage/core-components';
import { httpUrl } from './httpUrl';

/** A link to an address from outside; plain text where that isn't safe. */
export function ExternalLink(props: { url?: string; children: ReactNode }) {
  const url = httpUrl(props.url);
  if (!url) return <span>{props.children}</span>;
  return (
    <Link to={url} target="_blank" rel="noopener noreferrer">
      {props.children}
    </Link>
  );
}
