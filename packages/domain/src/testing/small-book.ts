import { figureSignatures } from '../ledger/figure-definitions.ts'
import { instruments } from '../law/instruments.ts'
import type { RuleBookContext } from '../rule-book/draft.ts'
import type { RuleBookSource } from '../rule-book/source.ts'

/** What shipped books are compiled against. */
export const shippedContext: RuleBookContext = { figures: figureSignatures, instruments }

const citation = {
  instrument: 'lechang-assessment-draft',
  bindingForce: 'local',
  verification: 'illustrative',
} as const
const named = (text: string) => ({ zh: text, en: text })

/**
 * The smallest book that has one of most things: a group, a parameter, a table, a deduction, a bonus, bands and money.
 */
export const smallBook = {
  id: 'small',
  title: named('small'),
  subject: 'township',
  period: 'year',
  jurisdiction: '141021100000',
  effectiveFrom: '2023-01-01',
  citation,
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  parameters: [
    {
      id: 'sessions',
      label: named('sessions'),
      unit: named('次'),
      measure: 'count',
      values: [{ effectiveFrom: '2023-01-01', value: 6, citation }],
    },
  ],
  figures: [
    { id: 'late', label: named('late'), unit: named('次'), shape: 'number', measure: 'count', good: 'lessIsBetter' },
  ],
  indicators: [
    {
      path: 'study',
      title: named('study'),
      points: 60,
      citation,
      combine: { type: 'sum' },
      children: [
        {
          path: 'study/sessions',
          title: named('sessions'),
          points: 40,
          citation,
          mechanism: { type: 'target', figure: 'study.centre-group-sessions', reach: { parameter: 'sessions' } },
        },
        {
          path: 'study/exam',
          title: named('exam'),
          points: 20,
          citation,
          mechanism: {
            type: 'band',
            figure: 'study.exam-pass-share',
            rows: [
              { from: '0.95', points: 20 },
              { from: '0.8', points: '12.5' },
              { from: 0, points: 0 },
            ],
            whenEmpty: 'missing',
          },
        },
      ],
    },
    {
      path: 'reports',
      title: named('reports'),
      points: 40,
      citation,
      mechanism: { type: 'deduction', figure: 'late', each: 5, floor: 0, reachesZero: true },
    },
    {
      path: 'bonus',
      title: named('bonus'),
      points: 5,
      citation,
      outside: true,
      mechanism: { type: 'bonus', figure: 'township.commendations', each: 1 },
    },
  ],
  vetoes: [
    {
      id: 'falsified',
      title: named('falsified'),
      figure: 'township.falsified-data',
      effect: { type: 'capGrade', grade: 'low' },
      citation,
    },
  ],
  bands: [
    { grade: 'high', title: named('high'), from: 80 },
    { grade: 'low', title: named('low'), from: 0, to: 80 },
  ],
  money: {
    base: 300,
    terms: [{ type: 'byGrade', yuan: 200, factors: { high: 1, low: '0.5' } }],
    floor: 0,
    rounding: 'halfUp',
    citation,
  },
  cases: [
    {
      name: 'all',
      period: '2023',
      given: { 'study.centre-group-sessions': 6, 'study.exam-pass-share': { value: 34, of: 34 }, late: 0 },
      expect: { points: 100, grade: 'high', moneyFen: 50_000 },
    },
    {
      name: 'some',
      period: '2023',
      given: { 'study.centre-group-sessions': 3, 'study.exam-pass-share': { value: 9, of: 10 }, late: 1 },
      expect: { points: '67.5', grade: 'low', indicators: { 'study/exam': '12.5', reports: 35 } },
    },
    {
      name: 'none',
      period: '2023',
      given: { 'study.centre-group-sessions': 0, 'study.exam-pass-share': { value: 0, of: 10 }, late: 9 },
      expect: { points: 0, grade: 'low', moneyFen: 40_000 },
    },
  ],
} as const satisfies RuleBookSource
