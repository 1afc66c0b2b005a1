import { indexLedger } from '@zhunsheng/domain'
import { type Finding, lookOut } from '@zhunsheng/domain/alert'
import { describe, expect, test } from 'vitest'
import { entriesOf } from './entries.ts'
import { makeLedger } from './make-ledger.ts'
import { township } from './places.ts'

const ledger = makeLedger()
const index = indexLedger(entriesOf(ledger))
const foundOn = (on: string): readonly Finding[] =>
  lookOut({ index, township, on })
    .filter(({ alert }) => alert.system === 'gridSubsidy')
    .map(({ finding }) => finding)

test('the alerts of subsidies and replacements find what was planted, each once, and nothing else', () => {
  expect(foundOn('2023-12-31')).toMatchObject([
    { code: 'replacementDisagrees', record: 'GH2023-013', how: { what: 'afterwards', ended: '2023-11-30' } },
    {
      code: 'replacementDisagrees',
      record: 'GH2023-014',
      how: { what: 'cause', recorded: 'moved', assigned: 'resigned' },
    },
  ])
  // December was paid on the eighth of January; what was decided in 2023 is looked at in 2023.
  expect(foundOn('2024-01-12')).toEqual([])
})

describe('the payments', () => {
  const payments = ledger['subsidy-payment']
  const of = (kind: (typeof payments)[number]['facts']['payment']) =>
    payments.filter(({ facts }) => facts.payment === kind).map(({ facts }) => [facts.month, facts.amount])
  test('are twelve statements, a row for each member and month with an amount', () => {
    expect(new Set(payments.map(({ facts }) => facts.statement)).size).toBe(12)
    const regular = payments.filter(({ facts }) => facts.payment === 'regular')
    expect(new Set(regular.map(({ facts }) => `${facts.member} ${facts.month}`)).size).toBe(regular.length)
    const served = ledger['grid-duty-record'].filter(({ facts }) => facts.servedDays > 0)
    expect(regular).toHaveLength(served.length)
  })
  test('hold one month paid up after an objection, and one slip taken back', () => {
    expect(of('supplement')).toEqual([['2023-05-31', 18_000]])
    expect(of('recovery')).toEqual([['2023-07-31', 2_000]])
  })
})

test('the replacements are of fourteen persons, five of them for performance, nobody for conduct', () => {
  const records = ledger['member-replacement']
  const replaced = ledger['grid-assignment'].filter(({ facts }) => facts.replaced)
  expect(new Set(records.map(({ facts }) => facts.member))).toEqual(new Set(replaced.map(({ facts }) => facts.member)))
  expect(records).toHaveLength(14)
  const counts = Map.groupBy(records, ({ facts }) => facts.cause)
  expect(Object.fromEntries([...counts].map(([cause, all]) => [cause, all.length]))).toEqual({
    resigned: 4,
    performance: 5,
    health: 2,
    election: 1,
    notStated: 1,
    moved: 1,
  })
})
