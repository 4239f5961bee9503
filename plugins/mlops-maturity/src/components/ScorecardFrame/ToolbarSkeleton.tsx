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

import { makeStyles, useTheme } from '@material-ui/core/styles';
import useMediaQuery from '@material-ui/core/useMediaQuery';
import Skeleton from '@material-ui/lab/Skeleton';
import { useToolbarStyles } from './useToolbarStyles';

const useStyles = makeStyles(theme => ({
  // Where the filters that are set will stand.
  chips: { height: 31, marginBottom: theme.spacing(1) },
}));

/** As tall as the toolbar will be. */
export function ToolbarSkeleton() {
  const classes = { ...useToolbarStyles(), ...useStyles() };
  const narrow = useMediaQuery(useTheme().breakpoints.down('xs'));
  return (
    <div aria-hidden>
      <div className={classes.toolbar}>
        <Skeleton variant="rect" width={240} height={40} />
        <Skeleton variant="rect" width={220} height={40} />
        {narrow ? (
          <Skeleton variant="rect" width={110} height={40} />
        ) : (
          <div className={classes.fields}>
            <Skeleton variant="rect" width="100%" height={40} />
          </div>
        )}
      </div>
      <div className={classes.chips} />
    </div>
  );
}
