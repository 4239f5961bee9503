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

import { Link } from '@backstage/core-components';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Table from '@material-ui/core/Table';
import TableBody from '@material-ui/core/TableBody';
import TableCell from '@material-ui/core/TableCell';
import TableHead from '@material-ui/core/TableHead';
import TableRow from '@material-ui/core/TableRow';
import type {
  FactCoverage,
  ServedModel,
  UnmeetableCriterion,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { useLocale } from '../../hooks/useLocale';
import { areBands, levelOf } from '../../levels/levelLabels';
import { useMaturityLinks } from '../../links';
import { mlopsMaturityTranslationRef } from '../../translation';
import { LevelChip } from '../LevelChip';
import { ScrollRegion } from '../ScrollRegion';
import { useShowAll } from './useShowAll';
import { useSourceTableStyles } from './useSourceTableStyles';

/** The requirements of one model that no component can meet. */
export function UnmeetableTable(props: {
  modelId: string;
  title: string;
  /** Absent until it is loaded. */
  model?: ServedModel;
  criteria: UnmeetableCriterion[];
  facts: ReadonlyMap<string, FactCoverage>;
}) {
  const { modelId, title, model, criteria, facts } = props;
  const classes = useSourceTableStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const names = new Intl.ListFormat(useLocale());
  const modelsPath = useMaturityLinks().screenPath('models');
  const { shown, button } = useShowAll(criteria, 5);
  const caption = t('unmeetable.caption', { model: title });
  const helpFor = ({ attestingHelps, missingFacts }: UnmeetableCriterion) => {
    if (!attestingHelps) return t('unmeetable.connect');
    const onlyPeopleKnow = missingFacts.every(
      id => facts.get(id)?.attestable === 'only',
    );
    return onlyPeopleKnow
      ? t('unmeetable.attest')
      : t('unmeetable.attestOrConnect');
  };
  // What a model that scores asks for belongs to none of its bands.
  const hasLevels = model !== undefined && !areBands(model.levels);
  return (
    <>
      <ScrollRegion label={caption}>
        <Table size="small" className={classes.table} aria-label={caption}>
          <TableHead>
            <TableRow>
              {hasLevels && <TableCell>{t('unmeetable.level')}</TableCell>}
              <TableCell>{t('unmeetable.criterion')}</TableCell>
              <TableCell>{t('unmeetable.dimension')}</TableCell>
              <TableCell>{t('unmeetable.missing')}</TableCell>
              <TableCell>{t('unmeetable.help')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {shown.map(criterion => (
              <TableRow key={criterion.criterionId}>
                {hasLevels && (
                  <TableCell>
                    <LevelChip
                      level={levelOf(model.levels, criterion.level)}
                      levelCount={model.levels.length}
                    />
                  </TableCell>
                )}
                <TableCell
                  component="th"
                  scope="row"
                  role="rowheader"
                  className={classes.wide}
                >
                  {modelsPath ? (
                    <Link
                      to={`${modelsPath}/${encodeURIComponent(modelId)}?search=${encodeURIComponent(criterion.criterionId)}`}
                    >
                      {criterion.title}
                    </Link>
                  ) : (
                    criterion.title
                  )}
                </TableCell>
                <TableCell className={classes.short}>
                  {model?.dimensions.find(
                    ({ id }) => id === criterion.dimension,
                  )?.title ?? criterion.dimension}
                </TableCell>
                <TableCell className={classes.wide}>
                  {names.format(
                    criterion.missingFacts.map(
                      id => facts.get(id)?.title ?? id,
                    ),
                  )}
                </TableCell>
                <TableCell className={classes.short}>
                  {helpFor(criterion)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </ScrollRegion>
      {button}
    </>
  );
}
