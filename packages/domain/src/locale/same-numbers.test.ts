import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { assess } from '../assessment/assess.ts'
import { caseSubject } from '../assessment/case-subject.ts'
import { explain } from '../explanation/explain.ts'
import type { FigureValue } from '../figure/figure-value.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import type { RuleBookSource } from '../rule-book/source.ts'
import { enforcementOfficerYear } from '../rule-books/enforcement-officer-year.ts'
import { gridMemberMonth } from '../rule-books/grid-member-month.ts'
import { townshipYear } from '../rule-books/township-year.ts'
import { anyDate } from '../testing/any-row.ts'
import { everyRule } from '../testing/every-rule.ts'
import { checkedBook, valueOf } from '../testing/judge-plainly.ts'
import { yearPeriod, monthPeriod } from '../value/period.ts'
import { en } from './en.ts'
import { say, sayExplanation } from './say.ts'
import { zhCN } from './zh-cn.ts'

// The numerals of a text, whatever stands around them: 2023年5月6日 and 2023-05-06 have the same three.
const numeralsOf = (text: string): readonly number[] =>
  (text.match(/\d+(?:\.\d+)?/gu) ?? []).map(Number).toSorted((a, b) => a - b)

const anyFigure = (share: boolean): fc.Arbitrary<FigureValue> => {
  const entries = fc.constantFrom([], ['a'], ['a', 'b', 'c'])
  const attestations = fc.constantFrom(
    undefined,
    [{ reason: '理由', approver: 'townMayor' }],
    [{ reason: '', approver: '' }],
  )
  const counted = fc
    .record({ value: fc.nat(400), more: fc.nat(20), entries, attestations })
    .map(({ value, more, entries: counting, attestations: attested }) => ({
      status: 'present' as const,
      value: share ? value % 40 : value,
      ...(share && { of: (value % 40) + more }),
      entries: counting,
      ...(attested !== undefined && { attestations: attested }),
    }))
  const absent = fc.constantFrom({ status: 'missing' } as const, { status: 'inapplicable' } as const)
  return fc.oneof({ weight: 12, arbitrary: counted }, { weight: 1, arbitrary: absent })
}

const anyFigures = (book: RuleBook): fc.Arbitrary<Readonly<Record<string, FigureValue>>> =>
  fc.record(Object.fromEntries([...book.figures].map(([id, { shape }]) => [id, anyFigure(shape === 'share')])))

const rescaled: RuleBookSource = { ...everyRule, inapplicable: 'rescaleTotal' }
const totalRounded: RuleBookSource = { ...everyRule, rounding: { place: 'total', mode: 'down' } }

describe('both languages say the same numbers', () => {
  test.each([
    [gridMemberMonth.id, gridMemberMonth, 2023],
    [townshipYear.id, townshipYear, 2023],
    ['township-year of 2026', townshipYear, 2026],
    [enforcementOfficerYear.id, enforcementOfficerYear, 2024],
    [everyRule.id, everyRule, 2023],
    ['every rule, rescaling', rescaled, 2023],
    ['every rule, total rounded', totalRounded, 2023],
  ] as const)('over any figures of %s', (_, source, year) => {
    const book = checkedBook(source, false)
    const period = source.period === 'month' ? monthPeriod(year, 6) : yearPeriod(year)
    const rank = fc.option(fc.record({ rank: fc.integer({ min: 1, max: 9 }), of: fc.constant(9) }), { nil: undefined })
    fc.assert(
      fc.property(anyFigures(book), rank, (figures, standing) => {
        const assessment = valueOf(
          assess(book, {
            subject: caseSubject(book),
            period,
            figures: (figure) => figures[figure] ?? { status: 'missing' },
            ranks: () => standing,
          }),
        )
        for (const path of ['', ...(book.money === undefined ? [] : ['money']), ...book.byPath.keys()]) {
          const explanation = valueOf(explain(assessment, path))
          const [zh, english] = [zhCN, en].map((locale) => sayExplanation(explanation, locale).join('\n'))
          expect(numeralsOf(zh!), zh).toEqual(numeralsOf(english!))
        }
      }),
      { numRuns: 30 },
    )
  })

  test('over any dates, in what is said of parameters and citations', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (from, to) => {
        const issue = { code: 'valuesOverlap', parameter: 'hours', from, to, path: [] } as const
        expect(numeralsOf(say(issue, zhCN))).toEqual(numeralsOf(say(issue, en)))
      }),
    )
  })
})
