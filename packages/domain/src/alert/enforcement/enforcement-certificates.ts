import type { EntryOf } from '../../ledger/entry.ts'
import { certificateExam } from '../../ledger/enforcement/team/certificate-exam.ts'
import { certificateStatus } from '../../ledger/enforcement/team/certificate-status.ts'
import { type CertificateStanding, certificateStandingOn } from '../../ledger/enforcement/team/certificate-standing.ts'
import { enforcementCertificate } from '../../ledger/enforcement/team/enforcement-certificate.ts'
import { teamMembership } from '../../ledger/enforcement/team/team-membership.ts'
import { daysBetween } from '../../value/civil-date.ts'
import { convention } from '../../procedure/convention.ts'
import { penaltyLaw } from '../../procedure/enforcement-case/penalty-law.ts'
import type { Alert, AlertView } from '../alert.ts'
import type { CertificateFinding } from './enforcement-register-finding.ts'
import { entriesOf, idsOf } from '../entries-of.ts'

type Found<C extends CertificateFinding['code']> = Extract<CertificateFinding, { readonly code: C }>
type Certificate = EntryOf<typeof enforcementCertificate>

// Chosen by the product: no rule says how long before the end, or how long after the examination, somebody should look.
const soonDays = 60
const issueDays = 90

interface Standing {
  readonly certificate: Certificate
  readonly standing: CertificateStanding
}

const standings = (view: AlertView): readonly Standing[] => {
  const statuses = entriesOf(view, certificateStatus, 'upTo')
  return entriesOf(view, enforcementCertificate, 'upTo').map((certificate) => ({
    certificate,
    standing: certificateStandingOn(certificate, statuses, view.on),
  }))
}

const holds = (all: readonly Standing[], person: string): boolean =>
  all.some(({ certificate, standing }) => certificate.facts.person === person && standing === 'valid')

const expiring = (view: AlertView): readonly Found<'certificateExpiring'>[] => {
  const valid = standings(view).filter(({ standing }) => standing === 'valid')
  return valid.flatMap(({ certificate }) => {
    const { key, facts } = certificate
    const days = daysBetween(view.on, facts.expires)
    // Whoever has a longer one for the same already needs nothing.
    const isRenewed = valid.some(
      ({ certificate: { facts: other } }) =>
        other.person === facts.person &&
        other.expires > facts.expires &&
        (other.field === facts.field || other.field === 'comprehensive'),
    )
    if (days > soonDays || isRenewed) return []
    const { person, expires } = facts
    return [
      { code: 'certificateExpiring', certificate: key, person, expires, days, entries: idsOf([certificate]) } as const,
    ]
  })
}

const stale = (standing: CertificateStanding): standing is Found<'officerWithoutCertificate'>['standing'] =>
  standing !== 'valid' && standing !== 'notYet'

const without = (view: AlertView): readonly Found<'officerWithoutCertificate'>[] => {
  const all = standings(view)
  const office = entriesOf(view, teamMembership, 'inForce').filter(({ facts }) => facts.unit === 'enforcementOffice')
  return [...Map.groupBy(office, ({ facts }) => facts.person)].flatMap(([person, own]) => {
    // Who never held one is told by the membership; here it is those whose certificate ran out.
    const last = all
      .filter(({ certificate }) => certificate.facts.person === person)
      .reduce<Standing | undefined>(
        (latest, each) =>
          latest !== undefined && latest.certificate.facts.expires > each.certificate.facts.expires ? latest : each,
        undefined,
      )
    if (last === undefined || holds(all, person) || !stale(last.standing)) return []
    const { certificate, standing } = last
    const entries = idsOf([certificate, ...own])
    return [{ code: 'officerWithoutCertificate', person, certificate: certificate.key, standing, entries } as const]
  })
}

const notIssued = (view: AlertView): readonly Found<'certificateNotIssued'>[] => {
  const register = entriesOf(view, enforcementCertificate, 'upTo')
  if (register.length === 0) return []
  const memberships = entriesOf(view, teamMembership, 'upTo').map(({ facts }) => facts.person)
  const current = entriesOf(view, teamMembership, 'inForce').map(({ facts }) => facts.person)
  const passed = Map.groupBy(
    entriesOf(view, certificateExam, 'upTo').filter(({ facts }) => facts.passed),
    ({ facts }) => facts.person,
  )
  return [...passed].flatMap(([person, exams]) => {
    // The first pass is the one that a certificate should follow; of who has left the team nothing is asked.
    const [exam] = exams
    const hasLeft = memberships.includes(person) && !current.includes(person)
    if (exam === undefined || hasLeft || register.some(({ facts }) => facts.person === person)) return []
    const days = daysBetween(exam.clocks.occurred, view.on)
    if (days <= issueDays) return []
    const found = { person, passed: exam.clocks.occurred, days, after: issueDays, entries: idsOf([exam]) }
    return [{ code: 'certificateNotIssued', ...found } as const]
  })
}

const [system, register] = ['enforcementCertificates', enforcementCertificate.id] as const

/** The alerts of enforcement certificates. Who acted without one is found case by case. */
export const enforcementCertificateAlerts: readonly Alert[] = [
  {
    id: 'certificate-expiring',
    label: { zh: '执法证即将到期', en: 'A certificate that soon expires' },
    system,
    citation: convention,
    reads: [register, certificateStatus.id],
    look: expiring,
  },
  {
    id: 'officer-without-certificate',
    label: { zh: '执法证失效人员仍在执法办公室', en: 'In the enforcement office with no certificate that stands' },
    system,
    citation: penaltyLaw(42, { paragraph: 1 }),
    reads: [register, certificateStatus.id, teamMembership.id],
    look: without,
  },
  {
    id: 'certificate-not-issued',
    label: { zh: '考试通过后未领取执法证', en: 'Passed, and no certificate issued' },
    system,
    citation: convention,
    reads: [register, certificateExam.id, teamMembership.id],
    look: notIssued,
  },
]
