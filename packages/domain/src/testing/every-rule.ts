import type { MechanismSource, OwnFigureSource, RuleBookSource } from '../rule-book/source.ts'
import { invented as citation } from './made-book.ts'

const figure = (
  id: string,
  zh: string,
  en: string,
  rest: Partial<OwnFigureSource> & Pick<OwnFigureSource, 'unit'>,
): OwnFigureSource => ({
  id,
  label: { zh, en },
  shape: 'number',
  measure: 'count',
  good: 'moreIsBetter',
  ...rest,
})
const times = { zh: '次', en: 'times' }
const percent = { zh: '%', en: '%' }
const points = { zh: '分', en: 'points' }

const leaf = (path: string, zh: string, en: string, full: number, mechanism: MechanismSource) => ({
  path,
  title: { zh, en },
  points: full,
  citation,
  mechanism,
})

const figures: readonly OwnFigureSource[] = [
  figure('hours', '学时', 'Hours', { unit: { zh: '学时', en: 'credit-hours' }, measure: 'quarterHours' }),
  figure('served', '在岗天数', 'Days served', { unit: { zh: '天', en: 'days' }, good: 'neither' }),
  figure('required', '应在岗天数', 'Days due', { unit: { zh: '天', en: 'days' }, good: 'neither' }),
  figure('valid', '有效率', 'Validity', { unit: percent, shape: 'share' }),
  figure('meetings', '会议', 'Meetings', { unit: times }),
  figure('lectures', '讲座', 'Lectures', { unit: { zh: '期', en: 'lectures' } }),
  figure('closed', '办结率', 'Closure', { unit: percent, shape: 'share' }),
  figure('reports', '报送', 'Reports', { unit: { zh: '条', en: 'reports' } }),
  figure('review', '评议', 'Review', { unit: points, measure: 'points', attested: true }),
  figure('reviewed', '审查率', 'Reviewed', { unit: percent, shape: 'share' }),
  figure('praise', '表扬', 'Praise', { unit: { zh: '项', en: 'items' } }),
  figure('added', '酌情加分', 'Added', { unit: points, measure: 'points', attested: true }),
  figure('taken', '酌情扣分', 'Taken', { unit: points, measure: 'points', attested: true, good: 'lessIsBetter' }),
  figure('falsified', '造假', 'Falsified', { unit: { zh: '项', en: 'findings' }, good: 'lessIsBetter' }),
  figure('unpublished', '未公开', 'Unpublished', { unit: { zh: '项', en: 'findings' }, good: 'lessIsBetter' }),
  figure('adopted', '采纳', 'Adopted', { unit: { zh: '件', en: 'items' } }),
  figure('items', '信息', 'Items', { unit: { zh: '条', en: 'items' } }),
]

const weighted = {
  path: 'weighted',
  title: { zh: '培训', en: 'Training' },
  points: 30,
  citation,
  combine: { type: 'weightedSum', weights: { 'weighted/hours': '0.4', 'weighted/validity': '0.6' } },
  children: [
    leaf('weighted/hours', '学时达标', 'Hours', 20, {
      type: 'target',
      figure: 'hours',
      reach: { parameter: 'hours-due' },
      prorate: { served: 'served', required: 'required' },
    }),
    leaf('weighted/validity', '信息质量', 'Validity', 50, {
      type: 'band',
      figure: 'valid',
      rows: [
        { from: { parameter: 'valid-due' }, points: 50 },
        { from: '0.8', points: '12.5' },
        { from: 0, points: 0 },
      ],
      whenEmpty: 'zero',
    }),
  ],
} as const

const capped = {
  path: 'capped',
  title: { zh: '会议和讲座', en: 'Meetings and lectures' },
  points: 10,
  citation,
  combine: { type: 'cap' },
  children: [
    leaf('capped/meetings', '会议', 'Meetings', 8, {
      type: 'deduction',
      figure: 'meetings',
      each: '2.5',
      floor: '0.5',
      below: 4,
      reachesZero: false,
    }),
    leaf('capped/lectures', '讲座', 'Lectures', 4, { type: 'quota', figure: 'lectures', reach: 2 }),
  ],
} as const

const rescaled = {
  path: 'rescaled',
  title: { zh: '办理', en: 'Handling' },
  points: 40,
  citation,
  combine: { type: 'rescale', from: 50 },
  children: [
    leaf('rescaled/closure', '办结', 'Closure', 25, { type: 'ratio', figure: 'closed', whenEmpty: 'inapplicable' }),
    leaf('rescaled/rank', '报送名次', 'Rank of reports', 15, {
      type: 'rankBased',
      figure: 'reports',
      rows: [
        { to: 1, points: 15 },
        { to: 3, points: 9 },
      ],
      otherwise: 3,
    }),
    leaf('rescaled/review', '评议', 'Review', 10, { type: 'manual', figure: 'review' }),
  ],
} as const

/** A book with every mechanism, combinator, veto and money term, for tests of what is said of them. */
export const everyRule: RuleBookSource = {
  id: 'every-rule',
  title: { zh: '样样都有', en: 'One of each' },
  subject: 'township',
  period: 'year',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  effectiveTo: '2025-12-31',
  citation,
  total: 100,
  rounding: { place: 'indicator', mode: 'halfUp' },
  inapplicable: 'redistributeInGroup',
  figures,
  parameters: [
    {
      id: 'hours-due',
      label: { zh: '应得学时', en: 'Hours due' },
      unit: { zh: '学时', en: 'credit-hours' },
      measure: 'quarterHours',
      midPeriod: 'proRata',
      values: [
        { effectiveFrom: '2021-01-01', effectiveTo: '2023-08-08', value: 40, citation },
        {
          effectiveFrom: '2023-08-09',
          effectiveTo: '2025-12-31',
          value: 60,
          citation: {
            instrument: 'enforcement-quality-plan-2023',
            bindingForce: 'binding',
            verification: 'unverified',
          },
        },
      ],
    },
    {
      id: 'valid-due',
      label: { zh: '应达有效率', en: 'Validity due' },
      unit: percent,
      measure: 'ratio',
      values: [{ effectiveFrom: '2021-01-01', value: '0.95', citation }],
    },
  ],
  indicators: [
    weighted,
    capped,
    rescaled,
    leaf('reviewed', '合法性审查', 'Legality review', 20, { type: 'ratio', figure: 'reviewed', whenEmpty: 'full' }),
    { ...leaf('praise', '表扬加分', 'Praise', 5, { type: 'bonus', figure: 'praise', each: '1.5' }), outside: true },
    { ...leaf('added', '酌情加分', 'Added', 5, { type: 'discretion', figure: 'added', sign: 1 }), outside: true },
    { ...leaf('taken', '酌情扣分', 'Taken', 5, { type: 'discretion', figure: 'taken', sign: -1 }), outside: true },
  ],
  vetoes: [
    {
      id: 'falsification',
      title: { zh: '数据造假', en: 'Falsified data' },
      figure: 'falsified',
      effect: { type: 'zero' },
      citation,
    },
    {
      id: 'not-published',
      title: { zh: '报告未公开', en: 'Report not published' },
      figure: 'unpublished',
      effect: { type: 'capGrade', grade: 'qualified' },
      citation,
    },
  ],
  bands: [
    { grade: 'good', title: { zh: '良好', en: 'Good' }, from: 80 },
    { grade: 'qualified', title: { zh: '合格', en: 'Qualified' }, from: 60, to: 80 },
    { grade: 'unqualified', title: { zh: '不合格', en: 'Unqualified' }, from: 0, to: 60 },
  ],
  money: {
    base: 300,
    terms: [
      { type: 'byGrade', yuan: 200, factors: { good: '0.9', qualified: '0.7', unqualified: 0 } },
      { type: 'byScore', yuan: '100.01' },
      { type: 'perItem', figure: 'adopted', yuan: 50 },
      { type: 'perMissing', figure: 'items', below: 90, yuan: -20 },
    ],
    floor: 0,
    cap: 900,
    rounding: 'halfUp',
    citation,
  },
  rankOverrides: [{ end: 'bottom', count: 1, atBest: 'qualified', minimumGroup: 2, citation }],
  cases: [],
}
