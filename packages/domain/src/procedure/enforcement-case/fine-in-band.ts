import { discretionTiers } from '../../ledger/enforcement/power/discretion-benchmark.ts'
import { benchmarksOn } from '../../ledger/enforcement/team/entitlement.ts'
import type { LooseEntry } from '../../ledger/entry.ts'
import type { Label } from '../../value/label.ts'
import type { Fen } from '../../value/money.ts'
import { type Ratio, ratio } from '../../value/ratio.ts'
import type { Background } from '../background.ts'
import { codeIn } from '../code-in.ts'
import { fenOf } from './apply.ts'

/** Where a fine lies in the band of the benchmark that its decision cites. */
export interface FineInBand {
  /** The business key of the benchmark. */
  readonly benchmark: string
  readonly tier: Label
  readonly least: Fen
  readonly most: Fen
  /** 0 at the lower end, 1 at the upper one, beyond them outside. Absent where the band is one amount alone. */
  readonly place?: Ratio
  readonly isWithin: boolean
  /** Why the fine leaves the band, in the words of the decision. */
  readonly reason?: string
}

/**
 * The place of a decision's fine in the band that it cites; undefined without a fine, or where the benchmark is not in force on
 * the day of the decision, or not in the background.
 *
 * @see 中华人民共和国行政处罚法 第34条
 */
export const fineInBand = ({ facts, clocks }: LooseEntry, background: Background): FineInBand | undefined => {
  const fine = fenOf(facts['fine'])
  const cited = background.entries('discretion-benchmark').filter(({ key }) => key === facts['benchmark'])
  const [benchmark] = cited.flatMap((each) =>
    benchmarksOn([each], String(each.facts['item']), String(clocks['occurred'])),
  )
  const tier = codeIn(discretionTiers, benchmark?.facts['tier'])
  if (benchmark === undefined || tier === undefined || fine === 0) return undefined
  const [least, most] = [fenOf(benchmark.facts['least']), fenOf(benchmark.facts['most'])]
  const { reason } = facts
  return {
    benchmark: benchmark.key,
    tier: discretionTiers[tier],
    least,
    most,
    ...(most > least && { place: ratio(fine - least, most - least) }),
    isWithin: fine >= least && fine <= most,
    ...(typeof reason === 'string' && { reason }),
  }
}
