import { describe, expect, test } from 'vitest'
import type { Cited, Quantity } from '../explanation/token-values.ts'
import type { Claim } from '../figure/claim.ts'
import { instruments } from '../law/instruments.ts'
import { valueOf } from '../testing/judge-plainly.ts'
import { parsePeriod } from '../value/period.ts'
import { ratio } from '../value/ratio.ts'
import { en } from './en.ts'
import { zhCN } from './zh-cn.ts'

const both = <A>(say: (locale: typeof zhCN) => A) => [say(zhCN), say(en)]
const times = { zh: '次', en: 'times' }

test.each([
  ['2023', '2023年', '2023'],
  ['2023-05', '2023年5月', '2023-05'],
  ['2023-Q2', '2023年第2季度', 'quarter 2 of 2023'],
  ['2023-H1', '2023年上半年', 'the first half of 2023'],
  ['2023-H2', '2023年下半年', 'the second half of 2023'],
  ['2022-06..2023-05', '2022年6月至2023年5月', '2022-06 to 2023-05'],
  ['2021-07-01..2026-06-30', '2021年7月1日至2026年6月30日', '2021-07-01 to 2026-06-30'],
])('the period %s', (id, zh, english) => {
  expect(both(({ format }) => format.period(valueOf(parsePeriod(id))))).toEqual([zh, english])
})

test('dates, points and money', () => {
  expect(both(({ format }) => format.date('2023-05-06'))).toEqual(['2023年5月6日', '2023-05-06'])
  expect(both(({ format }) => format.points(8842))).toEqual(['88.42分', '88.42 points'])
  expect(both(({ format }) => format.money(48_000))).toEqual(['¥480.00', '¥480.00'])
  expect(both(({ format }) => format.money(-3000))).toEqual(['−¥30.00', '−¥30.00'])
})

test.each<[Claim, string, string]>([
  [{ form: 'exact', value: 6 }, '6次', '6 times'],
  [{ form: 'over', value: 60 }, '60余次（大于60、小于70）', 'over 60 times (more than 60, less than 70)'],
  [{ form: 'all' }, '全部', 'all'],
  [{ form: 'structural' }, '未写数字', 'no number stated'],
])('the claim %o', (claim, zh, english) => {
  expect(both(({ format }) => format.claim(claim, times))).toEqual([zh, english])
})

test('a claim may stand without its unit', () => {
  expect(both(({ format }) => format.claim({ form: 'over', value: 60 }))).toEqual([
    '60余（大于60、小于70）',
    'over 60 (more than 60, less than 70)',
  ])
})

describe('a quantity', () => {
  const quantity = (num: number, zh: string, english: string, den = 1): Quantity => ({
    value: ratio(num, den),
    unit: { zh, en: english },
    shape: 'number',
  })
  test.each([
    [quantity(34, '名', 'people'), '34名', '34 people'],
    [quantity(1, '名', 'people'), '1名', '1 person'],
    [quantity(1, '次', 'times'), '1次', '1 time'],
    [quantity(1, '个', 'communities'), '1个', '1 community'],
    [quantity(95, '学时', 'credit-hours', 2), '47.5学时', '47.5 credit-hours'],
    [{ ...quantity(9, '%', '%', 10), shape: 'share' } as const, '90%', '90%'],
  ])('%o', (value, zh, english) => {
    expect(both(({ format }) => format.quantity(value))).toEqual([zh, english])
  })
})

describe('a citation', () => {
  const cited = (id: string, rest: Omit<Cited, 'instrument'>): Cited => ({
    instrument: { id, label: instruments.get(id)!.title },
    ...rest,
  })
  test.each([
    [
      cited('administrative-penalty-law-2021', { article: 60, bindingForce: 'binding', verification: 'verified' }),
      '《中华人民共和国行政处罚法》第60条',
      'Administrative Penalty Law, art. 60',
    ],
    [
      cited('major-decision-regulation-2019', {
        article: 14,
        paragraph: 2,
        item: 1,
        bindingForce: 'byReference',
        modality: 'generally',
        verification: 'verified',
      }),
      '《重大行政决策程序暂行条例》第14条第2款第1项〔参照，一般应当〕',
      'Interim Regulation on Major Administrative Decision Procedures, art. 14, para. 2, item 1 [by reference, generally]',
    ],
    [
      cited('enforcement-quality-plan-2023', {
        bindingForce: 'binding',
        modality: 'must',
        verification: 'unverified',
      }),
      '《提升行政执法质量三年行动计划（2023—2025年）》〔未核实〕',
      'Three-year Action Plan to Raise the Quality of Administrative Enforcement (2023–2025) [unverified]',
    ],
    [
      cited('lechang-assessment-draft', { bindingForce: 'local', verification: 'illustrative' }),
      '《乐昌镇法治政府建设考核办法（示例草案）》〔地方规定，示例〕',
      'Lechang assessment scheme (illustrative draft) [local rule, illustrative]',
    ],
  ])('%#', (citation, zh, english) => {
    expect(both(({ format }) => format.citation(citation))).toEqual([zh, english])
  })
})
