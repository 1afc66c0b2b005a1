import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { RowOf } from '../../ledger/entry.ts'
import { legalServiceCase } from '../../ledger/service/legal/legal-service-case.ts'
import { entryFor } from '../../testing/alert-view.ts'
import { anyLedger } from '../../testing/any-ledger.ts'
import { addDays } from '../../value/civil-date.ts'
import { legalAidCheckEntries } from './legal-aid-check-entries.ts'

const applied = (
  facts: Partial<RowOf<typeof legalServiceCase>['facts']> = {},
  closed?: string,
  occurred = '2023-03-01',
) =>
  entryFor(legalServiceCase, {
    key: 'FY-1',
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: { service: 'legalAid', channel: 'judicialOffice', client: 'p-1', ...facts },
  })
const told = (...args: Parameters<typeof applied>) =>
  legalAidCheckEntries([applied(...args)]).map(
    ({ facts, clocks }) =>
      `${facts['check']} ${facts['met'] === true ? 'met' : 'missed'} ${String(clocks['occurred'])}`,
  )

describe('an application for legal aid', () => {
  test('is decided on within seven days, and somebody is assigned within three more', () => {
    // The last day, 8 March, is the seventh after the day of the application, which is not counted.
    expect(told({ decidedOn: '2023-03-08', assignedOn: '2023-03-11' })).toEqual([
      'assigned met 2023-03-11',
      'decided met 2023-03-08',
    ])
    expect(told({ decidedOn: '2023-03-09', assignedOn: '2023-03-13' })).toEqual([
      'assigned missed 2023-03-13',
      'decided missed 2023-03-09',
    ])
  })
  test('that nobody decided on is missed once the days are over', () => {
    expect(told()).toEqual(['decided missed 2023-03-09'])
    expect(told({ decidedOn: '2023-03-02' })).toEqual(['assigned missed 2023-03-06', 'decided met 2023-03-02'])
  })
  test('that was refused gets nobody assigned', () => {
    expect(told({ decidedOn: '2023-03-07', result: 'refused' }, '2023-03-07')).toEqual(['decided met 2023-03-07'])
  })
  test('that was withdrawn in time asks for nothing', () => {
    expect(told({ result: 'withdrawn' }, '2023-03-08')).toEqual([])
    expect(told({ result: 'withdrawn' }, '2023-03-09')).toEqual(['decided missed 2023-03-09'])
  })
  test('from before the law was in force is not judged by it', () => {
    expect(told({}, undefined, '2021-12-31')).toEqual([])
    expect(told({}, undefined, '2022-01-01')).toEqual(['decided missed 2022-01-09'])
  })
  test('is the only service that the law sets days for', () => {
    expect(told({ service: 'consultation' })).toEqual([])
  })
})

test('of any ledger: what is met is met by a day that the case states, what is missed is told after the last day', () => {
  fc.assert(
    fc.property(anyLedger([legalServiceCase], 12), (entries) => {
      const byId = new Map(entries.map((entry) => [entry.id, entry]))
      const checks = legalAidCheckEntries(entries)
      expect(legalAidCheckEntries(entries.toReversed())).toEqual(checks)
      for (const { id, key, facts, clocks } of checks) {
        const of = byId.get(id)!
        const [start, days, done] =
          facts['check'] === 'decided'
            ? [String(of.clocks['occurred']), 7, of.facts['decidedOn']]
            : [String(of.facts['decidedOn']), 3, of.facts['assignedOn']]
        const last = addDays(start, days)
        expect(facts['met'], key).toBe(done !== undefined && String(done) <= last)
        if (facts['met'] === false) expect(clocks['occurred']).toBe(addDays(last, 1))
      }
    }),
  )
})
