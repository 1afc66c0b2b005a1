import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import * as domain from './index.ts'
import * as explanation from './explanation.ts'
import * as ledger from './ledger.ts'
import * as ruleBook from './rule-book.ts'

// docs/domain.md promises nothing that is not there: every verb, face, type, test and line of code it names is looked up.
const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8')
const page = read('../../../docs/domain.md')
const section = (title: string): string => page.split(/^## /mu).find((part) => part.startsWith(title)) ?? ''
const codes = (text: string): readonly string[] => [...text.matchAll(/`([^`]+)`/gu)].map(([, code]) => code ?? '')
const rows = (title: string): readonly (readonly string[])[] =>
  [...section(title).matchAll(/^\|(.+)\|$/gmu)]
    .map(([, row]) => (row ?? '').split('|').map((cell) => cell.trim()))
    .slice(2)
const trimmed = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')

test.each(rows('The verbs'))('%s stands at its face', (verbs, _, faces) => {
  const exports = { '.': domain, '/ledger': ledger, '/rule-book': ruleBook, '/explanation': explanation }
  const named = Object.assign({}, ...codes(faces ?? '').map((face) => exports[face as keyof typeof exports]))
  expect(codes(verbs ?? '').length).toBeGreaterThan(0)
  for (const verb of codes(verbs ?? '')) expect(named[verb], verb).toBeTypeOf('function')
})

test('the faces are those of the package', () => {
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(read('../package.json'))
  const stated = rows('The faces').map(([face]) => codes(face ?? '')[0])
  const published = Object.keys(exports).filter((face) => !/\.json$|internal/u.test(face))
  expect(stated.toSorted()).toEqual(published.toSorted())
})

test('the words have types', () => {
  const sources = globSync('**/*.ts', { cwd: new URL('.', import.meta.url) }).map((path) => read(`./${path}`))
  for (const [, , types] of rows('Vocabulary'))
    for (const type of codes(types ?? ''))
      expect(
        sources.some((source) => new RegExp(`export (?:type|interface) ${type}\\b`, 'u').test(source)),
        type,
      ).toBe(true)
})

describe('what holds a guarantee', () => {
  test.each(rows('What is guaranteed'))('%s', (_, tests) => {
    const files = codes(tests ?? '').flatMap((path) => globSync(path, { cwd: new URL('.', import.meta.url) }))
    expect(files.length).toBeGreaterThan(0)
    const sources = files.map((path) => read(`./${path}`))
    for (const [, name] of (tests ?? '').matchAll(/"([^"]+)"/gu))
      expect(
        sources.some((source) => source.includes(`'${name}'`)),
        name,
      ).toBe(true)
  })
})

const blocks = [...page.matchAll(/```ts\n\/\/ (\S+)\n([^`]+)```/gu)].map(([, path, code]) => ({ path, code }))

test.each(blocks)('the lines of $path are its own', ({ path, code }) => {
  expect(trimmed(read(`../../../${path}`))).toContain(trimmed(code ?? '').trim())
})

test('every program on the page is somebody’s', () => {
  expect(blocks.length).toBe(page.match(/```ts/gu)?.length)
})
