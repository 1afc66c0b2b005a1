import type { Copied } from './copied.ts'
import { caseCheck } from '../ledger/enforcement/case/case-check.ts'
import {
  entitlementEntries,
  entitlementSources,
  teamEntitlementEntries,
  teamEntitlementSources,
} from '../ledger/enforcement/team/entitlement-entries.ts'
import { entitlementSpan } from '../ledger/enforcement/team/entitlement-span.ts'
import { teamEntitlement } from '../ledger/enforcement/team/team-entitlement.ts'
import type { LooseEntry } from '../ledger/entry.ts'
import { problemOutcome } from '../ledger/report/problem-outcome.ts'
import { chargeOutcome } from '../ledger/service/petition/charge-outcome.ts'
import { eventOutcome } from '../ledger/grid/centre/event-outcome.ts'
import { gridAnswered } from '../ledger/grid/member/grid-answered.ts'
import {
  gridAnsweredEntries,
  gridAnsweredSources,
  gridServiceEntries,
  gridServiceSources,
} from '../ledger/grid/member/grid-derived.ts'
import { gridServiceSpan } from '../ledger/grid/member/grid-service.ts'
import { legalAidCheck } from '../ledger/service/legal/legal-aid-check.ts'
import { disputeOutcome } from '../ledger/service/dispute/dispute-outcome.ts'
import { disputeOutcomeEntries, disputeOutcomeSources } from './dispute-mediation/dispute-outcome-entries.ts'
import { petitionCheck } from '../ledger/service/petition/petition-check.ts'
import { caseCheckEntries, caseCheckSources } from './enforcement-case/case-check-entries.ts'
import {
  eventOutcomeEntries,
  eventOutcomeSources,
  eventsAsTheyStand,
} from './governance-event/event-outcome-entries.ts'
import { chargeOutcomeEntries, chargeOutcomeSources } from './leader-case/charge-outcome-entries.ts'
import { problemOutcomeEntries, problemOutcomeSources } from './rectification/problem-outcome-entries.ts'
import { legalAidCheckEntries, legalAidCheckSources } from './legal-aid/legal-aid-check-entries.ts'
import { petitionCheckEntries, petitionCheckSources } from './petition/petition-check-entries.ts'

/** How the entries of a derived kind follow from those that were written. */
export interface Derivation {
  /** The id of the derived kind. */
  readonly kind: string
  /** The kinds of the ledger that its entries follow from. */
  readonly sources: readonly string[]
  /** Which of them are copies; all others follow from what names them, and from what that names. */
  readonly copied?: Copied
  /** Its entries, in order of id and then of key, from the current entries of a township. */
  readonly entriesFrom: (entries: Iterable<LooseEntry>) => readonly LooseEntry[]
}

/** How each derived kind follows from the ledger. */
export const derivations: readonly Derivation[] = [
  { kind: teamEntitlement.id, sources: teamEntitlementSources, entriesFrom: teamEntitlementEntries },
  { kind: entitlementSpan.id, sources: entitlementSources, entriesFrom: entitlementEntries },
  { kind: caseCheck.id, sources: caseCheckSources, entriesFrom: (entries) => caseCheckEntries(entries) },
  {
    kind: eventOutcome.id,
    sources: eventOutcomeSources,
    copied: eventsAsTheyStand,
    entriesFrom: eventOutcomeEntries,
  },
  { kind: gridAnswered.id, sources: gridAnsweredSources, entriesFrom: gridAnsweredEntries },
  { kind: gridServiceSpan.id, sources: gridServiceSources, entriesFrom: gridServiceEntries },
  { kind: legalAidCheck.id, sources: legalAidCheckSources, entriesFrom: legalAidCheckEntries },
  {
    kind: disputeOutcome.id,
    sources: disputeOutcomeSources,
    entriesFrom: (entries) => disputeOutcomeEntries(entries),
  },
  { kind: petitionCheck.id, sources: petitionCheckSources, entriesFrom: petitionCheckEntries },
  { kind: chargeOutcome.id, sources: chargeOutcomeSources, entriesFrom: chargeOutcomeEntries },
  { kind: problemOutcome.id, sources: problemOutcomeSources, entriesFrom: problemOutcomeEntries },
]

/** All that follows from the current entries of a township, kind after kind. */
export const derivedEntries = (entries: Iterable<LooseEntry>): readonly LooseEntry[] => {
  const all = [...entries]
  return derivations.flatMap(({ entriesFrom }) => entriesFrom(all))
}
