import type { RuleCaseSource } from '../../rule-book/source.ts'

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

/** Worked cases: every band and row, joiners, leave, nothing due, a veto, discretion, a missing record. */
export const gridMemberMonthCases: readonly RuleCaseSource[] = [
  {
    name: '27 valid of 30, one late report: 88.42',
    title: { zh: '30条信息有效27条，迟报一次：88.42分', en: '27 valid of 30, one late report: 88.42' },
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
    title: { zh: '各项全部完成，受表彰两次：超过100分', en: 'Everything reached, two commendations: above 100' },
    period: '2023-06',
    given: { ...spotless, 'member.commendations': 2 },
    expect: { points: 102, grade: 'excellent', moneyFen: 50_000 },
  },
  {
    name: 'nothing was due and no training was held: full marks for both',
    title: {
      zh: '无应办结事项、未办培训：两项均得满分',
      en: 'Nothing was due and no training was held: full marks for both',
    },
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
    title: { zh: '表现中等的一个月', en: 'A middling month' },
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
    title: { zh: '信息半数无效，迟报七次', en: 'Half of the reports invalid, seven late' },
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
    title: { zh: '月中到岗，在岗半月，任务减半', en: 'A joiner in post for half the month owes half' },
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
    title: {
      zh: '批准休假十天，未报信息：未报即无有效信息',
      en: 'Ten days of approved leave, no report: nothing sent is nothing valid',
    },
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
    title: { zh: '批准休假满月：不考核', en: 'A month of approved leave is not judged' },
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
    title: { zh: '虚报信息：当月计零分', en: 'A falsified report takes the month' },
    period: '2023-06',
    given: { ...ordinary, 'member.falsified-reports': 1 },
    expect: { points: 0, grade: 'unqualified', moneyFen: 30_000 },
  },
  {
    name: 'a discretionary deduction with its reason and approver',
    title: { zh: '酌情扣分，载明理由和审批人', en: 'A discretionary deduction with its reason and approver' },
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
    title: {
      zh: '无人登记走访：暂定，不定等次、不发补助',
      en: 'Nobody recorded the visits: provisional, no grade, no money',
    },
    period: '2023-06',
    given: { ...ordinary, 'member.visits': null },
    expect: { points: '74.92', status: 'provisional' },
  },
]
