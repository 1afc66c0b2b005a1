import type { EntryOf, LooseEntry } from '../../ledger/entry.ts'
import { disputeParty } from '../../ledger/service/dispute/dispute-party.ts'
import { disputeStep } from '../../ledger/service/dispute/dispute-step.ts'
import { dispute } from '../../ledger/service/dispute/dispute.ts'
import { backgroundOf } from '../../procedure/background.ts'
import { type MadeMove, follow } from '../../procedure/case-history.ts'
import { disputeMediation } from '../../procedure/dispute-mediation/dispute-mediation.ts'
import type { DisputeState } from '../../procedure/dispute-mediation/dispute-state.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { AlertView } from '../alert.ts'
import { entriesAsOn } from '../as-on.ts'
import { entriesOf } from '../entries-of.ts'

/** A registered dispute as it stood on the day of a view. */
export interface DisputeSeen {
  readonly entry: EntryOf<typeof dispute>
  readonly state: DisputeState
  /** The lawful moves, in order. */
  readonly made: readonly MadeMove[]
  readonly steps: readonly EntryOf<typeof disputeStep>[]
  readonly parties: readonly EntryOf<typeof disputeParty>[]
}

/** The kinds that `disputesAsOn` reads. */
export const readsOfDisputes: readonly string[] = [
  dispute.id,
  disputeStep.id,
  disputeParty.id,
  ...disputeMediation.reads,
]

/** The disputes that are registered by the day of a view, as they stood on it, in order of their numbers. */
export const disputesAsOn = (view: AlertView): readonly DisputeSeen[] => {
  const background = backgroundOf(disputeMediation.reads.flatMap((kind) => entriesAsOn(view, kind)))
  const steps = Map.groupBy(entriesOf(view, disputeStep, 'upTo'), ({ facts }) => facts.dispute)
  const parties = Map.groupBy(entriesOf(view, disputeParty, 'upTo'), ({ facts }) => facts.dispute)
  return entriesOf(view, dispute, 'upTo')
    .filter(({ clocks }) => clocks.reported <= view.on)
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .map((entry) => {
      const own = steps.get(entry.key) ?? []
      const all: readonly LooseEntry[] = [entry, ...own]
      const { state, made } = follow(disputeMediation, all, chinaCalendar, background)
      return { entry, state, made, steps: own, parties: parties.get(entry.key) ?? [] }
    })
}
