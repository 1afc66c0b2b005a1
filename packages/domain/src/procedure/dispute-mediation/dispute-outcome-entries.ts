import { inDerivedOrder } from '../derived-order.ts'
import type { LooseEntry, LooseValues } from '../../ledger/entry.ts'
import { disputeOutcome } from '../../ledger/service/dispute/dispute-outcome.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { type CivilDate, addDays } from '../../value/civil-date.ts'
import type { WorkingCalendar } from '../../value/working-calendar.ts'
import { type Background, backgroundOf } from '../background.ts'
import { casesIn, follow } from '../case-history.ts'
import { confirmationPeriod, visitPeriod } from './clocks.ts'
import { dueOfDispute, lastDayOf } from './dispute-due.ts'
import { disputeMediation } from './dispute-mediation.ts'
import type { DisputeState } from './dispute-state.ts'

const { kinds, reads } = disputeMediation

/** The kinds from whose entries the outcomes of disputes follow. */
export const disputeOutcomeSources: readonly string[] = [...Object.keys(kinds), ...reads]

// What was turned away in time was never due; turned away after its last day it was left lying until then.
const dueIn = (opening: LooseEntry, state: DisputeState, calendar: WorkingCalendar): CivilDate | undefined => {
  const due = dueOfDispute(opening, state, calendar)
  const { result } = state
  return due !== undefined && result?.is === 'notAccepted' && result.on <= due ? undefined : due
}

const factsOf = (opening: LooseEntry, state: DisputeState, calendar: WorkingCalendar): Partial<LooseValues> => {
  const { result, agreement, visited, reopened } = state
  const { division, category, risk } = opening.facts
  const since = agreement?.inEffectSince
  // What was transferred after an agreement, or reopened, asks for no visit and no court any more.
  const holds = since !== undefined && (result?.is === 'agreedInWriting' || result?.is === 'agreedOrally')
  return {
    dispute: opening.key,
    division,
    category,
    risk,
    result: result?.is ?? 'open',
    concludedOn: result?.on,
    openUntil: result && addDays(result.on, -1),
    due: dueIn(opening, state, calendar),
    ...(holds && {
      fulfilBy: agreement?.until,
      confirmBy: lastDayOf(confirmationPeriod, since, calendar),
      visitBy: lastDayOf(visitPeriod, since, calendar),
    }),
    fulfilledOn: state.fulfilled,
    askedOn: state.confirmationAsked,
    confirmedOn: state.confirmed,
    visitedOn: visited?.on,
    satisfaction: visited?.satisfaction,
    struckOffOn: state.struckOff,
    reopenedOn: reopened,
  }
}

const present = (values: Partial<LooseValues>): LooseValues =>
  Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))

const outcomeOf = (
  own: readonly LooseEntry[],
  background: Background,
  calendar: WorkingCalendar,
): readonly LooseEntry[] => {
  const { state, made } = follow(disputeMediation, own, calendar, background)
  const { registered } = state
  // Of two that share a number, in two years, the first one.
  const opening = made.find(({ move }) => move === 'registered')?.entry
  if (registered === undefined || opening === undefined) return []
  return [
    {
      ...opening,
      kind: disputeOutcome.id,
      year: Number(registered.slice(0, 4)),
      clocks: { occurred: registered },
      facts: present(factsOf(opening, state, calendar)),
      personal: {},
    },
  ]
}

/**
 * What the disputes of a township came to, as entries of the kind `dispute-outcome`, in order of id and then of key, from the
 * current entries of its ledgers. Steps that the law does not allow change nothing: nobody is credited with them.
 */
export const disputeOutcomeEntries = (
  entries: Iterable<LooseEntry>,
  calendar: WorkingCalendar = chinaCalendar,
): readonly LooseEntry[] => {
  const all = [...entries]
  const background = backgroundOf(all.filter(({ kind }) => reads.includes(kind)))
  return [...casesIn(disputeMediation, all).values()]
    .flatMap((own) => outcomeOf(own, background, calendar))
    .toSorted(inDerivedOrder)
}
