import { describe, expect, test } from 'vitest'
import type { Assessment } from '../assessment/assessment.ts'
import { assess } from '../assessment/assess.ts'
import { caseSubject } from '../assessment/case-subject.ts'
import { readerOf } from '../assessment/plain-figures.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import type { GivenFigure, RuleBookSource } from '../rule-book/source.ts'
import { enforcementOfficerYear } from '../rule-books/enforcement-officer-year.ts'
import { gridMemberMonth } from '../rule-books/grid-member-month.ts'
import { townshipYear } from '../rule-books/township-year.ts'
import { everyRule } from '../testing/every-rule.ts'
import { faultsInSums } from '../testing/faults-in-sums.ts'
import { checkedBook, judgePlainly, valueOf } from '../testing/judge-plainly.ts'
import { toldCases } from '../testing/told-cases.ts'
import { formatExact } from '../value/decimal.ts'
import { parsePeriod } from '../value/period.ts'
import { ratio } from '../value/ratio.ts'
import { explain } from './explain.ts'
import type { Token } from './token.ts'

const judgeWith = (
  book: RuleBook,
  period: string,
  given: Readonly<Record<string, GivenFigure>>,
  rank: { readonly rank: number; readonly of: number } | undefined = { rank: 2, of: 7 },
): Assessment =>
  valueOf(
    assess(book, {
      subject: caseSubject(book),
      period: valueOf(parsePeriod(period)),
      figures: valueOf(readerOf(given, book)),
      ranks: () => rank,
    }),
  )
const told = (assessment: Assessment, path: string) => valueOf(explain(assessment, path))
const tokenOf = <T extends Token['type']>(assessment: Assessment, path: string, type: T) =>
  told(assessment, path).tokens.find((token): token is Extract<Token, { type: T }> => token.type === type)

const member = checkedBook(gridMemberMonth)
const v1 = judgePlainly(member, '2023-06', gridMemberMonth.cases[0]!.given)

describe('a leaf', () => {
  test('says what was counted, asked and given, and shows the rounding that changed it', () => {
    const token = tokenOf(v1, 'timely-closure', 'ratio')
    expect(token).toMatchObject({
      counted: { figure: { id: 'member.timely-closure-share' }, parts: { value: 22, of: 24 } },
      award: { points: 2292, maximum: 2500, rounding: 'halfUp' },
    })
    expect(formatExact(token!.award.exact!)).toBe('275/12')
    expect(tokenOf(v1, 'quantity', 'target')!.award).toEqual({ points: 1800, maximum: 2000 })
  })

  test('says what full marks would have taken, exactly', () => {
    const needs = ['quantity', 'validity', 'timely-closure', 'visits', 'training', 'discipline'].map((path) =>
      told(v1, path).tokens.filter(({ type }) => type.startsWith('need')),
    )
    expect(needs).toMatchObject([
      [{ type: 'needMore', amount: { value: ratio(3) } }],
      // 29 of 30 are 96.67 %, the least that reaches 95 %.
      [{ type: 'needQualified', more: 2, of: 30 }],
      [{ type: 'needQualified', more: 2, of: 24 }],
      [{ type: 'needMore', amount: { value: ratio(4) } }],
      [],
      [{ type: 'needFewer', amount: { value: ratio(1) } }],
    ])
  })

  test('asks for whole things: 15 due of 31 days leave a fraction, and a fraction of a report does not exist', () => {
    const given = {
      ...gridMemberMonth.cases[0]!.given,
      'member.served-days': 15,
      'member.required-days': 31,
      'member.valid-reports': 10,
    }
    const assessment = judgePlainly(member, '2023-07', given)
    expect(tokenOf(assessment, 'quantity', 'target')!.due!.amount.value).toEqual(ratio(450, 31))
    expect(tokenOf(assessment, 'quantity', 'needMore')!.amount.value).toEqual(ratio(5))
  })

  test('gives its figures as they are kept, with the entries, and each place of law once', () => {
    const book = checkedBook(enforcementOfficerYear)
    const entries = ['a', 'b']
    const assessment = valueOf(
      assess(book, {
        subject: caseSubject(book),
        period: valueOf(parsePeriod('2024')),
        figures: (figure) =>
          figure === 'officer.credit-hours-received'
            ? { status: 'present', value: 193, entries }
            : { status: 'inapplicable' },
      }),
    )
    const explanation = told(assessment, 'training/credit-hours')
    expect(explanation.figures).toMatchObject([
      { id: 'officer.credit-hours-received', value: 193, measure: 'quarterHours', unit: { zh: '学时' }, entries },
    ])
    expect(explanation.parameters).toMatchObject([
      { value: ratio(60), sources: [{ from: '2023-08-09', cited: { verification: 'unverified' } }] },
    ])
    expect(explanation.citations.map(({ instrument }) => instrument.id)).toEqual([
      'lechang-assessment-draft',
      'enforcement-quality-plan-2023',
    ])
    expect(explanation).toMatchObject({ parent: 'training', children: [], status: 'final' })
  })
})

describe('the whole', () => {
  test('is the root of an empty path; its parts are the top of the tree', () => {
    expect(told(v1, '')).toEqual(told(v1, 'total'))
    expect(told(v1, '')).toMatchObject({ path: 'total', points: 8842, maximum: 10_000, status: 'final' })
    expect(told(v1, '').children.map(({ path }) => path)).toEqual(gridMemberMonth.indicators.map(({ path }) => path))
    expect(told(v1, '').parent).toBeUndefined()
    expect(told(v1, 'quantity').parent).toBe('total')
  })

  test('names the band, both ends included, and the distance to the next better one', () => {
    expect(tokenOf(v1, '', 'gradeBand')).toMatchObject({ points: 8842, from: 8000, to: 8999, grade: { id: 'good' } })
    expect(tokenOf(v1, '', 'nextGrade')).toMatchObject({ grade: { id: 'excellent' }, distance: 158 })
    expect(tokenOf(v1, 'grade', 'nextGrade')).toEqual(tokenOf(v1, '', 'nextGrade'))
  })

  test('says nothing of a distance in points where a veto decided', () => {
    const vetoed = judgePlainly(member, '2023-06', {
      ...gridMemberMonth.cases[0]!.given,
      'member.falsified-reports': 1,
    })
    expect(tokenOf(vetoed, '', 'vetoed')).toMatchObject({ before: 8842, veto: { id: 'falsified-report' } })
    expect(tokenOf(vetoed, '', 'total')!.award.points).toBe(8842)
    expect(tokenOf(vetoed, '', 'nextGrade')).toBeUndefined()
    expect(told(vetoed, '').figures).toMatchObject([{ id: 'member.falsified-reports', value: 1 }])
  })

  test('is three numbers when it is provisional, and no grade', () => {
    const open = judgePlainly(member, '2023-06', { ...gridMemberMonth.cases[0]!.given, 'member.visits': null })
    expect(tokenOf(open, '', 'provisional')).toMatchObject({
      earned: 7492,
      judged: 8500,
      stated: 10_000,
      missing: [{ id: 'visits' }],
    })
    expect(told(open, 'grade').tokens).toMatchObject([{ type: 'withheld', outcome: 'grade', status: 'provisional' }])
    expect(told(open, 'money').tokens).toMatchObject([{ type: 'withheld', outcome: 'money' }])
    expect(told(open, 'visits')).toMatchObject({ status: 'missing', tokens: [{ type: 'missing' }, { type: 'basis' }] })
    expect(told(open, 'visits')).not.toHaveProperty('points')
  })
})

test('an unknown path is refused, with what was probably meant', () => {
  const book = checkedBook(townshipYear)
  const assessment = judgePlainly(book, '2023', townshipYear.cases[0]!.given)
  expect(explain(assessment, 'study/center-group')).toEqual({
    ok: false,
    issues: [{ code: 'unknownPath', path: 'study/center-group', suggestions: ['study/centre-group'] }],
  })
  expect(explain(assessment, 'meetings')).toMatchObject({ issues: [{ suggestions: ['organisation/meetings'] }] })
  // The book pays nothing.
  expect(explain(assessment, 'money')).toMatchObject({ ok: false })
})

describe.each<RuleBookSource>([gridMemberMonth, townshipYear, enforcementOfficerYear])('$id', (source) => {
  const book = checkedBook(source)
  test.each(source.cases)('adds up: $name', ({ period, given }) => {
    expect(faultsInSums(judgeWith(book, period, given))).toEqual([])
  })
})

describe('every mechanism, combinator and money term', () => {
  const book = checkedBook(everyRule, false)
  test.each(Object.entries(toldCases))('adds up: %s', (_, given) => {
    expect(faultsInSums(judgeWith(book, '2023', given))).toEqual([])
    expect(faultsInSums(judgeWith(book, '2023', given, undefined))).toEqual([])
  })

  test('adds up where only the total is rounded', () => {
    const exact = checkedBook({ ...everyRule, rounding: { place: 'total', mode: 'halfUp' } }, false)
    for (const given of Object.values(toldCases)) expect(faultsInSums(judgeWith(exact, '2023', given))).toEqual([])
    const assessment = judgeWith(exact, '2023', toldCases['middling']!)
    expect(tokenOf(assessment, 'rescaled/closure', 'ratio')!.award).not.toHaveProperty('rounding')
    expect(tokenOf(assessment, '', 'total')!.award.rounding).toBe('halfUp')
  })

  test('an inapplicable part says where its points went, and the group the same', () => {
    const assessment = judgeWith(book, '2023', toldCases['good']!)
    expect(told(assessment, 'rescaled/closure').tokens).toMatchObject([
      { type: 'emptyWithoutPoints', policy: 'inapplicable' },
      { type: 'passedOn', to: { rest: 'group', group: { id: 'rescaled' } } },
      { type: 'basis' },
    ])
    expect(tokenOf(assessment, 'rescaled', 'redistributed')).toMatchObject({ parts: [{ id: 'rescaled/closure' }] })
  })
})
