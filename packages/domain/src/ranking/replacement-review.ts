import type { EntryOf } from '../ledger/entry.ts'
import { isKept, type memberReplacement } from '../ledger/grid/member/member-replacement.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import { type CivilDate, daysBetween } from '../value/civil-date.ts'
import { parsePeriod } from '../value/period.ts'
import { firstTriggers } from './first-triggers.ts'
import { type FiredTrigger, type JudgedMonth, replacementTriggers } from './replacement.ts'

type Decided = EntryOf<typeof memberReplacement>

/**
 * For how many calendar days after the month in which a trigger first holds a decision is waited for. No text was read
 * that sets a time: a convention of the product (illustrative), said wherever it is used.
 */
export const daysToDecide = 30

/**
 * What became of a trigger: a replacement was decided (whatever its cause), it was decided to keep the member, the member left
 * without a decision, there is still time, or nobody decided.
 */
export type TriggerOutcome = 'decided' | 'kept' | 'left' | 'pending' | 'undecided'

/** A member who fell under a trigger of the book, and what became of it. */
export interface ReviewedTrigger extends FiredTrigger {
  readonly member: string
  /** The last day of the month in which it first held. */
  readonly since: CivilDate
  readonly outcome: TriggerOutcome
  readonly record?: Decided
}

/**
 * How a recorded replacement stands to the book. `notPerformance`: for another cause, which no score can support or
 * contradict. `supported`: the trigger that it names held before the decision. `byHand`: judged by hand, as it says itself.
 * `unsupported`: it names a trigger that did not hold in the months before the decision.
 */
export type RecordStanding = 'notPerformance' | 'supported' | 'byHand' | 'unsupported'

/** A recorded replacement beside what the scores say. */
export interface ReviewedRecord {
  readonly record: Decided
  readonly standing: RecordStanding
  /** The months by which the named trigger held. */
  readonly months: readonly string[]
}

/**
 * Everything that a review looks at. `inPost` says who still answers for a grid on the day; triggers are told of from the
 * month that begins on `from` on, histories may reach further back.
 */
export interface ReplacementsView {
  readonly from: CivilDate
  readonly book: RuleBook
  readonly histories: ReadonlyMap<string, readonly JudgedMonth[]>
  readonly records: readonly Decided[]
  readonly inPost: ReadonlySet<string>
  readonly on: CivilDate
}

const endOf = (month: string): CivilDate => {
  const period = parsePeriod(month)
  return period.ok ? period.value.to : month
}

// The first decision after the trigger; of whoever had gone before it held, the decision by which they went.
const recordOf = (member: string, since: CivilDate, { records, inPost, on }: ReplacementsView): Decided | undefined => {
  const own = records
    .filter(({ facts, clocks }) => facts.member === member && clocks.occurred <= on)
    .toSorted((a, b) => (a.clocks.occurred < b.clocks.occurred ? -1 : 1))
  return (
    own.find(({ clocks }) => clocks.occurred >= since) ??
    (inPost.has(member) ? undefined : own.findLast((each) => !isKept(each)))
  )
}

const outcomeOf = (since: CivilDate, record: Decided | undefined, member: string, view: ReplacementsView) => {
  if (record !== undefined) return isKept(record) ? 'kept' : 'decided'
  if (!view.inPost.has(member)) return 'left'
  return daysBetween(since, view.on) > daysToDecide ? 'undecided' : 'pending'
}

/** Who fell under a trigger of the book, by member and month, and what became of it up to a day. */
export const reviewTriggers = (view: ReplacementsView): readonly ReviewedTrigger[] =>
  [...view.histories]
    .flatMap(([member, history]) =>
      firstTriggers(view.book, history, view.from).flatMap((fired): readonly ReviewedTrigger[] => {
        const since = endOf(fired.months.at(-1) ?? '')
        if (since > view.on) return []
        const record = recordOf(member, since, view)
        const outcome = outcomeOf(since, record, member, view)
        return [{ ...fired, member, since, outcome, ...(record !== undefined && { record }) }]
      }),
    )
    .toSorted((a, b) => (a.since === b.since ? (a.member < b.member ? -1 : 1) : a.since < b.since ? -1 : 1))

const standingOf = (record: Decided, { book, histories }: ReplacementsView): Omit<ReviewedRecord, 'record'> => {
  const { trigger, member } = record.facts
  if (trigger === undefined) return { standing: 'notPerformance', months: [] }
  if (trigger === 'manual') return { standing: 'byHand', months: [] }
  // What was not known yet when it was decided supports no decision: only months that had ended count.
  const known = (histories.get(member) ?? []).filter(({ period }) => period.to < record.clocks.occurred)
  const held = known.flatMap((_, i) => replacementTriggers(book, known.slice(0, i + 1)))
  const fired = held.findLast(({ trigger: { type } }) => type === trigger)
  return fired === undefined ? { standing: 'unsupported', months: [] } : { standing: 'supported', months: fired.months }
}

/** Each recorded replacement up to a day, by the day of its decision, beside what the scores of the months before it say. */
export const reviewRecords = (view: ReplacementsView): readonly ReviewedRecord[] =>
  view.records
    .filter(({ clocks }) => clocks.occurred <= view.on)
    .toSorted((a, b) =>
      a.clocks.occurred === b.clocks.occurred
        ? a.key < b.key
          ? -1
          : 1
        : a.clocks.occurred < b.clocks.occurred
          ? -1
          : 1,
    )
    .map((record) => ({ record, ...standingOf(record, view) }))
