import fc from 'fast-check'
import type { LooseEntry, LooseValues } from '../ledger/entry.ts'
import type { CivilDate } from '../value/civil-date.ts'
import { often } from './any-made.ts'
import { benchmark, certificate, power, withheld } from './told-background.ts'

// Written with the steps, or long after them.
const [known, unknown] = ['2030-01-01T00:00:00Z', '2031-01-01T00:00:00Z']
const p1 = (facts: LooseValues = {}, closed?: CivilDate, recorded = known, expires = '2025-12-31') =>
  certificate('P1', '2021-03-01', expires, facts, closed, recorded)
const whole = p1()

/** Any entries that stand beside a case: most of them let everything through, some end, are withheld or written late. */
export const anyBackground: fc.Arbitrary<readonly LooseEntry[]> = fc
  .tuple(
    often<readonly LooseEntry[]>(
      [whole],
      [],
      [p1({ field: 'construction' })],
      [p1({}, '2023-01-13')],
      [p1({}, '2023-01-13', unknown)],
      [p1({}, undefined, known, '2023-01-14')],
      [whole, withheld(whole, '2023-01-04', '2023-01-16')],
      [whole, withheld(whole, '2023-01-14', undefined)],
      [whole, withheld(whole, '2023-01-04', '2023-01-16', unknown)],
    ),
    often<readonly LooseEntry[]>([certificate('P2', '2021-03-01', '2025-12-31', { field: 'comprehensive' })], []),
    often<readonly LooseEntry[]>(
      [power('Q1', '2022-01-01')],
      [power('Q1', '2023-01-05')],
      [power('Q1', '2022-01-01', '2023-01-15')],
      [power('Q1', '2022-01-01', '2023-01-15', {}, unknown)],
      [power('Q1', '2022-01-01', undefined, { field: 'comprehensive', item: 'C-1' })],
    ),
    often<readonly LooseEntry[]>(
      [benchmark('B1', '2022-01-01')],
      [],
      [benchmark('B1', '2022-01-01', '2023-01-15')],
      [benchmark('B1', '2022-01-01', '2023-01-15', {}, unknown)],
      [benchmark('B1', '2022-01-01', undefined, {}, unknown)],
    ),
  )
  .map((parts) => [
    ...parts.flat(),
    certificate('P3', '2021-03-01', '2025-12-31', { field: 'construction' }),
    power('Q0', '2021-01-01', '2022-12-31'),
    power('Q2', '2022-01-01', undefined, { item: 'C-1', field: 'construction' }),
    benchmark('B9', '2022-01-01', undefined, { item: 'C-1' }),
  ])
