import { assess } from '../assessment/assess.ts'
import type { Assessment } from '../assessment/assessment.ts'
import { caseSubject } from '../assessment/case-subject.ts'
import type { Standing } from '../assessment/derivation.ts'
import { readerOf } from '../assessment/plain-figures.ts'
import type { FigureReader } from '../figure/figure-value.ts'
import { settleAt } from '../ranking/settle.ts'
import type { RuleBook } from '../rule-book/rule-book.ts'
import type { GivenFigure } from '../rule-book/source.ts'
import { gridMemberMonth } from '../rule-books/grid-member-month.ts'
import { townshipYear } from '../rule-books/township-year.ts'
import { parsePeriod } from '../value/period.ts'
import { everyRule } from './every-rule.ts'
import { checkedBook, valueOf } from './judge-plainly.ts'
import { middling, toldCases } from './told-cases.ts'

type Given = Readonly<Record<string, GivenFigure>>
const second: Standing = { rank: 2, of: 7 }

const judge = (book: RuleBook, period: string, figures: FigureReader, standing?: Standing): Assessment =>
  valueOf(
    assess(book, {
      subject: caseSubject(book),
      period: valueOf(parsePeriod(period)),
      figures,
      ranks: () => standing,
    }),
  )
const plainly = (book: RuleBook, period: string, given: Given, standing: Standing | undefined = second): Assessment =>
  judge(book, period, valueOf(readerOf(given, book)), standing)

// As a ledger would give it: with the entries that were counted.
const fromLedger = (book: RuleBook, given: Given): FigureReader => {
  const read = valueOf(readerOf(given, book))
  return (figure) => {
    const value = read(figure)
    if (value.status !== 'present') return value
    return { ...value, entries: Array.from({ length: Math.min(value.of ?? value.value, 40) }, (_, i) => `e${i + 1}`) }
  }
}

/** Judged subjects that together have everything to be told that an assessment can lead to, by name. */
export const toldAssessments = (): ReadonlyMap<string, Assessment> => {
  const every = checkedBook(everyRule, false)
  const member = checkedBook(gridMemberMonth)
  const township = checkedBook(townshipYear)
  const v1 = gridMemberMonth.cases[0]?.given ?? {}
  const year = townshipYear.cases[1]?.given ?? {}
  const totalOnly = checkedBook({ ...everyRule, rounding: { place: 'total', mode: 'halfUp' } }, false)
  const filling = checkedBook({ ...everyRule, inapplicable: 'full' }, false)
  const emptying = checkedBook({ ...everyRule, inapplicable: 'zero' }, false)
  const rescaling = checkedBook({ ...everyRule, inapplicable: 'rescaleTotal' }, false)
  const closedNothing = { ...middling, closed: { value: 0, of: 0 } }
  return new Map([
    ['V1', plainly(member, '2023-06', v1)],
    ['V1 from the ledger', judge(member, '2023-06', fromLedger(member, v1))],
    ['V1 last of 15', settleAt(plainly(member, '2023-06', v1), { rank: 15, of: 15 })],
    ['half a month', plainly(member, '2023-07', { ...v1, 'member.served-days': 15, 'member.required-days': 31 })],
    ['township 2023', judge(township, '2023', fromLedger(township, year))],
    ['township 2026', plainly(township, '2026', year)],
    ['township without decisions', plainly(township, '2023', townshipYear.cases[7]?.given ?? {})],
    ...Object.entries(toldCases).map(([name, given]) => [name, plainly(every, '2023', given)] as const),
    ['floored', plainly(every, '2023', toldCases['floored'] ?? {}, { rank: 5, of: 7 })],
    ['unranked', judge(every, '2023', valueOf(readerOf(middling, every)))],
    ['total rounded', plainly(totalOnly, '2023', middling)],
    ['inapplicable is full', plainly(filling, '2023', closedNothing)],
    ['inapplicable is zero', plainly(emptying, '2023', closedNothing)],
    ['inapplicable rescales', plainly(rescaling, '2023', closedNothing)],
    ['nothing known', plainly(every, '2023', {})],
  ])
}
