import type { CivilDate } from '../../value/civil-date.ts'

interface OfDispute {
  /** Its number. */
  readonly dispute: string
  readonly entries: readonly string[]
}
interface OfCommittee {
  /** Its number. */
  readonly committee: string
  readonly name: string
  readonly entries: readonly string[]
}

/** What is amiss with disputes, and with who mediates them. */
export type DisputeFinding =
  /** A red dispute that is open so many days after its registration, and no leader was proposed to take charge of it. */
  | (OfDispute & { readonly code: 'redDisputeWithoutLeader'; readonly registered: CivilDate; readonly days: number })
  /** A dispute that names one side only, so many days after its registration. */
  | (OfDispute & { readonly code: 'disputeOfOneSide'; readonly registered: CivilDate; readonly days: number })
  /** A dispute of the platform that is not in the ledger of disputes so many days after it was reported. */
  | {
      readonly code: 'eventWithoutDispute'
      readonly event: string
      readonly reported: CivilDate
      readonly days: number
      readonly entries: readonly string[]
    }
  /** A dispute that a grid member found and that names no event, or one that is in no ledger or no dispute. */
  | (OfDispute & {
      readonly code: 'disputeWithoutEvent'
      readonly why: 'unnamed' | 'unknown' | 'otherCategory'
      readonly event?: string
    })
  /** A dispute agreed and struck off whose parties were not visited. */
  | (OfDispute & { readonly code: 'struckOffUnvisited'; readonly on: CivilDate })
  /** An agreement that was not fulfilled by its day, or was found not to be, and nothing was done so many days later. */
  | (OfDispute & { readonly code: 'agreementNeglected'; readonly since: CivilDate; readonly days: number })
  /** A text that is not signed and sealed, so many days later. */
  | (OfDispute & { readonly code: 'agreementNotInEffect'; readonly on: CivilDate; readonly days: number })
  /** An oral agreement of which no record is named. */
  | (OfDispute & { readonly code: 'oralAgreementUnrecorded'; readonly on: CivilDate })
  /** Parties who asked a court for confirmation after their time for it was over. */
  | (OfDispute & { readonly code: 'confirmationAskedLate'; readonly asked: CivilDate; readonly last: CivilDate })
  /** Somebody who mediates a dispute and is a party to it. */
  | (OfDispute & { readonly code: 'mediatorIsParty'; readonly person: string })
  /** A committee with fewer members than three, or more than nine. */
  | (OfCommittee & { readonly code: 'committeeOfOtherSize'; readonly members: number })
  /** A committee whose list of members has another number than its own entry. */
  | (OfCommittee & { readonly code: 'committeeMembersDiffer'; readonly stated: number; readonly listed: number })
  /** A committee without a chair, or with several. */
  | (OfCommittee & { readonly code: 'committeeWithoutOneChair'; readonly chairs: number })
  /** A village or community without a committee. */
  | {
      readonly code: 'villageWithoutCommittee'
      readonly village: string
      readonly name: string
      readonly entries: readonly string[]
    }
  /** Mediators in post whose committee is in no ledger, or was dissolved. */
  | {
      readonly code: 'mediatorsOfNoCommittee'
      readonly committee: string
      readonly persons: readonly string[]
      readonly dissolved?: CivilDate
      readonly entries: readonly string[]
    }
