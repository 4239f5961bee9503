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

/** Text that is already HTML. */
export type Html = { html: string };

/**
 * HTML from a template literal: whatever is put into it is escaped, unless it
 * is HTML itself.
 */
export function html(
  parts: TemplateStringsArray,
  ...values: Array<string | number | Html | Html[]>
): Html {
  const filled = parts.map((part, index) =>
    index < values.length ? `${part}${show(values[index])}` : part,
  );
  return { html: filled.join('') };
}

function show(value: string | number | Html | Html[]): string {
  if (Array.isArray(value)) {
    return value.map(one => one.html).join('');
  }
  return typeof value === 'object' ? value.html : escape(String(value));
}

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, char => entities[char]);
}

/**
 * A whole page around its content.
 *
 * @param source - what the stand-in stands in for, such as `MLflow`
 */
export function page(source: string, title: string, content: Html): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escape(title)}</title>
<style>
:root { color-scheme: light dark }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100% }
td, th { border-bottom: 1px solid #8884; padding: .25rem .75rem .25rem 0; text-align: left; vertical-align: top }
pre { overflow: auto; padding: 1rem; background: #8881 }
footer { margin-top: 3rem; opacity: .7 }
</style>
</head>
<body>
${content.html}
<footer>The demo's stand-in for ${escape(source)}: everything here comes from a scenario file.</footer>
</body>
</html>
`;
}
