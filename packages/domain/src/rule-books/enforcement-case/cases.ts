import type { CaseCheckId } from '../../ledger/enforcement/case/case-check-names.ts'
import type { GivenFigure, RuleCaseSource } from '../../rule-book/source.ts'

type Given = Readonly<Record<string, GivenFigure>>
const told = (checks: readonly CaseCheckId[], value: 0 | 1): Given =>
  Object.fromEntries(checks.map((check) => [`case.${check}`, { value, of: 1 }]))
// Checks that nobody gives do not apply.
const met = (...checks: readonly CaseCheckId[]): Given => told(checks, 1)
const failed = (...checks: readonly CaseCheckId[]): Given => told(checks, 0)

const ordinary = met(
  'filed-by-power',
  'certified-officers',
  'certificates-shown',
  'party-told',
  'party-heard',
  'within-band',
  'decided-in-time',
  'served-in-time',
  'started-recorded',
  'evidence-recorded',
  'decision-documented',
  'service-recorded',
  'execution-recorded',
  'archived-whole',
  'disclosed-in-time',
)
const grave: Given = {
  ...ordinary,
  ...met(
    'hearing-offered',
    'hearing-by-rule',
    'legal-review',
    'discussed-collectively',
    'not-heavier',
    'preservation-in-time',
    'seizure-in-time',
    'review-recorded',
    'disclosed-by-law',
    'withdrawn-in-time',
  ),
}
const onTheSpot = met(
  'filed-by-power',
  'certified-officers',
  'within-band',
  'simple-limits',
  'money-handed-in',
  'started-recorded',
  'decision-documented',
  'execution-recorded',
  'archived-whole',
  'disclosed-in-time',
)
const handedOver = met(
  'filed-by-power',
  'certified-officers',
  'certificates-shown',
  'transferred-in-time',
  'started-recorded',
  'evidence-recorded',
  'archived-whole',
)

/** Worked cases: every line, every band, both vetoes, and what does not apply. */
export const enforcementCaseCases: readonly RuleCaseSource[] = [
  {
    name: 'a grave case in which everything was done by law and in time',
    title: {
      zh: '重大案件，全部依法、按期办理',
      en: 'A grave case in which everything was done by law and in time',
    },
    period: '2023',
    given: grave,
    expect: { points: 100, grade: 'excellent', status: 'final', indicators: { time: 25 } },
  },
  {
    name: 'on the spot, money handed in in time',
    title: { zh: '当场处罚，罚款按期上交', en: 'On the spot, money handed in in time' },
    period: '2023',
    given: onTheSpot,
    expect: { points: 100, grade: 'excellent' },
  },
  {
    name: 'handed over to the police in time: nothing was decided',
    title: { zh: '按期移送公安机关，未作处罚决定', en: 'Handed over to the police in time: nothing was decided' },
    period: '2023',
    given: handedOver,
    expect: { points: 100, grade: 'excellent' },
  },
  {
    name: 'decided on the ninety-fifth day',
    title: { zh: '第九十五日才作出决定', en: 'Decided on the ninety-fifth day' },
    period: '2023',
    given: { ...ordinary, ...failed('decided-in-time') },
    expect: { points: '84.09', grade: 'qualified', indicators: { 'time/decided-in-time': 0 } },
  },
  {
    name: 'disclosed late, withdrawn late',
    title: { zh: '公示逾期，撤回公示逾期', en: 'Disclosed late, withdrawn late' },
    period: '2023',
    given: { ...ordinary, ...failed('disclosed-in-time', 'withdrawn-in-time') },
    expect: { points: 85, grade: 'qualified', indicators: { disclosure: 0 } },
  },
  {
    name: 'not told, not heard, no review, no record',
    title: { zh: '未告知、未听取陈述申辩、未经法制审核、无记录', en: 'Not told, not heard, no review, no record' },
    period: '2023',
    given: {
      ...grave,
      ...failed('party-told', 'party-heard', 'legal-review', 'discussed-collectively', 'decided-in-time'),
      ...failed('started-recorded', 'evidence-recorded', 'review-recorded', 'served-in-time', 'disclosed-in-time'),
    },
    expect: { points: '49.98', grade: 'unqualified' },
  },
  {
    name: 'somebody without a certificate took the evidence: unqualified, whatever the points',
    title: {
      zh: '由无执法资格的人员取证：不论得分多少，不合格',
      en: 'Somebody without a certificate took the evidence: unqualified, whatever the points',
    },
    period: '2023',
    given: { ...ordinary, ...failed('certified-officers'), 'case.uncertified-actions': 1 },
    expect: { points: '90.40', grade: 'unqualified' },
  },
  {
    name: 'the power had ended when it was decided: unqualified, whatever the points',
    title: {
      zh: '决定时赋权事项已失效：不论得分多少，不合格',
      en: 'The power had ended when it was decided: unqualified, whatever the points',
    },
    period: '2023',
    given: { ...grave, ...failed('filed-by-power'), 'case.powers-not-in-force': 1 },
    expect: { points: '94.74', grade: 'unqualified' },
  },
  {
    name: 'only a clue so far: nothing to be judged',
    title: { zh: '仅有线索：无可评查', en: 'Only a clue so far: nothing to be judged' },
    period: '2023',
    given: {},
    expect: { status: 'inapplicable' },
  },
]
