import type { CivilDate } from '../../../value/civil-date.ts'
import type { EntryOf } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import type { certificateStatus } from './certificate-status.ts'
import type { enforcementCertificate } from './enforcement-certificate.ts'

type Certificate = EntryOf<typeof enforcementCertificate>
type Status = EntryOf<typeof certificateStatus>

/** How a certificate stands on a day; of several reasons against it the gravest. */
export type CertificateStanding = 'valid' | 'annulled' | 'givenUp' | 'expired' | 'suspended' | 'notYet'

/**
 * How a certificate stands on a day, as the register and the statuses of certificates say. Its first and last day belong to
 * it; an annulment without a last day is for good.
 */
export const certificateStandingOn = (
  { key, clocks, facts }: Certificate,
  statuses: readonly Status[],
  on: CivilDate,
): CertificateStanding => {
  if (clocks.occurred > on) return 'notYet'
  const current = statuses.filter((each) => each.facts.certificate === key && standsOn(each, on))
  if (current.some((each) => each.facts.status === 'annulled')) return 'annulled'
  if (clocks.closed !== undefined && clocks.closed < on) return 'givenUp'
  if (facts.expires < on) return 'expired'
  return current.length > 0 ? 'suspended' : 'valid'
}

/** The certificates that stand on a day by the person who holds them, in order of keys: who may act, and for what. */
export const certificatesHeldOn = (
  certificates: readonly Certificate[],
  statuses: readonly Status[],
  on: CivilDate,
): ReadonlyMap<string, readonly Certificate[]> =>
  Map.groupBy(
    certificates
      .filter((each) => certificateStandingOn(each, statuses, on) === 'valid')
      .toSorted((a, b) => (a.key < b.key ? -1 : 1)),
    ({ facts }) => facts.person,
  )
