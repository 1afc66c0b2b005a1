import { caseRemedy } from '../../ledger/enforcement/case/case-remedy.ts'
import { faultAccountability } from '../../ledger/enforcement/work/fault-accountability.ts'
import { fileReview } from '../../ledger/enforcement/work/file-review.ts'
import { wrongCase } from '../../ledger/enforcement/work/wrong-case.ts'
import { type CivilDate, daysBetween } from '../../value/civil-date.ts'
import { convention } from '../../procedure/convention.ts'
import { penaltyLaw } from '../../procedure/enforcement-case/penalty-law.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import type { InstitutionWorkFinding, RemedyResult } from './institution-work-finding.ts'
import { waitingDays } from './waiting-days.ts'

type Found<C extends InstitutionWorkFinding['code']> = Extract<InstitutionWorkFinding, { readonly code: C }>

// Errors that are found are to be put right of one's own accord; the law sets no time, and says nothing of a register.
const correcting = penaltyLaw(75, { paragraph: 2 })

const isOver = (view: AlertView, since: CivilDate, days: number): boolean => daysBetween(since, view.on) > days
const casesFound = (view: AlertView): ReadonlySet<string> =>
  new Set(entriesOf(view, wrongCase, 'upTo').map(({ facts }) => facts.case))

const afterReview = (view: AlertView): readonly Found<'unqualifiedWithoutWrongCase'>[] => {
  const [known, days] = [casesFound(view), waitingDays.wrongCase]
  return entriesOf(view, fileReview, 'upTo').flatMap((review) => {
    const { result, case: of } = review.facts
    const { occurred: reviewed } = review.clocks
    if (result !== 'unqualified' || known.has(of) || !isOver(view, reviewed, days)) return []
    const entries = idsOf([review])
    return [{ code: 'unqualifiedWithoutWrongCase', review: review.key, case: of, reviewed, days, entries }]
  })
}

const undoing: readonly RemedyResult[] = ['changed', 'revoked', 'unlawful', 'invalid']

const afterRemedy = (view: AlertView): readonly Found<'remedyWithoutWrongCase'>[] => {
  const [known, days] = [casesFound(view), waitingDays.wrongCase]
  return entriesOf(view, caseRemedy, 'upTo').flatMap((remedy) => {
    const { result, case: of } = remedy.facts
    const { closed: concluded } = remedy.clocks
    if (result === undefined || concluded === undefined || !undoing.includes(result) || known.has(of)) return []
    if (!isOver(view, concluded, days)) return []
    const found = { code: 'remedyWithoutWrongCase', remedy: remedy.key, case: of, result, concluded, days } as const
    return [{ ...found, entries: idsOf([remedy]) }]
  })
}

const notPutRight = (view: AlertView): readonly Found<'wrongCaseNotPutRight'>[] => {
  const days = waitingDays.correction
  return entriesOf(view, wrongCase, 'open')
    .filter(({ clocks }) => isOver(view, clocks.occurred, days))
    .map((entry) => ({
      code: 'wrongCaseNotPutRight',
      wrongCase: entry.key,
      case: entry.facts.case,
      found: entry.clocks.occurred,
      days,
      entries: idsOf([entry]),
    }))
}

const withoutAccountability = (view: AlertView): readonly Found<'wrongCaseWithoutAccountability'>[] => {
  const days = waitingDays.accountability
  const settled = new Set(entriesOf(view, faultAccountability, 'upTo').map(({ facts }) => facts.wrongCase))
  return entriesOf(view, wrongCase, 'upTo')
    .filter(({ key, clocks }) => !settled.has(key) && isOver(view, clocks.occurred, days))
    .map((entry) => ({
      code: 'wrongCaseWithoutAccountability',
      wrongCase: entry.key,
      case: entry.facts.case,
      found: entry.clocks.occurred,
      days,
      entries: idsOf([entry]),
    }))
}

const ofNoWrongCase = (view: AlertView): readonly Found<'accountabilityWithoutWrongCase'>[] => {
  const known = new Set(entriesOf(view, wrongCase, 'upTo').map(({ key }) => key))
  return entriesOf(view, faultAccountability, 'inYear')
    .filter(({ facts }) => !known.has(facts.wrongCase))
    .map((entry) => ({
      code: 'accountabilityWithoutWrongCase',
      accountability: entry.key,
      wrongCase: entry.facts.wrongCase,
      person: entry.facts.person,
      entries: idsOf([entry]),
    }))
}

/** The alerts of wrong cases: whether they are written down, put right, and answered for or excused. */
export const wrongCaseAlerts: readonly Alert[] = [
  {
    id: 'unqualified-without-wrong-case',
    label: { zh: '评查不合格未登记纠正', en: 'A file that was not qualified, and no wrong case' },
    system: 'institutionsAtWork',
    citation: correcting,
    reads: [fileReview.id, wrongCase.id],
    look: afterReview,
  },
  {
    id: 'remedy-without-wrong-case',
    label: { zh: '决定被变更撤销未登记错案', en: 'A decision changed or undone by a remedy, and no wrong case' },
    system: 'institutionsAtWork',
    citation: correcting,
    reads: [caseRemedy.id, wrongCase.id],
    look: afterRemedy,
  },
  {
    id: 'wrong-case-not-put-right',
    label: { zh: '错案未纠正', en: 'A wrong case that is not put right' },
    system: 'institutionsAtWork',
    citation: correcting,
    reads: [wrongCase.id],
    look: notPutRight,
  },
  {
    id: 'wrong-case-without-accountability',
    label: { zh: '错案没有追责或免责结论', en: 'A wrong case that nobody answered for or was excused from' },
    system: 'institutionsAtWork',
    citation: convention,
    reads: [wrongCase.id, faultAccountability.id],
    look: withoutAccountability,
  },
  {
    id: 'accountability-without-wrong-case',
    label: { zh: '追责没有对应的错案', en: 'An accountability for a wrong case that is in no ledger' },
    system: 'institutionsAtWork',
    citation: convention,
    reads: [faultAccountability.id, wrongCase.id],
    look: ofNoWrongCase,
  },
]
