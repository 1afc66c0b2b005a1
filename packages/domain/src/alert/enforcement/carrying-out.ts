import { limitFrom } from '../../law/legal-clock.ts'
import { casePayment } from '../../ledger/enforcement/case/case-payment.ts'
import { caseRemedy } from '../../ledger/enforcement/case/case-remedy.ts'
import { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import { penaltyDecision } from '../../ledger/enforcement/case/penalty-decision.ts'
import { enforcementDisclosure } from '../../ledger/enforcement/work/enforcement-disclosure.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import { disclosurePeriod, paymentPeriod } from '../../procedure/enforcement-case/clocks-of-carrying-out.ts'
import { penaltyLaw } from '../../procedure/enforcement-case/penalty-law.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { CivilDate } from '../../value/civil-date.ts'
import { deadline } from '../../value/time-limit.ts'
import type { LegalClock } from '../../law/legal-clock.ts'
import type { Alert, AlertView } from '../alert.ts'
import type { EnforcementCaseFinding, StepName } from './enforcement-case-finding.ts'
import { entriesOf, idsOf } from '../entries-of.ts'

type Found<C extends EnforcementCaseFinding['code']> = Extract<EnforcementCaseFinding, { readonly code: C }>
type Decision = EntryOf<typeof penaltyDecision>
type Remedy = EntryOf<typeof caseRemedy>

// The last day of a clock; undefined where it cannot be counted.
const lastDayOf = (clock: LegalClock, from: CivilDate): CivilDate | undefined => {
  const made = limitFrom(clock, from)
  const until = made.ok ? deadline(chinaCalendar, made.value.limit) : undefined
  return until?.ok === true && until.value.status === 'day' ? until.value.on : undefined
}

const concludedBy = (view: AlertView, { clocks }: Remedy): boolean =>
  clocks.closed !== undefined && clocks.closed <= view.on

// Cases whose decision has no effect any more: nothing of it is owed, and nothing has to be made public.
const undoneCases = (view: AlertView): ReadonlySet<string> =>
  new Set(
    entriesOf(view, caseRemedy, 'upTo')
      .filter((remedy) => concludedBy(view, remedy))
      .filter(({ facts: { result } }) => result === 'revoked' || result === 'invalid')
      .map(({ facts }) => facts.case),
  )

const penaltiesStanding = (view: AlertView): readonly Decision[] => {
  const undone = undoneCases(view)
  return entriesOf(view, penaltyDecision, 'upTo').filter(
    ({ facts }) => facts.outcome === 'penalty' && !undone.has(facts.case),
  )
}

const afterwards: ReadonlySet<StepName> = new Set<StepName>(['demanded', 'courtApplied', 'courtEnforced', 'fulfilled'])

const unpaid = (view: AlertView): readonly Found<'fineUnpaid'>[] => {
  const steps = Map.groupBy(entriesOf(view, caseStep, 'upTo'), ({ facts }) => facts.case)
  const payments = Map.groupBy(entriesOf(view, casePayment, 'upTo'), ({ facts }) => facts.case)
  return penaltiesStanding(view).flatMap((decision): readonly Found<'fineUnpaid'>[] => {
    const { case: of, fine = 0, procedure } = decision.facts
    const own = steps.get(of) ?? []
    const paid = (payments.get(of) ?? [])
      .filter(({ facts }) => facts.payment === 'fine')
      .reduce((sum, { facts }) => sum + facts.amount, 0)
    if (paid >= fine || own.some(({ facts }) => afterwards.has(facts.step))) return []
    const delivered = own.findLast(({ facts }) => facts.step === 'served')?.clocks.occurred
    const served = delivered ?? (procedure === 'onTheSpot' ? decision.clocks.occurred : undefined)
    const due = served === undefined ? undefined : lastDayOf(paymentPeriod, served)
    if (served === undefined || due === undefined) return []
    const deferred = own.flatMap(({ facts }) => (facts.step === 'deferralApproved' ? (facts.until ?? []) : []))
    const last = [due, ...deferred].toSorted().at(-1) ?? due
    if (view.on <= last) return []
    const found = { code: 'fineUnpaid', case: of, decision: decision.key, fine, paid, served, last } as const
    return [{ ...found, entries: idsOf([decision, ...own.filter(({ facts }) => facts.step === 'served')]) }]
  })
}

const notDisclosed = (view: AlertView): readonly Found<'impactNotDisclosed'>[] => {
  const disclosed = new Set(
    entriesOf(view, enforcementDisclosure, 'upTo')
      .filter(({ facts: { stage } }) => stage === 'penalty' || stage === 'otherResult')
      .map(({ facts }) => facts.case),
  )
  return penaltiesStanding(view)
    .filter(({ facts }) => facts.isOfPublicInterest && !disclosed.has(facts.case))
    .flatMap((decision) => {
      const { occurred: on } = decision.clocks
      // The law sets no time. Until the one that the guiding opinions set is over nobody is told to hurry.
      const last = lastDayOf(disclosurePeriod, on)
      if (last !== undefined && view.on <= last) return []
      const found = { code: 'impactNotDisclosed', case: decision.facts.case, decision: decision.key, on } as const
      return [{ ...found, entries: idsOf([decision]) }]
    })
}

const undoing: ReadonlySet<string | undefined> = new Set(['changed', 'revoked', 'unlawful', 'invalid'])

const withoutReason = (view: AlertView): readonly Found<'withdrawnWithoutReason'>[] => {
  const remedies = entriesOf(view, caseRemedy, 'upTo').filter(
    (remedy) => undoing.has(remedy.facts.result) && concludedBy(view, remedy),
  )
  return entriesOf(view, enforcementDisclosure, 'upTo').flatMap((disclosure) => {
    const { closed: on } = disclosure.clocks
    const { case: of, reason } = disclosure.facts
    if (on === undefined || on > view.on || on.slice(0, 4) !== view.on.slice(0, 4)) return []
    if (reason !== undefined || of === undefined) return []
    const own = remedies.filter(({ facts, clocks }) => facts.case === of && (clocks.closed ?? on) <= on)
    if (own.length === 0) return []
    const entries = idsOf([disclosure, ...own])
    return [{ code: 'withdrawnWithoutReason', case: of, disclosure: disclosure.key, on, entries }]
  })
}

/** The alerts of what follows a decision: that it is paid or demanded, and public as long as it stands. */
export const carryingOutAlerts: readonly Alert[] = [
  {
    id: 'fine-unpaid',
    label: { zh: '罚款逾期未缴且未催告', en: 'A fine not paid in time, and no demand' },
    system: 'enforcementCases',
    citation: penaltyLaw(72, { paragraph: 1, modality: 'may' }),
    reads: [penaltyDecision.id, caseStep.id, casePayment.id, caseRemedy.id],
    look: unpaid,
  },
  {
    id: 'impact-not-disclosed',
    label: { zh: '有社会影响的处罚决定未公开', en: 'A penalty of social impact that is not public' },
    system: 'enforcementCases',
    citation: penaltyLaw(48, { paragraph: 1 }),
    reads: [penaltyDecision.id, enforcementDisclosure.id, caseRemedy.id],
    look: notDisclosed,
  },
  {
    id: 'withdrawn-without-reason',
    label: { zh: '撤回处罚信息未说明理由', en: 'A disclosure taken back without a reason' },
    system: 'enforcementCases',
    citation: penaltyLaw(48, { paragraph: 2 }),
    reads: [enforcementDisclosure.id, caseRemedy.id],
    look: withoutReason,
  },
]
