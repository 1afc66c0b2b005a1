import fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryFor } from '../../../testing/alert-view.ts'
import { anyLedger, ledgerTownships } from '../../../testing/any-ledger.ts'
import { addDays } from '../../../value/civil-date.ts'
import { yearPeriod } from '../../../value/period.ts'
import { ratio } from '../../../value/ratio.ts'
import { countFigure } from '../../count-figure.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import type { LooseEntry, RowOf } from '../../entry.ts'
import { figureDefinitions } from '../../figure-definitions.ts'
import { indexLedger } from '../../ledger-index.ts'
import { serviceCase } from './service-case.ts'
import { serviceItem } from './service-item.ts'
import { serviceYear } from './service-year.ts'

const item = (key: string, facts: Partial<RowOf<typeof serviceItem>['facts']> = {}, closed?: string) =>
  entryFor(serviceItem, {
    key,
    clocks: { occurred: '2022-01-01', ...(closed !== undefined && { closed }) },
    facts: {
      name: key,
      field: 'other',
      applicant: 'individual',
      promisedDays: 3,
      oneWindow: true,
      oneNetwork: false,
      ...facts,
    },
  })
const applied = (
  key: string,
  [occurred, due, closed]: readonly [string, string, string?],
  facts: Partial<RowOf<typeof serviceCase>['facts']> = {},
) =>
  entryFor(serviceCase, {
    key,
    clocks: { occurred, ...(closed !== undefined && { closed }) },
    facts: {
      item: 'A',
      applicant: 'individual',
      channel: 'oneWindow',
      due,
      ...(closed !== undefined && { result: 'granted' }),
      ...facts,
    },
  })
const yearOf = (rows: readonly LooseEntry[], year: number, on?: string) =>
  serviceYear(entriesOfKind(serviceItem, rows), entriesOfKind(serviceCase, rows), year, on)

test('on time is counted of what was due: what is not due yet counts neither for it nor against it', () => {
  const rows = [
    item('A'),
    applied('1', ['2023-03-01', '2023-03-06', '2023-03-06']),
    applied('2', ['2023-03-01', '2023-03-06', '2023-03-07'], { evaluation: 'dissatisfied' }),
    applied('3', ['2023-12-20', '2023-12-25']),
    applied('4', ['2023-12-28', '2024-01-03']),
    // Of the year before, done in this one; and of this one, done early, in this one, though due in the next.
    applied('5', ['2022-12-29', '2023-01-04', '2023-01-03'], { channel: 'oneNetwork', evaluation: 'fair' }),
    applied('6', ['2023-12-28', '2024-01-03', '2023-12-29'], { channel: 'oneNetwork', applicant: 'marketEntity' }),
  ]
  const { counts, items } = yearOf(rows, 2023)
  expect(counts).toEqual({
    accepted: 5,
    oneWindow: 4,
    online: 1,
    marketEntity: 1,
    done: 4,
    due: 4,
    inTime: 2,
    overdue: 1,
    evaluated: 2,
    satisfied: 1,
  })
  expect(items).toMatchObject([{ key: 'A', isOffered: true, counts }])
  // On the promised day itself a case is not overdue yet.
  expect(yearOf(rows, 2023, '2023-12-25').counts).toMatchObject({ overdue: 0, due: 4, inTime: 2, accepted: 3 })
  expect(yearOf(rows, 2023, '2023-12-24').counts).toMatchObject({ overdue: 0, due: 3, inTime: 2 })
})

test('items offered on the day, and the promise beside the law, exactly', () => {
  const rows = [
    item('A', { promisedDays: 3, statutoryDays: 20, oneNetwork: true }),
    item('B', { promisedDays: 5, statutoryDays: 15, oneWindow: false }),
    item('C', { promisedDays: 1 }),
    item('D', { promisedDays: 0, statutoryDays: 30 }, '2023-06-30'),
  ]
  expect(yearOf(rows, 2023)).toMatchObject({
    offered: 3,
    oneWindow: 2,
    oneNetwork: 1,
    reduction: { items: 2, promised: 8, statutory: 35, share: ratio(27, 35) },
  })
  expect(yearOf(rows, 2023, '2023-06-30')).toMatchObject({ offered: 4, reduction: { items: 3, promised: 8 } })
  expect(yearOf(rows.slice(2, 3), 2023).reduction).toEqual({ items: 0, promised: 0, statutory: 0 })
})

test('an item that is offered no more is listed while it has cases, one that nobody knows by its number', () => {
  const ended = item('B', {}, '2022-12-31')
  expect(yearOf([item('A'), ended], 2023).items.map(({ key }) => key)).toEqual(['A'])
  const rows = [item('A'), ended, applied('1', ['2023-01-05', '2023-01-10'], { item: 'B' })]
  const strange = applied('2', ['2023-01-05', '2023-01-10', '2023-01-06'], { item: 'Z' })
  expect(yearOf([...rows, strange], 2023).items).toMatchObject([
    { key: 'A', counts: { accepted: 0 } },
    { key: 'B', isOffered: false, counts: { overdue: 1 } },
    { key: 'Z', isOffered: false, counts: { due: 1, inTime: 1 } },
  ])
})

const [township] = ledgerTownships
const isInOrder = ({ kind, clocks: { occurred, closed }, facts: { due } }: LooseEntry): boolean =>
  kind === 'service-item' ||
  ((closed === undefined || String(closed) >= String(occurred)) && String(due) >= String(occurred))

test('any year of any ledger comes to what the figures count', () => {
  const anyOn = fc.nat({ max: 364 }).map((days) => addDays('2023-01-01', days))
  fc.assert(
    fc.property(anyLedger([serviceItem, serviceCase], 14), anyOn, (any, on) => {
      const entries = any.filter((entry) => entry.township === township && isInOrder(entry))
      const index = indexLedger(entries)
      const seen = yearOf(entries, 2023, on)
      const { counts, reduction } = seen
      const subject = { kind: 'township', id: township, township } as const
      const said = {
        'service.items': [seen.offered],
        'service.one-window-items-share': [seen.oneWindow, seen.offered],
        'service.one-network-items-share': [seen.oneNetwork, seen.offered],
        'service.promised-days': [reduction.promised],
        'service.statutory-days': [reduction.statutory],
        'service.cases-accepted': [counts.accepted],
        'service.market-entity-cases': [counts.marketEntity],
        'service.one-window-cases-share': [counts.oneWindow, counts.accepted],
        'service.online-cases-share': [counts.online, counts.accepted],
        'service.cases-done': [counts.done],
        'service.cases-in-time-share': [counts.inTime, counts.due],
        'service.cases-evaluated-share': [counts.evaluated, counts.done],
        'service.cases-satisfied-share': [counts.satisfied, counts.evaluated],
      }
      for (const [id, [value, of]] of Object.entries(said)) {
        const definition = figureDefinitions.find((each) => each.id === id)!
        const counted = countFigure(definition, index, { subject, period: yearPeriod(2023), asOf: on })
        if (counted.status === 'present') expect([counted.value, counted.of], id).toEqual([value, of])
        else expect(value, id).toBe(0)
      }
    }),
  )
})
