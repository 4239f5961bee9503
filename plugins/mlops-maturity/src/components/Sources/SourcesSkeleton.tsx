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

import Grid from '@material-ui/core/Grid';
import Skeleton from '@material-ui/lab/Skeleton';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { mlopsMaturityTranslationRef } from '../../translation';

/** About as tall as the screen will be. */
export function SourcesSkeleton() {
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  return (
    <div role="status" aria-label={t('sourcesScreen.loading')}>
      <Grid container spacing={3}>
        <Grid item xs={12}>
          <Skeleton variant="rect" height={120} />
        </Grid>
        <Grid item xs={12}>
          <Skeleton variant="rect" height={420} />
        </Grid>
        <CoverageSkeletons />
      </Grid>
    </div>
  );
}

/** Stands for the panels about facts, criteria and attestations. */
export function CoverageSkeletons() {
  return (
    <>
      {[260, 320, 260].map((height, index) => (
        <Grid item xs={12} key={index}>
          <Skeleton variant="rect" height={height} />
        </Grid>
      ))}
    </>
  );
}
