import { type Assessment, assess, monthPeriod, readerOf } from '@zhunsheng/domain'
import { en as domainEn } from '@zhunsheng/domain/locale/en'
import { zhCN as domainZh } from '@zhunsheng/domain/locale/zh-CN'
import { expect, it, test } from 'vitest'
import { shippedBooks } from '../run/shipped-books.ts'
import { textIn } from './language.ts'
import { type Replacement, replacementLine, replacementsIn } from './replacement.ts'

const book = shippedBooks().get('grid-member-month')!
const judge = (member: string, month: number, poor: boolean, falsified = 0): Assessment => {
  const good = poor ? 0 : 1
  const figures = readerOf(
    {
      'member.served-days': 28,
      'member.required-days': 28,
      'member.valid-reports': 30 * good,
      'member.validity-share': { value: 30 * good, of: 30 },
      'member.timely-closure-share': { value: 30 * good, of: 30 },
      'member.visits': 40 * good,
      'member.training-share': { value: 0, of: 0 },
      'member.late-reports': 0,
      'member.falsified-reports': falsified,
    },
    book,
  )
  if (!figures.ok) throw new Error(JSON.stringify(figures.issues))
  const subject = { kind: 'gridMember', id: member, township: '141021100000' } as const
  const result = assess(book, { subject, period: monthPeriod(2023, month), figures: figures.value })
  if (!result.ok) throw new Error(JSON.stringify(result.issues))
  return result.value
}
const monthsWith = (poorMonths: readonly number[], falsifiedIn = 0) =>
  Array.from({ length: 12 }, (_, i) => ({
    period: monthPeriod(2023, i + 1),
    assessments: [
      judge('p-1', i + 1, poorMonths.includes(i + 1), i + 1 === falsifiedIn ? 1 : 0),
      judge('p-2', i + 1, false),
    ],
  }))
const found = (...given: Parameters<typeof monthsWith>) =>
  replacementsIn(book, monthsWith(...given)).map(({ member, trigger, months }) => [
    member,
    trigger.type,
    months.join(' '),
  ])

it('tells each ground once, in the month in which it first holds', () => {
  expect(found([])).toEqual([])
  expect(found([3, 5])).toEqual([])
  expect(found([3, 4, 5])).toEqual([
    ['p-1', 'consecutive', '2023-03 2023-04'],
    ['p-1', 'rolling', '2023-03 2023-04 2023-05'],
  ])
  expect(found([1, 5, 9])).toEqual([['p-1', 'rolling', '2023-01 2023-05 2023-09']])
})

it('tells a veto in its month, also when later months are good', () => {
  expect(found([], 4)).toEqual([['p-1', 'veto', '2023-04']])
})

const citation = book.source.citation
test.each<[Replacement['trigger'], zh: string, en: string]>([
  [
    { type: 'consecutive', grades: ['unqualified'], months: 2, citation },
    '连续 2 个月不合格',
    '2 months running Unqualified',
  ],
  [
    { type: 'rolling', grades: ['qualified', 'unqualified'], count: 3, months: 12, citation },
    '12 个月内 3 个月合格、不合格',
    '3 of 12 months Qualified, Unqualified',
  ],
  [
    { type: 'bottom', count: 1, minimumGroup: 10, citation },
    '名列末 1 位（参加排名不少于 10 人）',
    'among the last 1 of at least 10 ranked',
  ],
  [{ type: 'veto', veto: 'falsified-report', citation }, '一票否决“虚报假报信息”', 'veto "Falsified report"'],
])('%j', (trigger, zh, en) => {
  const replacement = { member: 'p-1', trigger, months: ['2023-02', '2023-03'] }
  const say = (text: 'zh-CN' | 'en') =>
    replacementLine(replacement, book, { text: textIn(text), locale: text === 'en' ? domainEn : domainZh })
  expect(say('zh-CN')).toBe(`触发更换条件：p-1，${zh}（2023-02、2023-03）`)
  expect(say('en')).toBe(`Replacement triggered: p-1, ${en} (2023-02, 2023-03)`)
})
