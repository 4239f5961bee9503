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
import type {
  Criterion,
  FactExpression,
  ServedModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { mlopsMaturityTranslationRef } from '../../translation';
import { FactWords } from './FactWords';
import type { FactsQuery } from './FactsQuery';

/** The criterion whose facts are told of, and what is known about these. */
export type ExpressionContext = {
  criterion: Criterion;
  model: ServedModel;
  models: ServedModel[];
  facts: FactsQuery;
};

const useStyles = makeStyles(theme => ({
  list: {
    margin: theme.spacing(0.5, 0, 0),
    paddingLeft: theme.spacing(2.5),
    '& > li + li': { marginTop: theme.spacing(1.5) },
    [theme.breakpoints.down('xs')]: { paddingLeft: theme.spacing(2) },
  },
}));

/** A fact expression in words: a fact, or all, any or none of several. */
export function ExpressionWords(props: {
  expression: FactExpression;
  context: ExpressionContext;
}) {
  const { expression, context } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (typeof expression === 'string') {
    return <FactWords factId={expression} context={context} />;
  }
  const { words, parts } = partsOf(expression, {
    all: t('models.expression.all'),
    any: t('models.expression.any'),
    not: t('models.expression.not'),
    notAll: t('models.expression.notAll'),
    notAny: t('models.expression.notAny'),
  });
  return (
    <>
      {words}
      <ul className={classes.list}>
        {parts.map((part, at) => (
          <li key={typeof part === 'string' ? part : at}>
            <ExpressionWords expression={part} context={context} />
          </li>
        ))}
      </ul>
    </>
  );
}

type Words = Record<'all' | 'any' | 'not' | 'notAll' | 'notAny', string>;

function partsOf(
  expression: Exclude<FactExpression, string>,
  words: Words,
): { words: string; parts: FactExpression[] } {
  if ('all' in expression) return { words: words.all, parts: expression.all };
  if ('any' in expression) return { words: words.any, parts: expression.any };
  const { not } = expression;
  if (typeof not === 'string' || 'not' in not) {
    return { words: words.not, parts: [not] };
  }
  return 'all' in not
    ? { words: words.notAll, parts: not.all }
    : { words: words.notAny, parts: not.any };
}
