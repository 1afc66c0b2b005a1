import { type LooseEntry, assess, compileRuleBook, indexLedger } from '@zhunsheng/domain'
import { explain, sayExplanation } from '@zhunsheng/domain/explanation'
import { figureReaderOf } from '@zhunsheng/domain/ledger'
import { zhCN } from '@zhunsheng/domain/locale/zh-CN'
import { derivedEntries } from '@zhunsheng/domain/procedure'
import { townshipYear } from '@zhunsheng/domain/rule-books/township-year'
import { entriesOf } from '../ledger-2023/entries.ts'
import { makeLedger } from '../ledger-2023/make-ledger.ts'
import { book, context, lechang, valueOf, year2023, year2023Under } from '../programs/lechang-2023.ts'
import { townshipYearByHand } from './hand-written.ts'
import { compareCpu, cpuOf } from './measure.ts'
import { type Line, duration, times } from './report.ts'

// As a store hands them over: in the order of their ids, and laid out in memory in that order.
const entriesAsStored = (): readonly LooseEntry[] =>
  JSON.parse(JSON.stringify(entriesOf(makeLedger()).toSorted((a, b) => (a.id < b.id ? -1 : 1))))

const compiling = async (): Promise<Line> => ({
  what: 'compile township-year: decode, prove, freeze, hash',
  result: duration(await cpuOf(() => valueOf(compileRuleBook(townshipYear, context)), 11, 20)),
})

const assessing = async (): Promise<readonly Line[]> => {
  const stored = entriesAsStored()
  // What follows from the cases is derived once, for both sides: it is no part of scoring.
  const entries = [...stored, ...derivedEntries(stored)]
  const under = (index: ReturnType<typeof indexLedger>): number => {
    const figures = figureReaderOf(index, lechang, year2023)
    return valueOf(assess(book, { subject: lechang, period: year2023, figures })).earned
  }
  const byHand = (): number => townshipYearByHand(entries)
  const index = indexLedger(entries)
  if (under(index) !== byHand()) throw new Error(`the engine says ${under(index)}, the computation by hand ${byHand()}`)
  const indexed = await compareCpu(() => under(index), byHand, 41)
  const whole = await compareCpu(() => under(indexLedger(entries)), byHand, 41)
  return [
    {
      what: `assess the year of the town from ${entries.length} entries, traced, over an index`,
      result: `${duration(indexed.ours)}; by hand ${duration(indexed.theirs)}`,
      ratio: times(indexed.ratio),
      aim: '≤ 2×',
      met: indexed.ratio <= 2,
    },
    {
      what: 'the same, making the index each time',
      result: `${duration(whole.ours)}; by hand ${duration(whole.theirs)}`,
      ratio: times(whole.ratio),
    },
  ]
}

const explaining = async (): Promise<readonly Line[]> => {
  const year = year2023Under(book)
  const paths = [...book.byPath.keys()]
  let next = 0
  const one = () => valueOf(explain(year, paths[next++ % paths.length] ?? ''))
  const made = await cpuOf(one, 11, 1000)
  const said = await cpuOf(() => sayExplanation(one(), zhCN), 11, 1000)
  return [
    { what: 'an explanation (of 1,000, every path in turn)', result: duration(made), aim: '≤ 50 µs', met: made <= 50 },
    { what: 'the same, said in zh-CN', result: duration(said), aim: '≤ 50 µs', met: said <= 50 },
  ]
}

/** Compiling, assessing and explaining, in memory. */
export const scoringLines = async (): Promise<readonly Line[]> => [
  await compiling(),
  ...(await assessing()),
  ...(await explaining()),
]
