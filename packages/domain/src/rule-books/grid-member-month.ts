import type { ParameterSource, RuleBookSource } from '../rule-book/source.ts'
import { lechangDraft as citation } from './citation/lechang-draft.ts'

const from2023 = '2023-01-01'
const times = { zh: '次', en: 'times' }

const parameters: readonly ParameterSource[] = [
  {
    id: 'monthly-reports',
    label: { zh: '每月有效信息应报数', en: 'Valid reports due each month' },
    unit: { zh: '条', en: 'reports' },
    measure: 'count',
    values: [{ effectiveFrom: from2023, value: 30, citation }],
  },
  {
    id: 'monthly-visits',
    label: { zh: '每月应走访数', en: 'Home visits due each month' },
    unit: times,
    measure: 'count',
    values: [{ effectiveFrom: from2023, value: 40, citation }],
  },
]

// What is due shrinks with the days in post: half a month of service owes half of the reports.
const daysInPost = { served: 'member.served-days', required: 'member.required-days' }

const indicators: RuleBookSource['indicators'] = [
  {
    path: 'quantity',
    title: { zh: '信息数量', en: 'Quantity of reports' },
    points: 20,
    mechanism: {
      type: 'target',
      figure: 'member.valid-reports',
      reach: { parameter: 'monthly-reports' },
      prorate: daysInPost,
    },
    citation,
  },
  {
    path: 'validity',
    title: { zh: '信息质量', en: 'Validity of reports' },
    points: 20,
    mechanism: {
      type: 'band',
      figure: 'member.validity-share',
      rows: [
        { from: '0.95', points: 20 },
        { from: '0.9', points: 16 },
        { from: '0.8', points: 10 },
        { from: 0, points: 0 },
      ],
      // Who reports nothing has reported nothing valid.
      whenEmpty: 'zero',
    },
    citation,
  },
  {
    path: 'timely-closure',
    title: { zh: '按时办结', en: 'Timely closure' },
    points: 25,
    mechanism: { type: 'ratio', figure: 'member.timely-closure-share', whenEmpty: 'full' },
    citation,
  },
  {
    path: 'visits',
    title: { zh: '入户走访', en: 'Home visits' },
    points: 15,
    mechanism: {
      type: 'target',
      figure: 'member.visits',
      reach: { parameter: 'monthly-visits' },
      prorate: daysInPost,
    },
    citation,
  },
  {
    path: 'training',
    title: { zh: '业务培训', en: 'Training' },
    points: 10,
    mechanism: { type: 'ratio', figure: 'member.training-share', whenEmpty: 'full' },
    citation,
  },
  {
    path: 'discipline',
    title: { zh: '工作纪律', en: 'Discipline' },
    points: 10,
    mechanism: { type: 'deduction', figure: 'member.late-reports', each: 2, floor: 0, reachesZero: true },
    citation,
  },
  {
    path: 'bonus',
    title: { zh: '加分', en: 'Bonus' },
    points: 5,
    outside: true,
    mechanism: { type: 'bonus', figure: 'member.commendations', each: 1 },
    citation,
  },
  {
    path: 'discretionary-deduction',
    title: { zh: '酌情扣分', en: 'Discretionary deduction' },
    points: 10,
    outside: true,
    mechanism: {
      type: 'discretion',
      figure: 'member.discretionary-deduction',
      sign: -1,
      norm: { zh: '酌情', en: 'at discretion' },
    },
    citation,
  },
]

const bands: RuleBookSource['bands'] = [
  { grade: 'excellent', title: { zh: '优秀', en: 'Excellent' }, from: 90 },
  { grade: 'good', title: { zh: '良好', en: 'Good' }, from: 80, to: 90 },
  { grade: 'qualified', title: { zh: '合格', en: 'Qualified' }, from: 60, to: 80 },
  { grade: 'unqualified', title: { zh: '不合格', en: 'Unqualified' }, from: 0, to: 60 },
]

// A month of full service and no entries beyond the monthly records; each case says what differs.
const inFullService = { 'member.served-days': 30, 'member.required-days': 30 }
const ordinary = {
  ...inFullService,
  'member.valid-reports': 27,
  'member.validity-share': { value: 27, of: 30 },
  'member.timely-closure-share': { value: 22, of: 24 },
  'member.visits': 36,
  'member.training-share': { value: 1, of: 1 },
  'member.late-reports': 1,
}
const spotless = {
  ...inFullService,
  'member.valid-reports': 30,
  'member.validity-share': { value: 30, of: 30 },
  'member.timely-closure-share': { value: 20, of: 20 },
  'member.visits': 40,
  'member.training-share': { value: 1, of: 1 },
  'member.late-reports': 0,
}

const cases: RuleBookSource['cases'] = [
  {
    name: '27 valid of 30, one late report: 88.42',
    period: '2023-06',
    given: ordinary,
    expect: {
      points: '88.42',
      grade: 'good',
      moneyFen: 48_000,
      status: 'final',
      indicators: {
        quantity: 18,
        validity: 16,
        'timely-closure': '22.92',
        visits: '13.5',
        training: 10,
        discipline: 8,
        bonus: 0,
        'discretionary-deduction': 0,
      },
    },
  },
  {
    name: 'everything reached, two commendations: above 100',
    period: '2023-06',
    given: { ...spotless, 'member.commendations': 2 },
    expect: { points: 102, grade: 'excellent', moneyFen: 50_000 },
  },
  {
    name: 'nothing was due and no training was held: full marks for both',
    period: '2023-06',
    given: {
      ...spotless,
      'member.timely-closure-share': { value: 0, of: 0 },
      'member.training-share': { value: 0, of: 0 },
    },
    expect: { points: 100, grade: 'excellent', indicators: { 'timely-closure': 25, training: 10 } },
  },
  {
    name: 'a middling month',
    period: '2023-06',
    given: {
      ...inFullService,
      'member.valid-reports': 24,
      'member.validity-share': { value: 24, of: 30 },
      'member.timely-closure-share': { value: 18, of: 24 },
      'member.visits': 30,
      'member.training-share': { value: 1, of: 2 },
      'member.late-reports': 2,
    },
    expect: { points: 67, grade: 'qualified', moneyFen: 44_000 },
  },
  {
    name: 'half of the reports invalid, five late',
    period: '2023-06',
    given: {
      ...inFullService,
      'member.valid-reports': 12,
      'member.validity-share': { value: 12, of: 24 },
      'member.timely-closure-share': { value: 6, of: 12 },
      'member.visits': 16,
      'member.training-share': { value: 0, of: 1 },
      'member.late-reports': 7,
    },
    expect: { points: '26.5', grade: 'unqualified', moneyFen: 30_000, indicators: { validity: 0, discipline: 0 } },
  },
  {
    name: 'a joiner in post for half the month owes half',
    period: '2023-06',
    given: {
      ...spotless,
      'member.served-days': 15,
      'member.valid-reports': 15,
      'member.validity-share': { value: 15, of: 15 },
      'member.visits': 18,
    },
    expect: { points: '98.5', grade: 'excellent', indicators: { quantity: 20, visits: '13.5' } },
  },
  {
    name: 'ten days of approved leave, no report: nothing sent is nothing valid',
    period: '2023-06',
    given: {
      ...spotless,
      'member.served-days': 20,
      'member.valid-reports': 0,
      'member.validity-share': { value: 0, of: 0 },
      'member.visits': 24,
    },
    expect: { points: '58.5', grade: 'unqualified', indicators: { quantity: 0, validity: 0, visits: '13.5' } },
  },
  {
    name: 'a month of approved leave is not judged',
    period: '2023-06',
    given: {
      ...spotless,
      'member.served-days': 0,
      'member.valid-reports': 0,
      'member.validity-share': { value: 0, of: 0 },
      'member.timely-closure-share': { value: 0, of: 0 },
      'member.visits': 0,
      'member.training-share': { value: 0, of: 0 },
    },
    expect: { points: 0, status: 'inapplicable' },
  },
  {
    name: 'a falsified report takes the month',
    period: '2023-06',
    given: { ...ordinary, 'member.falsified-reports': 1 },
    expect: { points: 0, grade: 'unqualified', moneyFen: 30_000 },
  },
  {
    name: 'a discretionary deduction with its reason and approver',
    period: '2023-06',
    given: {
      ...ordinary,
      'member.discretionary-deduction': {
        value: '2.5',
        reason: '未按要求参加重点时段值守',
        approver: 'governanceCentreHead',
      },
    },
    expect: { points: '85.92', grade: 'good', indicators: { 'discretionary-deduction': '-2.5' } },
  },
  {
    name: 'nobody recorded the visits: provisional, no grade, no money',
    period: '2023-06',
    given: { ...ordinary, 'member.visits': null },
    expect: { points: '74.92', status: 'provisional' },
  },
]

/**
 * 网格员月度考核: the monthly assessment of a grid member. Every number is invented for modelling (local, illustrative).
 * A member who has not a day in post in the month is not judged.
 */
export const gridMemberMonth: RuleBookSource = {
  id: 'grid-member-month',
  title: { zh: '网格员月度考核（示例）', en: 'Monthly assessment of grid members (illustrative)' },
  subject: 'gridMember',
  period: 'month',
  jurisdiction: '141021000000',
  effectiveFrom: from2023,
  citation,
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  inapplicable: 'rescaleTotal',
  parameters,
  indicators,
  vetoes: [
    {
      id: 'falsified-report',
      title: { zh: '虚报假报信息', en: 'Falsified report' },
      figure: 'member.falsified-reports',
      effect: { type: 'zero' },
      citation,
    },
  ],
  bands,
  money: {
    base: 300,
    terms: [{ type: 'byGrade', yuan: 200, factors: { excellent: 1, good: '0.9', qualified: '0.7', unqualified: 0 } }],
    floor: 0,
    rounding: 'halfUp',
    citation,
  },
  // The last one of a group large enough for a last place to mean something.
  rankOverrides: [{ end: 'bottom', count: 1, atBest: 'qualified', minimumGroup: 10, citation }],
  replacement: [
    // Two months running, the shortest of the practices met (others take three).
    { type: 'consecutive', grades: ['unqualified'], months: 2, citation },
    { type: 'rolling', grades: ['unqualified'], count: 3, months: 12, citation },
    { type: 'veto', veto: 'falsified-report', citation },
  ],
  cases,
}
