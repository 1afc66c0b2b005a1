import {
  type GivenFigure,
  type RuleBookSource,
  assess,
  compileRuleBook,
  monthPeriod,
  readerOf,
} from '@zhunsheng/domain'
import { instruments } from '@zhunsheng/domain/law'
import { figureSignatures } from '@zhunsheng/domain/ledger'
import { en } from '@zhunsheng/domain/locale/en'
import { zhCN } from '@zhunsheng/domain/locale/zh-CN'
import { drawSubsidy } from '@zhunsheng/domain/subsidy'
import { expect, test } from 'vitest'
import type { StatementLine } from '../run/subsidy-statement.ts'
import { textIn } from './language.ts'
import { statementTable } from './subsidy-lines.ts'

const citation = {
  instrument: 'lechang-assessment-draft',
  bindingForce: 'local',
  verification: 'illustrative',
} as const
const own = (id: string, good: 'moreIsBetter' | 'lessIsBetter') =>
  ({
    id,
    label: { zh: id, en: id },
    unit: { zh: '条', en: 'items' },
    shape: 'number',
    measure: 'count',
    good,
  }) as const
const common = {
  title: { zh: '示例', en: 'Illustrative' },
  subject: 'gridMember',
  period: 'month',
  jurisdiction: '141021000000',
  effectiveFrom: '2023-01-01',
  citation,
  rounding: { place: 'total', mode: 'halfUp' },
} as const

// 奖励工资 400 元，少报一条扣 20 元，缺会一次扣 30 元，扣至零为止。
const fixedDeductions: RuleBookSource = {
  ...common,
  id: 'fixed-deductions',
  figures: [own('information-items', 'moreIsBetter'), own('meetings-missed', 'lessIsBetter')],
  indicators: [],
  money: {
    base: 400,
    terms: [
      { type: 'perMissing', figure: 'information-items', below: 90, yuan: -20 },
      { type: 'perItem', figure: 'meetings-missed', yuan: -30 },
    ],
    floor: 0,
    rounding: 'halfUp',
    citation,
  },
  cases: [
    {
      name: 'some',
      period: '2023-06',
      given: { 'information-items': 82, 'meetings-missed': 1 },
      expect: { moneyFen: 21_000 },
    },
    {
      name: 'none',
      period: '2023-06',
      given: { 'information-items': 60, 'meetings-missed': 0 },
      expect: { moneyFen: 0 },
    },
  ],
}

// 基本补助 1000 元，弹性经费 500 元按得分，采纳信息每条 50 元。
const baseAndElastic: RuleBookSource = {
  ...common,
  id: 'base-and-elastic',
  total: 100,
  figures: [own('score', 'moreIsBetter'), own('adopted', 'moreIsBetter')],
  indicators: [
    {
      path: 'work',
      title: { zh: '工作', en: 'Work' },
      points: 100,
      mechanism: { type: 'target', figure: 'score', reach: 100 },
      citation,
    },
  ],
  money: {
    base: 1000,
    terms: [
      { type: 'byScore', yuan: 500 },
      { type: 'perItem', figure: 'adopted', yuan: 50 },
    ],
    floor: 0,
    rounding: 'halfUp',
    citation,
  },
  cases: [{ name: 'one', period: '2023-06', given: { score: 83, adopted: 1 }, expect: { moneyFen: 146_500 } }],
}

const rowOf = (source: RuleBookSource, given: Readonly<Record<string, GivenFigure>>, language: 'zh-CN' | 'en') => {
  const book = compileRuleBook(source, { figures: figureSignatures, instruments })
  if (!book.ok) throw new Error(JSON.stringify(book.issues))
  const figures = readerOf(given, book.value)
  if (!figures.ok) throw new Error(JSON.stringify(figures.issues))
  const subject = { kind: 'gridMember', id: 'p-1', township: '141021100000' } as const
  const period = monthPeriod(2023, 6)
  const judged = assess(book.value, { subject, period, figures: figures.value })
  if (!judged.ok) throw new Error(JSON.stringify(judged.issues))
  const drawn = drawSubsidy(period.id, judged.value.moneyFen, [])
  const line: StatementLine = { member: 'p-1', assessment: judged.value, paid: [], corrections: [], drawn }
  const wording = { text: textIn(language), locale: language === 'en' ? en : zhCN }
  const table = statementTable({ month: period, lines: [line], numbers: [], paidOn: [], skipped: [] }, wording)
  return table.rows[0]?.slice(1, 8)
}

test('deductions from a bonus wage: no points, no grade, each part of the amount', () => {
  expect(rowOf(fixedDeductions, { 'information-items': 82, 'meetings-missed': 1 }, 'zh-CN')).toEqual([
    '—',
    '—',
    '400.00',
    '-20×8 + -30×1',
    '',
    '210.00',
    '210.00',
  ])
})

test('what goes below nothing is paid as nothing, and says what the floor kept', () => {
  const given = { 'information-items': 60, 'meetings-missed': 0 }
  expect(rowOf(fixedDeductions, given, 'zh-CN')?.slice(4)).toEqual(['保底（原 -200.00）', '0.00', '0.00'])
  expect(rowOf(fixedDeductions, given, 'en')?.slice(4)).toEqual(['floor (was -200.00)', '0.00', '0.00'])
})

test('a base, an elastic part by the score, and adopted items', () => {
  expect(rowOf(baseAndElastic, { score: 83, adopted: 1 }, 'en')).toEqual([
    '83.00',
    '—',
    '1000.00',
    '500×0.83 + 50×1',
    '',
    '1465.00',
    '1465.00',
  ])
})
