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

import { z } from 'zod';
import type {
  FactExpression,
  MaturityModel,
} from '@mlops-maturity/backstage-plugin-mlops-maturity-common';

// Shown in cards and tables, so that a whole page in a title is a mistake.
const id = z.string().min(1).max(100);
const shortText = z.string().trim().min(1).max(200);
const longText = z.string().trim().min(1).max(2000);
const rank = z.number().int().min(0).max(100);

const factExpressionSchema: z.ZodType<FactExpression> = z.lazy(() =>
  z.union(
    [
      id,
      z.strictObject({ all: z.array(factExpressionSchema).min(1) }),
      z.strictObject({ any: z.array(factExpressionSchema).min(1) }),
      z.strictObject({ not: factExpressionSchema }),
    ],
    {
      error:
        'must be the id of a fact, or exactly one of all: [...], any: [...] and not: with at least one fact inside',
    },
  ),
);

const recommendationSchema = z.strictObject({
  level: rank,
  when: z.strictObject({
    lifecycle: z.array(shortText).min(1).optional(),
    fact: id.optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  }),
});

const criterionSchema = z.strictObject({
  id,
  from: rank,
  to: rank.optional(),
  dimension: id,
  kind: z.enum(['requirement', 'optional', 'marker', 'neutral', 'context']),
  title: shortText,
  description: longText.optional(),
  requires: factExpressionSchema.optional(),
  supersededBy: id.optional(),
  enforcedFrom: z.iso
    .date('must be a day such as 2027-03-01, of the calendar')
    .optional(),
  tags: z.array(shortText).optional(),
  recommends: recommendationSchema.optional(),
  shownWhen: z.literal('notebooks').optional(),
  noHigherRequirement: longText.optional(),
});

const sourceSchema = z.strictObject({
  title: shortText,
  url: z.url({ protocol: /^https?$/ }).optional(),
});

const aliasSchema = z.strictObject({
  id,
  title: shortText,
  source: sourceSchema,
  levels: z.array(z.strictObject({ label: shortText, name: shortText })).min(1),
});

/**
 * What a model file may hold. A key that isn't listed is an error: a misspelt
 * one would otherwise change the model without anyone noticing.
 */
export const modelSchema: z.ZodType<MaturityModel> = z.strictObject({
  id,
  version: z
    .string()
    .regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, 'must be a version such as 1.0.0'),
  title: shortText,
  description: longText,
  source: sourceSchema,
  engine: z.enum(['ladder', 'score']),
  scoring: z
    .strictObject({
      total: z.enum(['min', 'sum', 'mean']),
      notApplicable: z.number().min(0).max(1),
    })
    .optional(),
  dimensions: z
    .array(
      z.strictObject({
        id,
        title: shortText,
        description: longText.optional(),
      }),
    )
    .min(1),
  levels: z
    .array(
      z.strictObject({
        rank,
        label: shortText,
        name: shortText,
        description: longText,
        above: z.number().min(0).optional(),
      }),
    )
    .min(1),
  criteria: z.array(criterionSchema).min(1).max(1000),
  aliases: z.array(aliasSchema).optional(),
});
