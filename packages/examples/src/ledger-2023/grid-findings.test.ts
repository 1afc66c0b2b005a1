import { indexLedger } from '@zhunsheng/domain'
import { type Finding, lookOut } from '@zhunsheng/domain/alert'
import { gridLedgersOf, gridRegisterOn, gridService, responsibleOn } from '@zhunsheng/domain/grid'
import { expect, test } from 'vitest'
import { lastOf, months, on } from './days.ts'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { grids, township } from './places.ts'

const entries = entriesOf(makeLedger())
const index = indexLedger(entries)
const ledgers = gridLedgersOf(entries)
const own = [
  'grid-outside-division',
  'grid-without-member',
  'grid-two-members',
  'grid-member-away',
  'assignment-outside-register',
  'grid-code-reused',
  'duty-days-differ',
  'duty-record-missing',
  'grid-training-overdue',
  'grid-training-absences',
]
const nameOf = (finding: Finding): string => {
  const told: Readonly<Record<string, unknown>> = { ...finding }
  return String(['grid', 'item', 'person'].map((field) => told[field]).find((value) => typeof value === 'string'))
}
const foundOn = (day: string) =>
  lookOut({ index, township, on: day })
    .filter(({ alert }) => own.includes(alert.id))
    .map(({ alert, finding }) => `${alert.id} ${nameOf(finding)}`)

test('at the end of the year the alerts find what was planted, each once, and nothing else', () => {
  expect(foundOn('2023-12-31')).toEqual([
    'grid-outside-division 141021100966901',
    'grid-without-member 141021100903901',
    'grid-two-members 141021100902901',
    'grid-member-away 141021100904901',
    'assignment-outside-register 141021100901005',
    'grid-code-reused 141021100903004',
    'duty-days-differ p-0152',
    'duty-record-missing p-0036',
    'grid-training-overdue PXJH2023-22',
    'grid-training-absences p-0141',
    'grid-training-absences p-0161',
  ])
})

test('within the year one leave was covered by nobody', () => {
  const away = (day: string) => foundOn(day).filter((found) => found.startsWith('grid-member-away'))
  expect([on(4, 23), on(4, 24), on(4, 28), on(4, 29)].map(away)).toEqual([
    [],
    ['grid-member-away 141021100904004'],
    ['grid-member-away 141021100904004'],
    [],
  ])
})

test('while grid 45 was vacant the member of the next one answered for it, and served no day twice', () => {
  const [code = '', neighbour = ''] = [grids[45]?.code, grids[44]?.code]
  const told = (day: string) => {
    const { answering, as, lacking } = responsibleOn(ledgers, code, day)
    return [answering.map(({ person }) => person), as, lacking]
  }
  const [by = ''] = responsibleOn(ledgers, neighbour, on(10, 9)).answering.map(({ person }) => person)
  expect(told(on(10, 8))[1]).toBe('member')
  expect(told(on(10, 9))).toEqual([[by], 'cover', 'vacant'])
  expect(told(on(10, 20))).toEqual([[by], 'cover', 'vacant'])
  expect(told(on(10, 21))[1]).toBe('member')
  const october = { from: on(10, 1), to: lastOf(10) }
  expect(gridService(by, october, ledgers)).toMatchObject({ daysInPost: 31, daysOnlyCovering: 0, servedDays: 31 })
})

test('on every last day of a month there are sixty basic grids, and residents are those of the villages', () => {
  for (const month of months) expect(gridRegisterOn(ledgers, lastOf(month))).toMatchObject({ basic: 60, dedicated: 5 })
  const { grids: all, membersInPost } = gridRegisterOn(ledgers, lastOf(12))
  expect([all.length, membersInPost]).toEqual([65, 61])
  const lived = all.reduce((sum, { entry }) => sum + (entry.facts.residents ?? 0), 0)
  const villages = entries.filter(({ kind, clocks }) => kind === 'village' && clocks['closed'] === undefined)
  expect(lived).toBe(villages.reduce((sum, { facts }) => sum + Number(facts['residents']), 0))
})
