import { disputeParty } from '../../ledger/service/dispute/dispute-party.ts'
import { disputeStep } from '../../ledger/service/dispute/dispute-step.ts'
import { dispute } from '../../ledger/service/dispute/dispute.ts'
import { type DisputeSeen, disputesSeen } from '../../procedure/dispute-mediation/disputes-seen.ts'
import { disputeMediation } from '../../procedure/dispute-mediation/dispute-mediation.ts'
import type { AlertView } from '../alert.ts'
import { entriesAsOn } from '../as-on.ts'

/** The kinds that `disputesAsOn` reads. */
export const readsOfDisputes: readonly string[] = [
  dispute.id,
  disputeStep.id,
  disputeParty.id,
  ...disputeMediation.reads,
]

/** The disputes that are registered by the day of a view, as they stood on it, in order of their numbers. */
export const disputesAsOn = (view: AlertView): readonly DisputeSeen[] =>
  disputesSeen(
    readsOfDisputes.flatMap((kind) => entriesAsOn(view, kind)),
    view.on,
  )
