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
import type { ServedModel } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';
import { HiddenText } from '../HiddenText';
import { ScorecardLink } from '../ScorecardLink';

const useStyles = makeStyles({
  cell: {
    display: 'flex',
    gap: 4,
    minWidth: 120,
    maxWidth: 240,
    lineHeight: 1.6,
    whiteSpace: 'nowrap',
  },
  first: {
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    color: 'inherit',
    '&:focus-visible': { textDecoration: 'underline' },
  },
});

/**
 * The first criterion that blocks by name, which leads to all that it blocks,
 * and how many more there are.
 */
export function BlockingCell(props: {
  model: ServedModel;
  blocking: string[];
  listOf: (criterionId: string) => string | undefined;
}) {
  const { model, blocking, listOf } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  const [first, ...others] = blocking.map(
    blocker =>
      model.criteria.find(({ id }) => id === blocker)?.title ?? blocker,
  );
  if (first === undefined) return <></>;
  return (
    <div className={classes.cell} title={[first, ...others].join('\n')}>
      <ScorecardLink to={listOf(blocking[0])} className={classes.first}>
        {first}
      </ScorecardLink>
      {others.length > 0 && (
        <>
          <span aria-hidden>
            {t('table.moreBlocking', { number: number(others.length) })}
          </span>
          <HiddenText>{others.join(', ')}</HiddenText>
        </>
      )}
    </div>
  );
}
