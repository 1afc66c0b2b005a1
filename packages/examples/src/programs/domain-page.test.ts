import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as domain from '@zhunsheng/domain'
import * as alert from '@zhunsheng/domain/alert'
import * as calendar from '@zhunsheng/domain/calendar'
import * as disputes from '@zhunsheng/domain/disputes'
import * as petitions from '@zhunsheng/domain/petitions'
import * as rollUp from '@zhunsheng/domain/roll-up'
import * as due from '@zhunsheng/domain/due'
import * as enforcement from '@zhunsheng/domain/enforcement'
import * as explanation from '@zhunsheng/domain/explanation'
import * as grid from '@zhunsheng/domain/grid'
import * as improvement from '@zhunsheng/domain/improvement'
import * as ledger from '@zhunsheng/domain/ledger'
import * as procedure from '@zhunsheng/domain/procedure'
import * as proof from '@zhunsheng/domain/proof'
import * as ruleBook from '@zhunsheng/domain/rule-book'
import * as services from '@zhunsheng/domain/services'
import * as subsidy from '@zhunsheng/domain/subsidy'
import * as timeline from '@zhunsheng/domain/timeline'
import { describe, expect, test } from 'vitest'

// docs/domain.md promises nothing that is not there: every verb, face, type, test and line of code it names is looked up.
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const sources = `${root}packages/domain/src/`
const read = (path: string): string => readFileSync(path, 'utf8')
const page = read(`${root}docs/domain.md`)
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
  const exports = {
    '.': domain,
    '/ledger': ledger,
    '/procedure': procedure,
    '/proof': proof,
    '/alert': alert,
    '/services': services,
    '/subsidy': subsidy,
    '/calendar': calendar,
    '/disputes': disputes,
    '/petitions': petitions,
    '/due': due,
    '/roll-up': rollUp,
    '/enforcement': enforcement,
    '/improvement': improvement,
    '/grid': grid,
    '/timeline': timeline,
    '/rule-book': ruleBook,
    '/explanation': explanation,
  }
  const named = Object.assign({}, ...codes(faces ?? '').map((face) => exports[face as keyof typeof exports]))
  expect(codes(verbs ?? '').length).toBeGreaterThan(0)
  for (const verb of codes(verbs ?? '')) expect(named[verb], verb).toBeTypeOf('function')
})

test('the faces are those of the package', () => {
  const { exports }: { exports: Record<string, unknown> } = JSON.parse(read(`${root}packages/domain/package.json`))
  const stated = rows('The faces').map(([face]) => codes(face ?? '')[0])
  const published = Object.keys(exports).filter((face) => exports[face] !== null && !face.endsWith('.json'))
  expect(stated.toSorted()).toEqual(published.toSorted())
})

test('the words have types', () => {
  const texts = globSync(`${sources}**/*.ts`).map(read)
  for (const [, , types] of rows('Vocabulary'))
    for (const type of codes(types ?? ''))
      expect(
        texts.some((text) => new RegExp(`export (?:type|interface) ${type}\\b`, 'u').test(text)),
        type,
      ).toBe(true)
})

describe('what holds a guarantee', () => {
  test.each(rows('What is guaranteed'))('%s', (_, tests) => {
    const texts = codes(tests ?? '').flatMap((path) => globSync(`${sources}${path}`).map(read))
    expect(texts.length).toBeGreaterThan(0)
    for (const [, name] of (tests ?? '').matchAll(/"([^"]+)"/gu))
      expect(
        texts.some((text) => text.includes(`'${name}'`)),
        name,
      ).toBe(true)
  })
})

const blocks = [...page.matchAll(/```ts\n\/\/ (\S+)\n([^`]+)```/gu)].map(([, path, code]) => ({ path, code }))

test.each(blocks)('the lines of $path are its own', ({ path, code }) => {
  expect(trimmed(read(`${root}${path}`))).toContain(trimmed(code ?? '').trim())
})

test('every program on the page is somebody’s', () => {
  expect(blocks.length).toBe(page.match(/```ts/gu)?.length)
})
