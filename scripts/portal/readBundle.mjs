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

import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../bootstrap.mjs';

const dist = path.join(root, 'packages/app/dist');
const digits =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The numbers of one segment of a source map. */
function decode(segment) {
  const numbers = [];
  let value = 0;
  let shift = 0;
  for (const character of segment) {
    const digit = digits.indexOf(character);
    value += (digit & 31) * 2 ** shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return numbers;
}

/**
 * The text of a file by the source it was made from: from where one source's
 * text begins to where the next one's does. What a map doesn't attribute (the
 * bundler's own frame) belongs to the source before it.
 */
function textBySource(text, map) {
  const texts = new Map();
  const lines = text.split('\n');
  let source = 0;
  map.mappings.split(';').forEach((segments, row) => {
    const line = lines[row] ?? '';
    let column = 0;
    let current;
    let from = 0;
    const close = to => {
      if (current === undefined || to <= from) return;
      const parts = texts.get(current);
      if (parts) parts.push(line.slice(from, to));
      else texts.set(current, [line.slice(from, to)]);
    };
    for (const segment of segments ? segments.split(',') : []) {
      const [columns, sources] = decode(segment);
      column += columns;
      if (sources === undefined) continue;
      source += sources;
      const name = map.sources[source];
      if (name === current) continue;
      close(column);
      current = name;
      from = column;
    }
    close(line.length);
  });
  return new Map([...texts].map(([name, parts]) => [name, parts.join('')]));
}

function readFile(file, isInitial) {
  const text = fs.readFileSync(file, 'utf8');
  const mapFile = `${file}.map`;
  const map = fs.existsSync(mapFile)
    ? JSON.parse(fs.readFileSync(mapFile, 'utf8'))
    : { sources: [], mappings: '' };
  const texts = textBySource(text, map);
  const partsOf = pattern =>
    [...texts]
      .filter(([source]) => pattern.test(source))
      .map(([source, part]) => ({ source, bytes: Buffer.byteLength(part) }));
  return {
    name: path.relative(dist, file),
    isInitial,
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text).length,
    /** The sources that match, with what they make of the file. */
    partsOf,
    /** What the sources that match make of the file, compressed by itself. */
    sizeOf: pattern => {
      const part = [...texts]
        .filter(([source]) => pattern.test(source))
        .map(([, own]) => own)
        .join('');
      return {
        raw: Buffer.byteLength(part),
        gzip: part ? gzipSync(part).length : 0,
      };
    },
  };
}

/** The scripts of the built portal; those of its index.html load at once. */
export function readBundle() {
  const html = fs.readFileSync(path.join(dist, 'index.html'), 'utf8');
  const initial = new Set(
    [...html.matchAll(/<script[^>]+src="[^"]*\/(static\/[^"]+\.js)"/g)].map(
      ([, name]) => name,
    ),
  );
  return fs
    .readdirSync(path.join(dist, 'static'), { recursive: true })
    .map(name => path.join('static', String(name)))
    .filter(name => name.endsWith('.js'))
    .map(name => readFile(path.join(dist, name), initial.has(name)));
}
