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

import { useState } from 'react';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import Button from '@material-ui/core/Button';
import Divider from '@material-ui/core/Divider';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import ListItemText from '@material-ui/core/ListItemText';
import Menu from '@material-ui/core/Menu';
import MenuItem from '@material-ui/core/MenuItem';
import { makeStyles } from '@material-ui/core/styles';
import CheckedIcon from '@material-ui/icons/CheckBox';
import UncheckedIcon from '@material-ui/icons/CheckBoxOutlineBlank';
import ViewColumnIcon from '@material-ui/icons/ViewColumn';
import { mlopsMaturityTranslationRef } from '../../translation';
import { columnIds, type ColumnId } from './columns';

const useStyles = makeStyles(theme => ({
  icon: { minWidth: theme.spacing(4) },
}));

/** Chooses the columns of the table. */
export function ColumnChoice(props: {
  titles: Record<ColumnId, string>;
  shown: ColumnId[];
  onToggle: (column: ColumnId) => void;
  onReset: () => void;
}) {
  const { titles, shown, onToggle, onReset } = props;
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  const classes = useStyles();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  return (
    <>
      <Button
        size="small"
        startIcon={<ViewColumnIcon />}
        aria-haspopup="menu"
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        {t('table.columns')}
      </Button>
      <Menu
        anchorEl={anchor}
        open={anchor !== null}
        onClose={() => setAnchor(null)}
        MenuListProps={{ dense: true, 'aria-label': t('table.columns') }}
      >
        {columnIds.map(column => (
          <MenuItem
            key={column}
            role="menuitemcheckbox"
            aria-checked={shown.includes(column)}
            onClick={() => onToggle(column)}
          >
            {/* The item itself is what is checked. */}
            <ListItemIcon className={classes.icon}>
              {shown.includes(column) ? (
                <CheckedIcon fontSize="small" color="primary" />
              ) : (
                <UncheckedIcon fontSize="small" />
              )}
            </ListItemIcon>
            <ListItemText primary={titles[column]} />
          </MenuItem>
        ))}
        <Divider component="li" role="separator" />
        <MenuItem onClick={onReset}>{t('table.columnsReset')}</MenuItem>
      </Menu>
    </>
  );
}
