import type { CivilDate } from '../../../value/civil-date.ts'
import { yearPeriod } from '../../../value/period.ts'
import { type Ratio, ratio } from '../../../value/ratio.ts'
import type { EntryOf } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import type { serviceCase } from './service-case.ts'
import type { serviceItem } from './service-item.ts'

type Item = EntryOf<typeof serviceItem>
type Case = EntryOf<typeof serviceCase>

/**
 * What became of cases in a year, up to a day. Accepted, done and due are counted by three different days of a case; `due`
 * are those whose promised day was in the year and not after the day looked at, and `inTime` those of them done by it.
 */
export interface ServiceCounts {
  readonly accepted: number
  readonly oneWindow: number
  readonly online: number
  readonly marketEntity: number
  readonly done: number
  readonly due: number
  readonly inTime: number
  /** Open on the day and past the promised one, of whatever year. */
  readonly overdue: number
  readonly evaluated: number
  /** Satisfied or fairly satisfied. */
  readonly satisfied: number
}

/** An item and its cases. */
export interface ServiceItemYear {
  /** Absent where cases name an item that is in no ledger. */
  readonly item?: Item
  readonly key: string
  /** Whether it is offered on the day. */
  readonly isOffered: boolean
  readonly counts: ServiceCounts
}

/** By how much the items offered promise to be faster than the law asks, over those for which it sets a time. */
export interface PromiseReduction {
  readonly items: number
  /** Working days, added up. */
  readonly promised: number
  readonly statutory: number
  /** 1 − promised ÷ statutory, exactly; absent where the law asks for no day at all. */
  readonly share?: Ratio
}

/** A year of the service centre. */
export interface ServiceYear {
  readonly year: number
  /** What took place later is left out. */
  readonly on: CivilDate
  /** On the day: items offered, and those of them taken at one window and done online. */
  readonly offered: number
  readonly oneWindow: number
  readonly oneNetwork: number
  readonly reduction: PromiseReduction
  readonly counts: ServiceCounts
  /** Those offered on the day, and others with cases in the year, in order of their keys. */
  readonly items: readonly ServiceItemYear[]
}

interface Span {
  readonly from: CivilDate
  readonly on: CivilDate
}

const isIn = ({ from, on }: Span, day: CivilDate | undefined): boolean => day !== undefined && day >= from && day <= on

const countsOf = (cases: readonly Case[], span: Span): ServiceCounts => {
  const accepted = cases.filter(({ clocks }) => isIn(span, clocks.occurred))
  const done = cases.filter(({ clocks }) => isIn(span, clocks.closed))
  const due = cases.filter(({ facts }) => isIn(span, facts.due))
  const evaluations = done.map(({ facts }) => facts.evaluation)
  const by = (channel: Case['facts']['channel']): number =>
    accepted.filter(({ facts }) => facts.channel === channel).length
  return {
    accepted: accepted.length,
    oneWindow: by('oneWindow'),
    online: by('oneNetwork'),
    marketEntity: accepted.filter(({ facts }) => facts.applicant === 'marketEntity').length,
    done: done.length,
    due: due.length,
    inTime: due.filter(({ clocks: { closed }, facts }) => closed !== undefined && closed <= facts.due).length,
    overdue: cases.filter(
      ({ clocks: { closed }, facts }) => facts.due < span.on && (closed === undefined || closed > span.on),
    ).length,
    evaluated: evaluations.filter((each) => each !== undefined).length,
    satisfied: evaluations.filter((each) => each === 'satisfied' || each === 'fair').length,
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0)

const reductionOf = (offered: readonly Item[]): PromiseReduction => {
  const timed = offered.flatMap(({ facts: { promisedDays, statutoryDays } }) =>
    statutoryDays === undefined ? [] : [{ promisedDays, statutoryDays }],
  )
  const promised = sum(timed.map(({ promisedDays }) => promisedDays))
  const statutory = sum(timed.map(({ statutoryDays }) => statutoryDays))
  const share = statutory === 0 ? {} : { share: ratio(statutory - promised, statutory) }
  return { items: timed.length, promised, statutory, ...share }
}

const isSeen = ({ isOffered, counts }: ServiceItemYear): boolean =>
  isOffered || counts.accepted + counts.done + counts.due + counts.overdue > 0

/** What the service centre offered and did in a year up to a day, item by item. */
export const serviceYear = (
  items: readonly Item[],
  cases: readonly Case[],
  year: number,
  on: CivilDate = yearPeriod(year).to,
): ServiceYear => {
  const { from, to } = yearPeriod(year)
  const last = on < to ? on : to
  const span = { from, on: last }
  const known = cases.filter(({ clocks }) => clocks.occurred <= last)
  const byItem = Map.groupBy(known, ({ facts }) => facts.item)
  const byKey = new Map(items.map((item) => [item.key, item]))
  const offered = items.filter((item) => standsOn(item, last))
  const keys = [...new Set([...byKey.keys(), ...byItem.keys()])].toSorted()
  return {
    year,
    on: last,
    offered: offered.length,
    oneWindow: offered.filter(({ facts }) => facts.oneWindow).length,
    oneNetwork: offered.filter(({ facts }) => facts.oneNetwork).length,
    reduction: reductionOf(offered),
    counts: countsOf(known, span),
    items: keys
      .map((key): ServiceItemYear => {
        const item = byKey.get(key)
        const counts = countsOf(byItem.get(key) ?? [], span)
        return {
          ...(item !== undefined && { item }),
          key,
          isOffered: item !== undefined && standsOn(item, last),
          counts,
        }
      })
      .filter(isSeen),
  }
}
