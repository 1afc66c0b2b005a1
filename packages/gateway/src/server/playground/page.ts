import { createHash } from 'node:crypto'
import type { Language } from '../../config/language.ts'
import type { PlaygroundAssets } from './assets.ts'

/** A tab that the playground opens with. */
export interface SampleTab {
  readonly query: string
  readonly variables?: string
}

export interface PageOptions {
  readonly tabs: readonly SampleTab[]
  readonly language: Language
  /** The demo token; absent where callers have keys of their own. */
  readonly token?: string
}

/** Inside a script element only `<` could end the element. */
const embed = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c')

const titles: Readonly<Record<Language, string>> = { 'zh-CN': '准绳 · 查询台', en: 'Zhunsheng · playground' }

/** The playground as a page: a few hundred bytes around files that the browser keeps, and no inline script. */
export const playgroundPage = (assets: PlaygroundAssets, { tabs, language, token }: PageOptions): string => {
  const headers = JSON.stringify({ Authorization: `Bearer ${token ?? ''}` }, undefined, 2)
  const options = {
    title: titles[language],
    favicon: assets.icon,
    endpoint: '/graphql',
    headers,
    samples: createHash('sha256').update(JSON.stringify(tabs)).digest('hex').slice(0, 12),
    defaultTabs: tabs.map((tab) => ({ ...tab, headers })),
    defaultEditorToolsVisibility: 'variables',
    shouldPersistHeaders: false,
    schemaDescription: true,
    inputValueDeprecation: true,
    additionalHeaders: { 'Accept-Language': language },
  }
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${titles[language]}</title>
<link rel="icon" href="${assets.icon}">
<link rel="stylesheet" href="${assets.style}">
</head>
<body class="no-focus-outline">
<noscript>此页需要 JavaScript · This page needs JavaScript</noscript>
<div id="root"></div>
<script type="application/json" id="options">${embed(options)}</script>
<script src="${assets.script}"></script>
</body>
</html>
`
}

/** What the page may do: its own files and its own endpoint, nothing else, in nobody's frame. */
export const pageHeaders: Readonly<Record<string, string>> = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; img-src 'self' data:; " +
    "connect-src 'self'; worker-src 'self' blob:; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}
