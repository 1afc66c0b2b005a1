import { readFileSync } from 'node:fs'
import { workingSystems } from '@zhunsheng/domain/alert'
import { figureDefinitions } from '@zhunsheng/domain/ledger'
import { runCommand } from '@zhunsheng/gateway'
import { describe, expect, test } from 'vitest'
import { quiet } from '../bench/surroundings.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'
import { systemParts } from './system-parts.ts'
import { type Part, reasons } from './system-reasons.ts'
import { cellsOf, commandsOf, fieldsOf, withSystems } from './systems-page.ts'
import { shownBy } from './systems.ts'

// Made once: thirty systems look at it.
const ledger = makeLedger()
const read = (path: string): string => readFileSync(new URL(`../../../../${path}`, import.meta.url), 'utf8')

test('docs/systems.md lists the systems as they are (npm run systems -w @zhunsheng/examples)', () => {
  const page = read('docs/systems.md')
  expect(withSystems(page)).toBe(page)
})

test('the thirty rows of the report, the institutions at work, and what was added since', () => {
  const numbers = systemParts.map(({ number }) => number)
  expect(numbers.length).toBeGreaterThanOrEqual(31)
  expect(numbers).toEqual(
    Array.from({ length: numbers.length - 1 }, (_, i) => String(i + 1)).flatMap((n) => (n === '14' ? [n, '14b'] : [n])),
  )
})

test('each figure stands in one system', () => {
  const ids = figureDefinitions.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})

describe.each(systemParts.map((parts) => [parts.system, parts] as const))('%s', (system, parts) => {
  const told = ['ledgers', 'procedure', 'clocks', 'figures', 'points', 'alerts'] as const satisfies readonly Part[]

  test.each(told)('has %s or a reason for having none, and never both', (part) => {
    const reason = reasons[system]?.[part]
    const fault =
      parts[part].length === 0 ? 'no reason is given (system-reasons.ts)' : 'a reason is given for what is there'
    expect(parts[part].length === 0, fault).toBe(reason !== undefined)
    for (const text of Object.values(reason ?? {})) expect(text.length).toBeGreaterThan(5)
  })
  test('has no empty cell, and rows in each of its ledgers', () => {
    for (const [heading, cell] of cellsOf(ledger, parts)) {
      expect(cell, heading).not.toMatch(/^(?:|—)$/u)
      expect(cell, heading).not.toContain('（0）')
    }
  })
  test('is shown by commands that are there', async () => {
    for (const words of commandsOf(parts)) {
      const argv = [...words.split(' '), '--help']
      expect(await runCommand({ ...quiet({ out: () => undefined, err: () => undefined }), argv }), words).toBe(0)
    }
  })
  test('is shown by fields that are in the schema', () => {
    const schema = read('packages/gateway/schema.graphql')
    for (const field of fieldsOf(parts)) {
      const [type = '', name = ''] = field.split('.')
      const body = schema.split(new RegExp(`^type ${type}\\b`, 'mu'))[1]?.split(/^\}/mu)[0] ?? ''
      expect(new RegExp(`^  ${name}[(:]`, 'mu').test(body), field).toBe(true)
    }
  })
  test('is told on pages that are there', () => {
    for (const page of shownBy[system]?.pages ?? []) expect(read(`docs/${page}.md`).length).toBeGreaterThan(0)
  })
})

test('no reason is given for a system that is not there', () => {
  expect(Object.keys(reasons).filter((id) => !(id in workingSystems))).toEqual([])
})
