import type { LooseValues } from '@zhunsheng/domain'
import { type FilledRow, fillRows } from '../../persistence/testing/fill-rows.ts'

interface Fill {
  readonly township: string
  readonly residents: number
  /** Civil servants who sat the examination, and who passed it. */
  readonly sat: number
  readonly passed: number
  readonly events: number
}

// Two towns and a township; the four others of the county have no ledger.
const fills: readonly Fill[] = [
  { township: '141021100000', residents: 40_000, sat: 34, passed: 33, events: 12 },
  { township: '141021101000', residents: 20_000, sat: 20, passed: 20, events: 12 },
  { township: '141021200000', residents: 10_000, sat: 3, passed: 3, events: 2 },
]

type Told = readonly [kind: string, key: string, values: LooseValues]
const numbered = (count: number, row: (number: number) => Told): readonly Told[] =>
  Array.from({ length: count }, (_, i) => row(i + 1))

const toldOf = ({ township, residents, sat, passed, events }: Fill): readonly Told[] => [
  ['village', `${township.slice(0, 9)}951`, { occurred: '2021-01-01', name: '示例村', type: 'village', residents }],
  ...numbered(sat, (n): Told => [
    'exam-result',
    `KS-${n}`,
    {
      occurred: '2023-06-15',
      exam: 'studyLawExam',
      personCategory: 'civilServant',
      person: `p-${n}`,
      mark: n > passed ? 50 : 90,
      passed: n <= passed,
    },
  ]),
  ...numbered(events, (n): Told => [
    'publicity-event',
    `XC-${n}`,
    { occurred: '2023-03-01', form: 'publicEducation', title: '示例', participants: 10 },
  ]),
]

/** Writes the examinations and publicity of three townships of a county. */
export const fillCounty = fillRows(
  fills.flatMap((fill) => toldOf(fill).map((told): FilledRow => [...told, fill.township])),
)
