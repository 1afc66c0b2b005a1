import { entriesOfKind } from '../../ledger/entries-of-kind.ts'
import type { EntryOf, LooseEntry } from '../../ledger/entry.ts'
import { disputeParty } from '../../ledger/service/dispute/dispute-party.ts'
import { disputeStep } from '../../ledger/service/dispute/dispute-step.ts'
import { dispute } from '../../ledger/service/dispute/dispute.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { backgroundOf } from '../background.ts'
import { type MadeMove, follow } from '../case-history.ts'
import { disputeMediation } from './dispute-mediation.ts'
import type { DisputeState } from './dispute-state.ts'

/** A registered dispute as it stood on a day. */
export interface DisputeSeen {
  readonly entry: EntryOf<typeof dispute>
  readonly state: DisputeState
  /** The lawful moves, in order. */
  readonly made: readonly MadeMove[]
  /** All steps that were written down, by day and then by number. */
  readonly steps: readonly EntryOf<typeof disputeStep>[]
  readonly parties: readonly EntryOf<typeof disputeParty>[]
}

const { reads } = disputeMediation
const inOrder = (a: LooseEntry, b: LooseEntry): number => {
  const [one, other] = [a, b].map(({ clocks, key }) => `${String(clocks['occurred'])} ${key}`)
  return one === other ? 0 : String(one) < String(other) ? -1 : 1
}

/**
 * The disputes that were registered by a day, as they stood on it, in order of their numbers: from the current entries of one
 * township, of which what occurred later is not looked at.
 */
export const disputesSeen = (entries: Iterable<LooseEntry>, on: CivilDate): readonly DisputeSeen[] => {
  const all = [...entries].filter(({ clocks }) => String(clocks['occurred']) <= on)
  const background = backgroundOf(all.filter(({ kind }) => reads.includes(kind)))
  const steps = Map.groupBy(entriesOfKind(disputeStep, all).toSorted(inOrder), ({ facts }) => facts.dispute)
  const parties = Map.groupBy(entriesOfKind(disputeParty, all).toSorted(inOrder), ({ facts }) => facts.dispute)
  return entriesOfKind(dispute, all)
    .filter(({ clocks }) => clocks.reported <= on)
    .toSorted((a, b) => (`${a.key} ${a.id}` < `${b.key} ${b.id}` ? -1 : 1))
    .map((entry) => {
      const own = steps.get(entry.key) ?? []
      const ofCase: readonly LooseEntry[] = [entry, ...own]
      const { state, made } = follow(disputeMediation, ofCase, chinaCalendar, background)
      return { entry, state, made, steps: own, parties: parties.get(entry.key) ?? [] }
    })
}
