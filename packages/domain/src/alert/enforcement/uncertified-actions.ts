import { caseMeasure } from '../../ledger/enforcement/case/case-measure.ts'
import { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import { enforcementCase } from '../../ledger/enforcement/case/enforcement-case.ts'
import { penaltyDecision } from '../../ledger/enforcement/case/penalty-decision.ts'
import { certificateStandingOn } from '../../ledger/enforcement/team/certificate-standing.ts'
import { certificateStatus } from '../../ledger/enforcement/team/certificate-status.ts'
import { enforcementCertificate } from '../../ledger/enforcement/team/enforcement-certificate.ts'
import { mayAct } from '../../ledger/enforcement/team/entitlement.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import { standsOn } from '../../ledger/standing-on.ts'
import { penaltyLaw } from '../../procedure/enforcement-case/penalty-law.ts'
import type { CivilDate, Instant } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import type { CaseAct, EnforcementCaseFinding, NotEntitled, StepName } from './enforcement-case-finding.ts'
import { entriesOf, idsOf } from '../entries-of.ts'

type Found = Extract<EnforcementCaseFinding, { readonly code: 'uncertifiedAction' }>
type Certificate = EntryOf<typeof enforcementCertificate>
type Status = EntryOf<typeof certificateStatus>

// Steps that somebody else takes: a host of a hearing, the head, those who sit together, the police, the court, whoever
// closes the file and keeps it.
const stepsOfOthers: ReadonlySet<StepName> = new Set<StepName>([
  'hearingHeld',
  'discussed',
  'transferApproved',
  'transferRefused',
  'deferralApproved',
  'policeFiled',
  'policeDeclined',
  'courtEnforced',
  'closed',
  'archived',
])

interface Action {
  readonly entry: {
    readonly id: string
    readonly key: string
    readonly recorded: Instant
    readonly clocks: { readonly occurred: CivilDate }
    readonly facts: { readonly case: string; readonly officer?: string; readonly secondOfficer?: string }
  }
  readonly act: CaseAct
}

const actionsOf = (view: AlertView): readonly Action[] => [
  ...entriesOf(view, caseStep, 'inYear')
    .filter(({ facts }) => !stepsOfOthers.has(facts.step))
    .map((entry) => ({ entry, act: { kind: 'step', step: entry.facts.step } as const })),
  ...entriesOf(view, caseMeasure, 'inYear').map((entry) => ({
    entry,
    act: { kind: 'measure', measure: entry.facts.measure } as const,
  })),
  ...entriesOf(view, penaltyDecision, 'inYear').map((entry) => ({ entry, act: { kind: 'decision' } as const })),
]

interface Against {
  readonly reason: NotEntitled
  readonly entries: readonly { readonly id: string }[]
}

const againstCertificate = (certificate: Certificate, statuses: readonly Status[], { entry }: Action): Against => {
  const { occurred: on } = entry.clocks
  const { key, clocks, facts } = certificate
  const why = certificateStandingOn(certificate, statuses, on)
  if (why === 'valid')
    return { reason: { why: 'otherField', certificate: key, of: facts.field }, entries: [certificate] }
  const covering = statuses.find(
    (status) => status.facts.certificate === key && status.facts.status === why && standsOn(status, on),
  )
  const source = covering ?? certificate
  const days: Readonly<Record<typeof why, CivilDate>> = {
    annulled: source.clocks.occurred,
    suspended: source.clocks.occurred,
    givenUp: clocks.closed ?? clocks.occurred,
    expired: facts.expires,
    notYet: clocks.occurred,
  }
  const isKnownLater = source.recorded > entry.recorded
  const entries = covering === undefined ? [certificate] : [certificate, covering]
  return { reason: { why, certificate: key, day: days[why], isKnownLater }, entries }
}

// Of several certificates the one that says most: that it was taken away, that it is of another field, that it was over.
const order: readonly NotEntitled['why'][] = ['annulled', 'suspended', 'otherField', 'expired', 'givenUp', 'notYet']

const against = (own: readonly Certificate[], statuses: readonly Status[], action: Action): Against => {
  const [first] = own
    .map((certificate) => againstCertificate(certificate, statuses, action))
    .toSorted((a, b) => order.indexOf(a.reason.why) - order.indexOf(b.reason.why))
  return first ?? { reason: { why: 'noCertificate' }, entries: [] }
}

const uncertified = (view: AlertView): readonly Found[] => {
  const cases = new Map(entriesOf(view, enforcementCase, 'upTo').map(({ key, facts }) => [key, facts.field]))
  const certificates = entriesOf(view, enforcementCertificate, 'upTo')
  const statuses = entriesOf(view, certificateStatus, 'upTo')
  return actionsOf(view).flatMap((action): readonly Found[] => {
    const { entry, act } = action
    const { case: of, officer, secondOfficer } = entry.facts
    const { occurred: on } = entry.clocks
    const field = cases.get(of)
    // Of a case that nobody entered the field is not known.
    if (field === undefined) return []
    return [officer, secondOfficer].flatMap((person): readonly Found[] => {
      if (person === undefined || mayAct(certificates, statuses, { person, field, on })) return []
      const own = certificates.filter(({ facts }) => facts.person === person)
      const { reason, entries } = against(own, statuses, action)
      const found = { code: 'uncertifiedAction', case: of, act, key: entry.key, on, person, field, reason } as const
      return [{ ...found, entries: idsOf([entry, ...entries]) }]
    })
  })
}

/** The alert of those who acted in a case without being entitled to, by what is known now. */
export const uncertifiedActionAlert: Alert = {
  id: 'uncertified-action',
  label: { zh: '无执法资格人员办案', en: 'An act in a case by somebody not entitled to it' },
  system: 'enforcementCases',
  citation: penaltyLaw(42, { paragraph: 1 }),
  reads: [
    enforcementCase.id,
    caseStep.id,
    caseMeasure.id,
    penaltyDecision.id,
    enforcementCertificate.id,
    certificateStatus.id,
  ],
  look: uncertified,
}
