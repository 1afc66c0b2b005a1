import type { Scheme, SchemeOption } from '../../rule-book/scheme/scheme.ts'
import type { GroupSource, LeafSource, OwnFigureSource, RuleBookSource } from '../../rule-book/source.ts'
import { attestedScore, byHand, filledIn, item, quoted, scored, tried } from './scheme-parts.ts'

const percent = { zh: '%', en: '%' }
const events = { zh: '起', en: 'events' }

const figures: readonly OwnFigureSource[] = [
  byHand('information-complete', '信息完整率', 'Completeness of information', { unit: percent, shape: 'share' }),
  byHand('patrols-done', '日常巡查完成率', 'Share of daily patrols done', { unit: percent, shape: 'share' }),
  byHand('key-patrols-done', '重点区域巡查完成率', 'Share of patrols of key areas done', {
    unit: percent,
    shape: 'share',
  }),
  attestedScore('other-basics', '基础工作其余部分评分', 'Score of the rest of the basic work'),
  byHand('events-not-overdue', '有效上报且未超时的事件', 'Valid events that were not overdue', { unit: events }),
  byHand('events-within-a-day', '24小时内妥善处理的事件', 'Events settled within 24 hours', { unit: events }),
]

type Rows = Extract<LeafSource['mechanism'], { readonly type: 'band' }>['rows']
const inclusive: Rows = [
  { from: '0.95', points: 15 },
  { from: '0.9', points: 10 },
  { from: '0.85', points: 5 },
  { from: 0, points: 0 },
]
const exclusive: Rows = [
  { from: '0.95', above: true, points: 15 },
  { from: '0.9', above: true, points: 10 },
  { from: '0.85', points: 5 },
  { from: 0, points: 0 },
]

const basics: GroupSource = {
  path: 'basics',
  title: { zh: '基础工作', en: 'Basic work' },
  points: 40,
  combine: { type: 'sum' },
  children: [
    item(
      'basics/completeness',
      '信息完整度',
      'Completeness',
      15,
      { type: 'band', figure: 'information-complete', rows: inclusive, whenEmpty: 'zero' },
      quoted('c', 'mechanism.rows.3.from'),
    ),
    item(
      'basics/patrol',
      '日常巡查',
      'Daily patrol',
      10,
      { type: 'ratio', figure: 'patrols-done', whenEmpty: 'full' },
      quoted('c'),
    ),
    item(
      'basics/key-areas',
      '重点区域',
      'Key areas',
      5,
      { type: 'ratio', figure: 'key-patrols-done', whenEmpty: 'full' },
      quoted('c'),
    ),
    item(
      'basics/rest',
      '其余部分（所见文本未及）',
      'The rest (not in the text seen)',
      10,
      { type: 'manual', figure: 'other-basics' },
      filledIn('c'),
    ),
  ],
  citation: quoted('c'),
}

const handling: GroupSource = {
  path: 'handling',
  title: { zh: '事件处置', en: 'Handling of events' },
  points: 30,
  combine: { type: 'cap' },
  children: [
    item(
      'handling/valid',
      '有效上报',
      'Valid reports',
      30,
      { type: 'bonus', figure: 'events-not-overdue', each: 2 },
      quoted('c', 'points'),
    ),
    item(
      'handling/within-a-day',
      '24小时内处理',
      'Settled within 24 hours',
      30,
      { type: 'bonus', figure: 'events-within-a-day', each: 3 },
      quoted('c', 'points'),
    ),
  ],
  citation: quoted('c'),
}

const usual = {
  'patrols-done': { value: 22, of: 22 },
  'key-patrols-done': { value: 8, of: 8 },
  'other-basics': scored(10),
  'events-not-overdue': 6,
  'events-within-a-day': 4,
}

type Case = RuleBookSource['cases'][number]
const complete = (value: number, points: number, total: number): Case => ({
  name: `${value} of 100 complete`,
  title: { zh: `信息完整率${value}%`, en: `${value}% complete` },
  period: '2023-06',
  given: { ...usual, 'information-complete': { value, of: 100 } },
  expect: { points: total, indicators: { 'basics/completeness': points } },
})
const capped: Case = {
  name: 'seven valid events, all within a day: the block stops at 30',
  title: {
    zh: '有效上报7起，均在24小时内处理：本块30分封顶',
    en: 'Seven valid events, all within a day: the block stops at 30',
  },
  period: '2023-06',
  given: {
    ...usual,
    'information-complete': { value: 96, of: 100 },
    'events-not-overdue': 7,
    'events-within-a-day': 7,
  },
  expect: { points: 70, indicators: { handling: 30 } },
}

const source: RuleBookSource = {
  id: 'scheme-c',
  title: { zh: '方案C：积分制', en: 'Scheme C: points' },
  subject: 'gridMember',
  period: 'month',
  ...tried,
  citation: quoted('c', 'total'),
  total: 70,
  rounding: { place: 'indicator', mode: 'halfUp' },
  figures,
  indicators: [basics, handling],
  cases: [],
}

const at = ['indicators', 0, 'children', 0] as const
const option = (
  id: string,
  zh: string,
  en: string,
  rows: Rows,
  points: readonly [number, number, number],
): SchemeOption => ({
  id,
  label: { zh, en },
  patches: [
    { at: [...at, 'mechanism', 'rows'], value: rows },
    {
      at: ['cases'],
      value: [
        ...[
          [96, 15],
          [92, 10],
          [86, 5],
          [80, 0],
        ].map(([value = 0, worth = 0]) => complete(value, worth, 49 + worth)),
        ...[95, 90, 85].map((value, i) => complete(value, points[i] ?? 0, 49 + (points[i] ?? 0))),
        capped,
      ],
    },
  ],
})

/**
 * Points for completeness by a table whose ends overlap (95 and 90 each belong to two rows), patrols in proportion, and
 * a block of events that stops at 30.
 */
export const schemeC: Scheme = {
  id: source.id,
  letter: 'C',
  title: source.title,
  source: { ...source },
  choices: [
    {
      id: 'ends',
      question: {
        zh: '信息完整率恰为95%、90%时归哪一档？',
        en: 'To which row does a completeness of exactly 95% or 90% belong?',
      },
      at: [...at, 'mechanism', 'rows'],
      stated: {
        type: 'rows',
        rows: [
          { from: '0.95', ends: 'from' },
          { from: '0.9', to: '0.95', ends: 'both' },
          { from: '0.85', to: '0.9', ends: 'both' },
          { from: 0, to: '0.85', ends: 'from' },
        ],
      },
      options: [
        option('upper', '归上一档（恰为95%得15分）', 'To the row above (exactly 95% earns 15)', inclusive, [15, 10, 5]),
        option('lower', '归下一档（恰为95%得10分）', 'To the row below (exactly 95% earns 10)', exclusive, [10, 5, 5]),
      ],
    },
  ],
  leftOut: [
    {
      zh: '超时处理每起扣2分：等于不给有效上报的2分，因此只对未超时的计加分',
      en: '2 points off for each overdue event: that takes back the 2 of its report, so only events not overdue earn them',
    },
    {
      zh: '基础工作块为40分，所见文本只有其中30分的内容',
      en: 'The block of basic work has 40 points; the text seen tells of 30 of them',
    },
    { zh: '紧急事件2小时内响应：没有写分值', en: 'Urgent events answered within 2 hours: no points are stated' },
  ],
}
