import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { ledgersOf, systemsTable, withSystems } from './systems-page.ts'

test('docs/systems.md lists the systems as they are (npm run systems -w @zhunsheng/examples)', () => {
  const page = readFileSync(new URL('../../../../docs/systems.md', import.meta.url), 'utf8')
  expect(withSystems(page)).toBe(page)
})

test('every system has ledgers with rows, figures, and points or an alert', () => {
  const rows = systemsTable().split('\n').slice(2)
  expect(rows).toHaveLength(Object.keys(ledgersOf).length)
  for (const row of rows) {
    const [ledgers, figures, points, alerts] = row.split(' | ').slice(2)
    expect(ledgers).not.toContain('（0）')
    expect(figures, row).not.toBe('—')
    expect(`${points}${alerts}`, row).toMatch(/`/u)
  }
})
