import type { IndicatorSource } from '../../rule-book/source.ts'
import { lechangDraft as citation } from '../../law/lechang-draft.ts'

// What is due shrinks with the days in post: half a month of service owes half of the reports.
const daysInPost = { served: 'member.served-days', required: 'member.required-days' }

/** Quantity, validity, closure, visits, training and discipline make 100; bonus and discretion stand outside. */
export const gridMemberMonthIndicators: readonly IndicatorSource[] = [
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
