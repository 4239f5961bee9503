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

import { InfoCard } from '@backstage/core-components';
import { makeStyles } from '@material-ui/core/styles';
import type { CardFrameProps } from '../components/CardFrame';

const useStyles = makeStyles(theme => ({
  footer: { padding: theme.spacing(1, 2) },
}));

/** The card that the other cards of an old portal are made of. */
export function InfoCardFrame(props: CardFrameProps) {
  const classes = useStyles();
  return (
    <InfoCard
      title={props.title}
      titleTypographyProps={{ variant: 'h6', component: 'h2' }}
      variant="gridItem"
      action={props.headerActions}
      actions={props.footerActions}
      actionsClassName={classes.footer}
    >
      {props.children}
    </InfoCard>
  );
}
