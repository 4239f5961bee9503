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

/**
 * Sends a request to Jenkins. In front of Jenkins, or in it, whoever isn't
 * known may be sent to a page to log in at, with a status that says that all is
 * well: such answers become the 401 that they mean.
 */
export const refuseLoginPages: typeof fetch = async (input, init) => {
  const response = await fetch(input, init);
  const asked = new URL(input instanceof Request ? input.url : input);
  if (isPage(response) || leadsToLogin(response, asked)) {
    await response.body?.cancel();
    return new Response(null, { status: 401 });
  }
  return response;
};

function isPage({ ok, headers }: Response): boolean {
  return ok && /^text\/html\b/i.test(headers.get('content-type') ?? '');
}

function leadsToLogin({ status, headers }: Response, asked: URL): boolean {
  const location = headers.get('location');
  if (status < 300 || status > 399 || !location) {
    return false;
  }
  const target = URL.canParse(location, asked)
    ? new URL(location, asked)
    : undefined;
  return (
    target !== undefined &&
    /\/(login|loginerror|commencelogin|saml\w*|oauth2?|oidc)\b/i.test(
      target.pathname,
    )
  );
}
