import type { Approved } from '../../procedure/leader-case/charge-approver.ts'
import type { PostId } from '../../township/post.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** A charge and what it is of. */
export interface OfCharge {
  /** The business key of the charge. */
  readonly charge: string
  readonly title: string
  /** The post of the leader in charge. */
  readonly post: PostId
  readonly entries: readonly string[]
}

/** What a charge is of: a petition or a dispute, by its business key. */
export interface ChargedMatter {
  readonly of: 'petition' | 'dispute'
  readonly number: string
}

/** What is amiss with leaders’ charges. */
export type LeaderCaseFinding =
  /** Under way, and nobody was seen or visited for more than so many days, since the last visit or the approval. */
  | (OfCharge & {
      readonly code: 'chargeNotVisited'
      readonly since: CivilDate
      readonly never: boolean
      readonly days: number
    })
  /** The charge, or more time for it, was approved by another than who approves. */
  | (OfCharge & {
      readonly code: 'chargeApprovedByOther'
      readonly what: Approved
      readonly on: CivilDate
      readonly approver: PostId
      readonly wanted: readonly PostId[]
    })
  /** Of a petition or a dispute that is in no ledger. */
  | (OfCharge & ChargedMatter & { readonly code: 'chargeMatterUnknown' })
  /** The charge is closed, and what it is of is not. */
  | (OfCharge & ChargedMatter & { readonly code: 'chargeMatterOpen'; readonly closedOn: CivilDate })
  /** Reported in a meeting that is in no ledger, or that was held after the day of the report. */
  | (OfCharge & {
      readonly code: 'chargeMeetingUnknown'
      readonly on: CivilDate
      readonly meeting: string
      readonly heldOn?: CivilDate
    })
  /** One leader has more charges open than a local bound allows. */
  | {
      readonly code: 'leaderOverloaded'
      /** The opaque key of the person. */
      readonly leader: string
      readonly post: PostId
      readonly open: number
      readonly bound: number
      readonly charges: readonly string[]
      readonly entries: readonly string[]
    }
