import { inDerivedOrder } from '../derived-order.ts'
import { type LegalClock, limitFrom } from '../../law/legal-clock.ts'
import { entriesOfKind } from '../../ledger/entries-of-kind.ts'
import type { EntryOf, LooseEntry } from '../../ledger/entry.ts'
import { legalAidCheck, type legalAidChecks } from '../../ledger/service/legal/legal-aid-check.ts'
import { legalServiceCase } from '../../ledger/service/legal/legal-service-case.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import { type CivilDate, addDays } from '../../value/civil-date.ts'
import { deadline } from '../../value/time-limit.ts'
import { aidAssignmentPeriod, aidDecisionPeriod } from './legal-aid-clocks.ts'

type Case = EntryOf<typeof legalServiceCase>

/** The kinds from whose entries the checks of legal aid follow. */
export const legalAidCheckSources: readonly string[] = [legalServiceCase.id]

interface Found {
  readonly check: keyof typeof legalAidChecks
  readonly met: boolean
  /** The day on which it could first be told. */
  readonly on: CivilDate
}

const lastDayOf = (clock: LegalClock, start: CivilDate): CivilDate | undefined => {
  const limit = limitFrom(clock, start)
  if (!limit.ok) return undefined
  const until = deadline(chinaCalendar, limit.value.limit)
  return until.ok && until.value.status === 'day' ? until.value.on : undefined
}

const found = (
  check: Found['check'],
  clock: LegalClock,
  start: CivilDate,
  { done, over }: { readonly done: CivilDate | undefined; readonly over: CivilDate | undefined },
): readonly Found[] => {
  const last = lastDayOf(clock, start)
  if (last === undefined) return []
  if (done !== undefined && done <= last) return [{ check, met: true, on: done < start ? start : done }]
  // What was over in time without it, withdrawn or served at once, asks for nothing.
  if (done === undefined && over !== undefined && over <= last) return []
  return [{ check, met: false, on: addDays(last, 1) }]
}

const foundIn = ({ clocks, facts }: Case): readonly Found[] => {
  if (facts.service !== 'legalAid') return []
  const { decidedOn, assignedOn, result } = facts
  const over = clocks.closed
  return [
    ...found('decided', aidDecisionPeriod, clocks.occurred, { done: decidedOn, over }),
    ...(decidedOn === undefined || result === 'refused'
      ? []
      : found('assigned', aidAssignmentPeriod, decidedOn, { done: assignedOn, over })),
  ]
}

// An entry as it would stand in a ledger, with the id of the one it rests on.
const derived = (of: Case, { check, met, on }: Found): LooseEntry => ({
  id: of.id,
  township: of.township,
  kind: legalAidCheck.id,
  year: Number(on.slice(0, 4)),
  key: `${of.key}/${check}`,
  version: of.version,
  recorded: of.recorded,
  synthetic: of.synthetic,
  clocks: { occurred: on },
  facts: { case: of.key, check, met },
  personal: {},
})

/**
 * Whether each application for legal aid was decided on, and somebody assigned, in time: entries of the kind `legal-aid-check`
 * in order of id and then of key, from the current entries of a township. One that is not done is told when its last day is over.
 */
export const legalAidCheckEntries = (entries: Iterable<LooseEntry>): readonly LooseEntry[] =>
  entriesOfKind(legalServiceCase, [...entries])
    .flatMap((each) => foundIn(each).map((one) => derived(each, one)))
    .toSorted(inDerivedOrder)
