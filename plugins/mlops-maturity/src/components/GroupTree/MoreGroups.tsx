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
import Button from '@material-ui/core/Button';
import { makeStyles } from '@material-ui/core/styles';
import { useNumberFormat } from '../../hooks/useNumberFormat';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles({
  button: { '@media print': { display: 'none' } },
});

/** Shows the groups that don't fit at first. */
export function MoreGroups(props: {
  tree: {
    total: number;
    hasMore: boolean;
    all: boolean;
    toggleAll: () => void;
  };
}) {
  const { total, hasMore, all, toggleAll } = props.tree;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const { number } = useNumberFormat();
  if (!hasMore) return <></>;
  return (
    <Button size="small" className={classes.button} onClick={toggleAll}>
      {all ? t('groups.less') : t('groups.more', { number: number(total) })}
    </Button>
  );
}
