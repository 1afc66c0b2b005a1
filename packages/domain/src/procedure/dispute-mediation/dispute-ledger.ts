import { entriesOfKind } from '../../ledger/entries-of-kind.ts'
import type { EntryOf, LooseEntry } from '../../ledger/entry.ts'
import type { disputeResults } from '../../ledger/service/dispute/dispute-outcome.ts'
import { disputeParty } from '../../ledger/service/dispute/dispute-party.ts'
import { disputeStep } from '../../ledger/service/dispute/dispute-step.ts'
import { dispute } from '../../ledger/service/dispute/dispute.ts'
import { mediatorAppointment } from '../../ledger/service/dispute/mediator-appointment.ts'
import { leaderCase } from '../../ledger/service/petition/leader-case.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { dueOfDispute } from './dispute-due.ts'
import { type DisputeSeen, disputesSeen } from './disputes-seen.ts'

/** A line of the ledger of disputes, as it stood on a day. */
export interface DisputeLine extends DisputeSeen {
  readonly result: keyof typeof disputeResults
  readonly due?: CivilDate
  /** Whether it was concluded after its last day, or is open though that is over. */
  readonly isLate: boolean
  /** The numbers of the committees that its steps name, each once. */
  readonly committees: readonly string[]
  /** The number of the paper of the agreement that counts. */
  readonly agreementNo?: string
  /** The leader in charge: of several charges the one proposed last. */
  readonly charge?: EntryOf<typeof leaderCase>
}

/** The kinds that a line of the ledger of disputes is drawn from. */
export const disputeLedgerKinds = [dispute, disputeStep, disputeParty, mediatorAppointment, leaderCase] as const

const documentOf = ({ made, state: { agreement } }: DisputeSeen): string | undefined => {
  const ofForm = agreement?.form === 'oral' ? 'agreedOrally' : 'agreedInWriting'
  const paper = made.findLast(({ move, on }) => move === ofForm && on === agreement?.on)?.entry.facts['document']
  return typeof paper === 'string' ? paper : undefined
}

const lineOf = (seen: DisputeSeen, on: CivilDate, charge: DisputeLine['charge']): DisputeLine => {
  const { entry, state, steps } = seen
  const due = dueOfDispute(entry, state, chinaCalendar)
  const agreementNo = documentOf(seen)
  return {
    ...seen,
    result: state.result?.is ?? 'open',
    ...(due !== undefined && { due }),
    isLate: due !== undefined && (state.result?.on ?? on) > due,
    committees: [...new Set(steps.flatMap(({ facts }) => facts.committee ?? []))],
    ...(agreementNo !== undefined && { agreementNo }),
    ...(charge !== undefined && { charge }),
  }
}

/** The ledger of disputes of a township as it stood on a day, in order of numbers, from its current entries. */
export const disputeLedgerOn = (entries: Iterable<LooseEntry>, on: CivilDate): readonly DisputeLine[] => {
  const all = [...entries]
  const charges = entriesOfKind(leaderCase, all).filter(({ clocks }) => clocks.occurred <= on)
  const byDispute = new Map(
    charges
      .toSorted((a, b) => (`${a.clocks.occurred} ${a.key}` < `${b.clocks.occurred} ${b.key}` ? -1 : 1))
      .map((charge) => [charge.facts.dispute, charge]),
  )
  return disputesSeen(all, on).map((seen) => lineOf(seen, on, byDispute.get(seen.entry.key)))
}
