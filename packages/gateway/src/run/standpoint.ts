import type { CivilDate, Instant } from '@zhunsheng/domain'

/** From where the facts are seen: what the calendar says, and what the ledger had been told. */
export interface Standpoint {
  /** Bounds what is in force; the last day of each period by default. */
  readonly asOf?: CivilDate
  /** Only what had been recorded by then, as it stood then: what was known on that day is found again at any later one. */
  readonly knownAt?: Instant
}

/** The standpoint in anything that has one, or that GraphQL gave as null. */
export const standpointOf = ({
  asOf,
  knownAt,
}: {
  readonly asOf?: CivilDate | null | undefined
  readonly knownAt?: Instant | null | undefined
}): Standpoint => ({
  ...(typeof asOf === 'string' && { asOf }),
  ...(typeof knownAt === 'string' && { knownAt }),
})
