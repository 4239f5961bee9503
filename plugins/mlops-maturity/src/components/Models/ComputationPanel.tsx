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
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { Panel } from '../Panel';
import { useLadderText } from './useLadderText';
import { useScoreText } from './useScoreText';

const useStyles = makeStyles(theme => ({
  list: {
    margin: 0,
    paddingLeft: theme.spacing(2.5),
    maxWidth: '80ch',
    '& > li + li': { marginTop: theme.spacing(0.75) },
  },
}));

/** How a model comes to a level, in words made from its own settings. */
export function ComputationPanel(props: { model: ServedModel }) {
  const { model } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const ladderText = useLadderText();
  const scoreText = useScoreText();
  const sentences = model.scoring
    ? scoreText(model, model.scoring)
    : ladderText(model);
  return (
    <Panel title={t('models.computed.title')}>
      <Typography variant="body2" component="ul" className={classes.list}>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </Typography>
    </Panel>
  );
}
