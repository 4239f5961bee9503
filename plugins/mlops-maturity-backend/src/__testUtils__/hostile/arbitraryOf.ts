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

import fc from 'fast-check';
import { z } from 'zod';

/** What JSON Schema and OpenAPI say of a value, as far as it is used here. */
export type JsonSchema = {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  minimum?: number;
  maximum?: number;
  exclusiveMinimum?: number | boolean;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  format?: string;
};

export type ArbitraryOptions = {
  /** What texts without a form of their own hold. */
  texts?: fc.Arbitrary<string>;
  /** What times are; ISO 8601. */
  instants?: fc.Arbitrary<string>;
  /** Where `$ref` leads. */
  root?: unknown;
};

const anyInstant = fc
  .date({
    min: new Date('2000-01-01'),
    max: new Date('2030-01-01'),
    noInvalidDate: true,
  })
  .map(date => date.toISOString());

/** Values that a zod schema accepts. */
export function arbitraryOfZod(
  schema: z.ZodType,
  options: ArbitraryOptions = {},
): fc.Arbitrary<unknown> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return arbitraryOf(json as JsonSchema, { ...options, root: json });
}

/** Values that a schema accepts. */
export function arbitraryOf(
  schema: JsonSchema,
  options: ArbitraryOptions = {},
): fc.Arbitrary<unknown> {
  const inner = (one: JsonSchema) => arbitraryOf(one, options);
  if (schema.$ref) return inner(resolve(schema.$ref, options.root));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(inner));
  if (schema.allOf) {
    return fc
      .tuple(...schema.allOf.map(inner))
      .map(parts => Object.assign({}, ...(parts as object[])));
  }
  switch ([schema.type].flat()[0]) {
    case 'object':
      return objects(schema, inner);
    case 'array':
      return fc.array(inner(schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 5, 5),
      });
    case 'string':
      return texts(schema, options);
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -10, max: mostOf(schema) });
    case 'number':
      return fc.double({
        noNaN: true,
        min: schema.minimum ?? Number(schema.exclusiveMinimum ?? -1e6),
        minExcluded: schema.exclusiveMinimum !== undefined,
        max: schema.maximum ?? 1e6,
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function mostOf({ maximum = 2 ** 31 - 1 }: JsonSchema): number {
  return Math.min(maximum, 2 ** 31 - 1);
}

function objects(
  { properties = {}, required = [], additionalProperties }: JsonSchema,
  inner: (schema: JsonSchema) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const named = fc.record(
    Object.fromEntries(
      Object.entries(properties).map(([name, one]) => [name, inner(one)]),
    ),
    { requiredKeys: required, noNullPrototype: true },
  );
  if (typeof additionalProperties !== 'object') return named;
  const others = fc.dictionary(
    fc.string({ minLength: 1, maxLength: 20 }),
    inner(additionalProperties),
    { maxKeys: 3, noNullPrototype: true },
  );
  return fc.tuple(named, others).map(([a, b]) => ({ ...b, ...(a as object) }));
}

const words = [
  'train',
  'deploy-model',
  'pytest tests/unit',
  'production',
  'main',
  '1',
  'a'.repeat(40),
  'accuracy',
  '.github/workflows/train.yaml',
  'data drift detected',
];

function texts(
  schema: JsonSchema,
  { texts: free, instants = anyInstant }: ArbitraryOptions,
): fc.Arbitrary<string> {
  const { format, pattern, minLength = 0, maxLength } = schema;
  if (format === 'date-time') return instants;
  if (format === 'date') return instants.map(text => text.slice(0, 10));
  if (format === 'uri') return fc.webUrl({ withQueryParameters: true });
  if (pattern) return fc.stringMatching(new RegExp(pattern));
  const length = { minLength, maxLength: Math.max(minLength, 30) };
  return fc
    .oneof(fc.constantFrom(...words), free ?? fc.string(length))
    .map(text => text.slice(0, maxLength))
    .filter(text => text.length >= minLength);
}

function resolve(pointer: string, root: unknown): JsonSchema {
  let found = root;
  for (const part of pointer.split('/').slice(1)) {
    found = (found as Record<string, unknown>)[
      part.replace(/~1/g, '/').replace(/~0/g, '~')
    ];
  }
  return found as JsonSchema;
}
