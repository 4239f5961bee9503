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
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  ResultHighlight,
  SearchDocument,
} from '@backstage/plugin-search-common';
import { HighlightedSearchResultText } from '@backstage/plugin-search-react';
import ListItemIcon from '@material-ui/core/ListItemIcon';
import ListItemText from '@material-ui/core/ListItemText';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import type { MaturityDocument } from '@mlops-maturity/backstage-plugin-mlops-maturity-common';
import { levelTitle } from '../../levels/levelLabels';
import { mlopsMaturityTranslationRef } from '../../translation';

const useStyles = makeStyles({
  text: {
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 3,
    overflow: 'hidden',
    overflowWrap: 'anywhere',
  },
});

/**
 * A maturity model, a criterion or a fact among the results of the portal's
 * search.
 *
 * @public
 */
export function MaturityResultListItem(props: {
  result?: SearchDocument;
  highlight?: ResultHighlight;
  icon?: ReactNode;
}) {
  const { highlight, icon } = props;
  const classes = useStyles();
  const { t } = useTranslationRef(mlopsMaturityTranslationRef);
  if (!props.result) return null;
  const result: SearchDocument & Partial<MaturityDocument> = props.result;
  const { kind, model, dimension, levelLabel, levelName = '' } = result;
  const kinds = {
    model: t('models.searchResult.model'),
    criterion: t('models.searchResult.criterion'),
    fact: t('models.searchResult.fact'),
  };
  const about = [
    kind && kinds[kind],
    model,
    levelLabel &&
      levelTitle(t, {
        rank: 0,
        label: levelLabel,
        name: levelName,
        description: '',
        band: false,
      }),
    dimension,
  ].filter(Boolean);
  const highlighted = (field: 'title' | 'text') => {
    const text = highlight?.fields[field];
    return highlight && text ? (
      <HighlightedSearchResultText
        text={text}
        preTag={highlight.preTag}
        postTag={highlight.postTag}
      />
    ) : (
      result[field]
    );
  };

  return (
    <>
      {icon && <ListItemIcon>{icon}</ListItemIcon>}
      <ListItemText
        disableTypography
        primary={
          <Typography variant="h6" component="h2">
            <Link noTrack to={result.location}>
              {highlighted('title')}
            </Link>
          </Typography>
        }
        secondary={
          <>
            <Typography variant="caption" component="p">
              {about.join(' · ')}
            </Typography>
            <Typography
              variant="body2"
              component="p"

              className={classes.text}
            >
              {highlighted('text')}
            </Typography>
          </>
        }
      />
    </>
  );
}
