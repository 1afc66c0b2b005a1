import { caseMeasure } from '../../ledger/enforcement/case/case-measure.ts'
import { caseReview } from '../../ledger/enforcement/case/case-review.ts'
import { caseStep } from '../../ledger/enforcement/case/case-step.ts'
import { penaltyDecision } from '../../ledger/enforcement/case/penalty-decision.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import { penaltyLaw } from '../../procedure/enforcement-case/penalty-law.ts'
import { type CivilDate, daysBetween } from '../../value/civil-date.ts'
import type { Alert, AlertView } from '../alert.ts'
import type { EnforcementCaseFinding, StepName } from './enforcement-case-finding.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { waitingDays } from './waiting-days.ts'

type Found<C extends EnforcementCaseFinding['code']> = Extract<EnforcementCaseFinding, { readonly code: C }>
type Step = EntryOf<typeof caseStep>

interface ClosedCase {
  readonly key: string
  readonly closed: CivilDate
  readonly steps: readonly Step[]
}

const lastOf = (steps: readonly Step[], name: StepName): Step | undefined =>
  steps.findLast(({ facts }) => facts.step === name)

const closedCases = (view: AlertView): readonly ClosedCase[] =>
  [...Map.groupBy(entriesOf(view, caseStep, 'upTo'), ({ facts }) => facts.case)].flatMap(([key, steps]) => {
    const closed = lastOf(steps, 'closed')?.clocks.occurred
    return closed === undefined ? [] : [{ key, closed, steps }]
  })

interface Documented {
  readonly id: string
  readonly key: string
  readonly facts: { readonly case: string; readonly document?: string }
}

// Measures, decisions and opinions are on file with a document; a review that has no opinion yet has none.
const besideSteps = (view: AlertView): readonly Documented[] => [
  ...entriesOf(view, caseMeasure, 'upTo'),
  ...entriesOf(view, penaltyDecision, 'upTo'),
  ...entriesOf(view, caseReview, 'upTo').filter(
    ({ clocks }) => clocks.closed !== undefined && clocks.closed <= view.on,
  ),
]

const keysOf = (entries: readonly { readonly key: string }[]): readonly string[] =>
  entries.map(({ key }) => key).toSorted()

const incomplete = (view: AlertView): readonly Found<'recordIncomplete'>[] => {
  const others = Map.groupBy(besideSteps(view), ({ facts }) => facts.case)
  return closedCases(view)
    .filter(({ closed }) => closed.slice(0, 4) === view.on.slice(0, 4))
    .flatMap(({ key, closed, steps }) => {
      const unrecorded = steps.filter(({ facts }) => facts.record === undefined)
      const documented: readonly Documented[] = [...steps, ...(others.get(key) ?? [])]
      const undocumented = documented.filter(({ facts }) => facts.document === undefined)
      if (unrecorded.length === 0 && undocumented.length === 0) return []
      const found = { code: 'recordIncomplete', case: key, closed, unrecorded: keysOf(unrecorded) } as const
      const entries = idsOf([...unrecorded, ...undocumented])
      return [{ ...found, undocumented: keysOf(undocumented), entries }]
    })
}

const notArchived = (view: AlertView): readonly Found<'caseNotArchived'>[] => {
  const days = waitingDays.archive
  return closedCases(view).flatMap(({ key, closed, steps }) => {
    if (lastOf(steps, 'archived') !== undefined || daysBetween(closed, view.on) <= days) return []
    const entries = idsOf(steps.filter(({ facts }) => facts.step === 'closed'))
    return [{ code: 'caseNotArchived', case: key, closed, days, entries }]
  })
}

/** The alerts of the files of closed cases: whether their record is whole, and whether they are archived. */
export const caseFileAlerts: readonly Alert[] = [
  {
    id: 'record-incomplete',
    label: { zh: '结案案件全过程记录不完整', en: 'A closed case whose record is not whole' },
    system: 'enforcementCases',
    citation: penaltyLaw(47),
    reads: [caseStep.id, caseMeasure.id, penaltyDecision.id, caseReview.id],
    look: incomplete,
  },
  {
    id: 'case-not-archived',
    label: { zh: '结案后未归档', en: 'A closed case that is not archived' },
    system: 'enforcementCases',
    // The law asks for the file to be kept, and sets no time for it.
    citation: penaltyLaw(47),
    reads: [caseStep.id],
    look: notArchived,
  },
]
