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

import type { Fault } from './FaultyGithub';
import { send } from './FaultyGithub';

const json = { 'content-type': 'application/json' };

/** Refuses with a status. */
export function status(
  code: number,
  headers: () => Record<string, string> = () => ({}),
): Fault {
  return ({ response }) =>
    send(response, {
      status: code,
      headers: { ...json, ...headers() },
      body: '{"message":"refused"}',
    });
}

/** Never answers. */
export const hang: Fault = () => {};

/** Breaks the connection in the middle of the body. */
export const truncated: Fault = async ({ response, sound }) => {
  const { body } = await sound();
  response.writeHead(200, { ...json, 'content-length': `${body.length + 9}` });
  response.write(body.slice(0, body.length / 2), () => response.destroy());
};

/** A page for signing in. */
export const html: Fault = ({ response }) =>
  send(response, {
    status: 200,
    headers: { 'content-type': 'text/html' },
    body: '<!doctype html><title>Sign in</title>',
  });

const lists = ['workflows', 'jobs', 'environments', 'check_runs'];

/**
 * Listings come in two pages, and while the second is asked for something is
 * put in front, so that it begins with what the first ended with.
 */
export const shiftingPages: Fault = async ({ url, response, sound }) => {
  const isSecond = url.searchParams.get('part') === '2';
  const answer = await sound();
  const body = answer.status === 200 ? JSON.parse(answer.body) : {};
  const list = lists.find(name => Array.isArray(body[name]));
  if (list === undefined) {
    send(response, answer);
    return;
  }
  const all: unknown[] = body[list];
  const half = Math.ceil(all.length / 2);
  const next = new URL(url);
  next.searchParams.set('part', '2');
  const part = isSecond ? all.slice(Math.max(half - 1, 0)) : all.slice(0, half);
  send(response, {
    status: 200,
    headers: { ...json, ...(!isSecond && { link: `<${next}>; rel="next"` }) },
    body: JSON.stringify({ ...body, [list]: part }),
  });
};
