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

import type { Environment } from '@marcbachmann/cel-js';
import { z } from 'zod';

/** The part of JSON Schema that observation schemas come to. */
type Shape = {
  type?: string;
  format?: string;
  properties?: Record<string, Shape>;
  items?: Shape;
  additionalProperties?: unknown;
};

const timestamp = 'google.protobuf.Timestamp';

const shapes = new WeakMap<z.ZodType, Shape>();

/** What a schema accepts, as far as expressions are checked against it. */
export function shapeOf(schema: z.ZodType): Shape {
  const known = shapes.get(schema);
  if (known) return known;
  const shape = z.toJSONSchema(schema, {
    io: 'output',
    unrepresentable: 'any',
  }) as Shape;
  shapes.set(schema, shape);
  return shape;
}

/**
 * Declares the type of an object, with those of the objects inside it, so that
 * a misspelt field is found when the backend starts.
 *
 * @returns the name of the type for whoever refers to it
 */
export function declareType(
  environment: Environment,
  name: string,
  shape: Shape,
): string {
  const fields = Object.fromEntries(
    Object.entries(shape.properties ?? {}).map(([field, inner]) => [
      field,
      typeName(environment, `${name}_${field}`, inner),
    ]),
  );
  environment.registerType(name, { fields });
  return name;
}

function typeName(
  environment: Environment,
  name: string,
  shape: Shape,
): string {
  if (shape.type === 'array') {
    return `list<${typeName(environment, name, shape.items ?? {})}>`;
  }
  if (shape.type === 'object') {
    return shape.properties
      ? declareType(environment, name, shape)
      : 'map<string, string>';
  }
  if (shape.type === 'string') {
    return shape.format === 'date-time' ? timestamp : 'string';
  }
  if (shape.type === 'boolean') return 'bool';
  return shape.type === 'number' || shape.type === 'integer' ? 'double' : 'dyn';
}

/**
 * A value as expressions see it: instants as timestamps, and what is absent as
 * an empty text, an empty list or false. Absent numbers and instants stay
 * absent, as nothing stands for them: `has(run.finishedAt)` asks.
 */
export function toCel(value: unknown, shape: Shape): unknown {
  if (shape.type === 'array') {
    const items = Array.isArray(value) ? value : [];
    return items.map(item => toCel(item, shape.items ?? {}));
  }
  if (shape.type === 'object' && shape.properties) {
    const from = (value ?? {}) as Record<string, unknown>;
    const object: Record<string, unknown> = {};
    for (const [field, inner] of Object.entries(shape.properties)) {
      const converted = toCel(from[field], inner);
      if (converted !== undefined) object[field] = converted;
    }
    return object;
  }
  if (shape.type === 'object') return value ?? {};
  if (shape.type === 'string' && shape.format === 'date-time') {
    return value === undefined ? undefined : new Date(value as string);
  }
  if (shape.type === 'string') return value ?? '';
  return shape.type === 'boolean' ? (value ?? false) : value;
}
