import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours } from './days.ts'
import { type TeamPlace, team } from './enforcement.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { civilServants, institutionStaff, stationed } from './people.ts'
import { randomFor } from './random.ts'

type Certificate = Noted<'enforcement-certificate'>
type Scope = Certificate['facts']['field']
interface Issued {
  readonly person: string
  readonly field: Scope
  readonly from: CivilDate
  readonly expires: CivilDate
  readonly until?: CivilDate | undefined
}

// Four who passed in October had certificates that ran out with the autumn; the fifth got the first one of his.
const renewed = new Set([...institutionStaff.slice(0, 3), stationed[11]].map((who) => who?.key))
const newcomer = civilServants[16]?.key
// One that was issued for a shorter time than the others runs out early in 2024.
const earliest = civilServants[13]?.key
/** The first day on which certificates of those count who passed in October. */
export const certifiedAfterExam = '2023-11-13'

const scopeOf = ({ unit }: TeamPlace): Scope => {
  switch (unit) {
    case 'enforcementOffice':
      return 'comprehensive'
    case 'naturalResourcesOffice':
      return 'naturalResources'
    case 'marketRegulationOffice':
      return 'marketRegulation'
    default:
      return 'other'
  }
}

const issuedTo = (place: TeamPlace): readonly Issued[] => {
  const { key } = place.who
  const whose = { person: key, field: scopeOf(place) }
  const fresh = { ...whose, from: certifiedAfterExam, expires: '2028-11-12' }
  if (key === newcomer) return [fresh]
  if (renewed.has(key))
    return [{ ...whose, from: '2021-09-15', expires: '2023-11-12', until: certifiedAfterExam }, fresh]
  if (key === earliest) return [{ ...whose, from: '2021-09-15', expires: '2024-01-31' }]
  return [{ ...whose, from: '2021-12-01', expires: '2026-11-30', until: place.until }]
}
const issued = team.filter(({ certified }) => certified).flatMap(issuedTo)

const certificates = (): readonly Certificate[] => {
  const random = randomFor('enforcement-certificate')
  return issued.map(({ person, field, from, expires, until }, i): Certificate => ({
    key: keyOf('ZFZ', i + 1, 2),
    clocks: { occurred: from, ...(until !== undefined && { closed: until }) },
    facts: { person, issuer: '某省人民政府（虚构）', field, expires },
    // Formed like nobody's.
    personal: { certificateNumber: `X0000${String(i + 1).padStart(4, '0')}` },
    recorded: officeHours(addDays(until ?? from, 2), random),
  }))
}

type Status = Noted<'certificate-status'>
const certificateOf = (person: string | undefined): string =>
  keyOf('ZFZ', issued.findIndex((each) => each.person === person) + 1, 2)

/** Whose certificate was suspended for a month, when a fault was accounted for. */
export const suspendedOfficer = civilServants[14]
/** Whose certificate was annulled with effect from a day that nobody in the township knew of for three months. */
export const annulledOfficer = stationed[10]

const statuses = (): readonly Status[] => {
  const random = randomFor('certificate-status')
  const row = (number: number, facts: Status['facts'], clocks: Status['clocks'], recorded: CivilDate): Status => ({
    key: keyOf('ZFZT', number, 2),
    clocks,
    facts,
    personal: {},
    recorded: officeHours(recorded, random),
  })
  return [
    row(
      1,
      { certificate: certificateOf(suspendedOfficer?.key), status: 'suspended', reason: '过错责任追究（虚构）' },
      { occurred: '2023-09-11', closed: '2023-10-10' },
      '2023-09-11',
    ),
    // The planted one: it took effect in May, and the notice of it arrived in August.
    row(
      2,
      {
        certificate: certificateOf(annulledOfficer?.key),
        status: 'annulled',
        reason: '发证机关清理，通知迟到（虚构）',
      },
      { occurred: '2023-05-22' },
      '2023-08-14',
    ),
  ]
}

/** Who may act, for what and until when, and what came in between. */
export const enforcementCertificates = (): Part<'enforcement-certificate' | 'certificate-status'> => ({
  'enforcement-certificate': certificates(),
  'certificate-status': statuses(),
})
