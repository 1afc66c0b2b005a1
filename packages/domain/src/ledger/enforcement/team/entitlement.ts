import type { CivilDate } from '../../../value/civil-date.ts'
import { entriesOfKind } from '../../entries-of-kind.ts'
import type { EntryOf, LooseEntry } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import type { EnforcementField } from '../enforcement-field.ts'
import { certificateStandingOn } from './certificate-standing.ts'
import { certificateStatus } from './certificate-status.ts'
import { enforcementCertificate } from './enforcement-certificate.ts'

/** What somebody would do: who, in which field of enforcement, on which day. */
export interface Acting {
  readonly person: string
  readonly field: EnforcementField
  readonly on: CivilDate
}

/**
 * The certificates by which a person may act in a field on a day: begun, neither expired nor given up (the last day of each
 * still counts), of that field or comprehensive, and neither suspended nor annulled on that day. None: the person may not.
 *
 * @see 中华人民共和国行政处罚法 第42条
 */
export const entitlingCertificates = (
  certificates: readonly LooseEntry[],
  statuses: readonly LooseEntry[],
  { person, field, on }: Acting,
): readonly EntryOf<typeof enforcementCertificate>[] => {
  const against = entriesOfKind(certificateStatus, statuses)
  return entriesOfKind(enforcementCertificate, certificates).filter(
    (certificate) =>
      certificate.facts.person === person &&
      (certificate.facts.field === 'comprehensive' || certificate.facts.field === field) &&
      certificateStandingOn(certificate, against, on) === 'valid',
  )
}

/**
 * Whether a person may act in a field on a day, by the entries of certificates and of what was suspended or annulled.
 *
 * @see 中华人民共和国行政处罚法 第42条
 */
export const mayAct = (certificates: readonly LooseEntry[], statuses: readonly LooseEntry[], acting: Acting): boolean =>
  entitlingCertificates(certificates, statuses, acting).length > 0

/**
 * The delegated power of a business key when it is in force on a day, its first and its last day included; undefined when it
 * is not, or when there is none of that key. Of keys that two years share, the one in force.
 *
 * @see 中华人民共和国行政处罚法 第24条
 */
export const powerOn = (powers: readonly LooseEntry[], key: string, on: CivilDate): LooseEntry | undefined =>
  powers.find((power) => power.key === key && standsOn(power, on))

/**
 * The discretion benchmarks of an item of the list of powers that are in force on a day: one for each tier.
 *
 * @see 中华人民共和国行政处罚法 第34条
 */
export const benchmarksOn = (benchmarks: readonly LooseEntry[], item: string, on: CivilDate): readonly LooseEntry[] =>
  benchmarks.filter((benchmark) => benchmark.facts['item'] === item && standsOn(benchmark, on))
