import type { EntryOf } from '../../ledger/entry.ts'
import { circular } from '../../ledger/grid/assessment/circular.ts'
import { discretionaryAdjustment } from '../../ledger/grid/assessment/discretionary-adjustment.ts'
import { monthlyAssessment } from '../../ledger/grid/assessment/monthly-assessment.ts'
import { gridAssignment } from '../../ledger/grid/member/grid-assignment.ts'
import { type CivilDate, daysBetween } from '../../value/civil-date.ts'
import { monthsOf, yearPeriod } from '../../value/period.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import { ownArrangement } from '../own-arrangement.ts'
import type { AssessmentFinding } from './assessment-finding.ts'
import { circularDays, discretionApprovers, discretionBound } from './assessment-limits.ts'

type Found<C extends AssessmentFinding['code']> = Extract<AssessmentFinding, { readonly code: C }>
type Circular = EntryOf<typeof circular>

const monthOf = (date: CivilDate): string => date.slice(0, 7)

const circulars = (view: AlertView): readonly Circular[] =>
  entriesOf(view, circular, 'upTo').filter(({ facts }) => facts.about === 'monthlyAssessment')

const notCirculated = (view: AlertView): readonly Found<'assessmentNotCirculated'>[] => {
  const all = circulars(view)
  return entriesOf(view, monthlyAssessment, 'inYear').flatMap((entry) => {
    const { occurred: held } = entry.clocks
    // By day: the first one says since when the results are known.
    const first = all.find(({ facts }) => facts.assessment === entry.key)
    const by = first?.clocks.occurred ?? view.on
    if (daysBetween(held, by) <= circularDays) return []
    const found = { code: 'assessmentNotCirculated', assessment: entry.key, held, days: circularDays } as const
    const rests = first === undefined ? [entry] : [entry, first]
    return [{ ...found, ...(first !== undefined && { circulated: by }), entries: idsOf(rests) }]
  })
}

/** The persons in post on some day of a span: a grid head leads a grid and is not assessed. */
const inPost = (view: AlertView, from: CivilDate, to: CivilDate): ReadonlySet<string> =>
  new Set(
    entriesOf(view, gridAssignment, 'upTo')
      .filter(({ clocks, facts }) => facts.post !== 'head' && clocks.occurred <= to && (clocks.closed ?? to) >= from)
      .map(({ facts }) => facts.member),
  )

const withoutAssessment = (view: AlertView): readonly Found<'monthsWithoutAssessment'>[] => {
  const held = new Set(entriesOf(view, monthlyAssessment, 'inYear').map(({ clocks }) => monthOf(clocks.occurred)))
  const months = monthsOf(yearPeriod(yearOf(view)))
    .filter(({ id, from, to }) => to < view.on && !held.has(id) && inPost(view, from, to).size > 0)
    .map(({ id }) => id)
  return months.length === 0 ? [] : [{ code: 'monthsWithoutAssessment', months, entries: [] }]
}

const ofNone = (view: AlertView): readonly Found<'circularWithoutAssessment'>[] => {
  const known = new Set(entriesOf(view, monthlyAssessment, 'upTo').map(({ key }) => key))
  return circulars(view)
    .filter(({ clocks, facts }) => Number(clocks.occurred.slice(0, 4)) === yearOf(view) && facts.issuer === 'township')
    .flatMap((entry) => {
      const { assessment } = entry.facts
      if (assessment !== undefined && known.has(assessment)) return []
      const found = { code: 'circularWithoutAssessment', circular: entry.key, on: entry.clocks.occurred } as const
      return [{ ...found, ...(assessment !== undefined && { assessment }), entries: idsOf([entry]) }]
    })
}

const membersDiffer = (view: AlertView): readonly Found<'assessedMembersDiffer'>[] =>
  entriesOf(view, monthlyAssessment, 'inYear').flatMap((entry) => {
    const { occurred: held } = entry.clocks
    const [assessed, there] = [entry.facts.members, inPost(view, `${monthOf(held)}-01`, held).size]
    // Without assignments nobody knows who was in post.
    if (there === 0 || assessed === there) return []
    return [
      { code: 'assessedMembersDiffer', assessment: entry.key, held, assessed, inPost: there, entries: idsOf([entry]) },
    ]
  })

const aboveBound = (view: AlertView): readonly Found<'deductionAboveBound'>[] =>
  [
    ...Map.groupBy(
      entriesOf(view, discretionaryAdjustment, 'inYear'),
      ({ clocks, facts }) => `${monthOf(clocks.occurred)} ${facts.member}`,
    ),
  ].flatMap(([at, entries]) => {
    const [month = '', person = ''] = at.split(' ')
    const deducted = entries.reduce((sum, { facts }) => sum + facts.deducted, 0)
    return deducted <= discretionBound
      ? []
      : [{ code: 'deductionAboveBound', person, month, deducted, bound: discretionBound, entries: idsOf(entries) }]
  })

const approvedByOther = (view: AlertView): readonly Found<'deductionApprovedByOther'>[] =>
  entriesOf(view, discretionaryAdjustment, 'inYear')
    .filter(({ facts }) => !discretionApprovers.includes(facts.approver))
    .map((entry) => ({
      code: 'deductionApprovedByOther',
      decision: entry.key,
      on: entry.clocks.occurred,
      approver: entry.facts.approver,
      entries: idsOf([entry]),
    }))

const shared = { system: 'monthlyAssessment', citation: ownArrangement } as const

/** The alerts of the monthly assessment: whether it was held, of whom, made known, and kept within its bounds. */
export const monthlyAssessmentAlerts: readonly Alert[] = [
  {
    id: 'month-without-assessment',
    label: { zh: '当月没有考核', en: 'A month without an assessment' },
    ...shared,
    reads: [monthlyAssessment.id, gridAssignment.id],
    look: withoutAssessment,
  },
  {
    id: 'assessment-not-circulated',
    label: { zh: '考核结果逾期通报或未通报', en: 'Results circulated late, or not at all' },
    ...shared,
    reads: [monthlyAssessment.id, circular.id],
    look: notCirculated,
  },
  {
    id: 'circular-without-assessment',
    label: { zh: '通报没有对应的考核', en: 'A circular without an assessment' },
    ...shared,
    reads: [circular.id, monthlyAssessment.id],
    look: ofNone,
  },
  {
    id: 'assessed-members-differ',
    label: { zh: '考核人数与在岗网格员不符', en: 'Members assessed are not those in post' },
    ...shared,
    reads: [monthlyAssessment.id, gridAssignment.id],
    look: membersDiffer,
  },
  {
    id: 'deduction-above-bound',
    label: { zh: '酌情扣分超过上限', en: 'Deductions at discretion above their bound' },
    ...shared,
    reads: [discretionaryAdjustment.id],
    look: aboveBound,
  },
  {
    id: 'deduction-approved-by-other',
    label: { zh: '酌情扣分由无权的职务批准', en: 'A deduction at discretion approved by another post' },
    ...shared,
    reads: [discretionaryAdjustment.id],
    look: approvedByOther,
  },
]
