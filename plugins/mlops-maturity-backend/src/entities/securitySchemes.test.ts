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

import { securitySchemes } from './securitySchemes';

describe('securitySchemes', () => {
  const bearer = { bearer: { type: 'http', scheme: 'bearer' } };

  it.each([
    [
      'OpenAPI in JSON',
      JSON.stringify({
        openapi: '3.1.0',
        components: { securitySchemes: bearer },
      }),
    ],
    [
      'OpenAPI in YAML',
      'openapi: 3.0.0\ncomponents:\n  securitySchemes:\n    key: {type: apiKey}\n',
    ],
    ['Swagger 2', 'swagger: "2.0"\nsecurityDefinitions: {key: {type: apiKey}}'],
    [
      'AsyncAPI',
      'asyncapi: 3.0.0\ncomponents: {securitySchemes: {user: {type: plain}}}',
    ],
  ])('finds them in %s', (_, definition) => {
    expect(securitySchemes(definition)).toBe(true);
  });

  it.each([
    ['openapi: 3.0.0\npaths: {}'],
    ['openapi: 3.0.0\ncomponents: {securitySchemes: {}}'],
    ['{"swagger": "2.0"}'],
  ])('says that there are none in %j', definition => {
    expect(securitySchemes(definition)).toBe(false);
  });

  it.each([
    ['nothing', undefined],
    ['a protocol buffer', 'syntax = "proto3";'],
    ['deep nesting', `openapi: ${'['.repeat(20_000)}`],
    ['keys of keys', `openapi: 3.0.0\n${'? '.repeat(20_000)}`],
    ['broken JSON', '{"openapi": '],
    ['something too large', `openapi: 3.0.0 #${' '.repeat(600_000)}`],
    [
      'aliases that unfold without end',
      `openapi: 3.0.0\na0: &a0 [x]\n${Array.from(
        { length: 20 },
        (_, i) => `a${i + 1}: &a${i + 1} [${`*a${i},`.repeat(9)}]`,
      ).join('\n')}`,
    ],
  ])('says nothing about %s', (_, definition) => {
    expect(securitySchemes(definition)).toBeUndefined();
  });
});
