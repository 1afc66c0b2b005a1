// One month of a grid member, from plain figures to points. The same lines run in Node and in a browser.
import { assess, compileRuleBook, formatPoints, monthPeriod, readerOf } from '@zhunsheng/domain'
import { instruments } from '@zhunsheng/domain/law'
import { figureSignatures } from '@zhunsheng/domain/ledger'
import { gridMemberMonth } from '@zhunsheng/domain/rule-books/grid-member-month'

const facts = {
  'member.served-days': 30,
  'member.required-days': 30,
  'member.valid-reports': 27,
  'member.validity-share': { value: 27, of: 30 },
  'member.timely-closure-share': { value: 22, of: 24 },
  'member.visits': 36,
  'member.training-share': { value: 1, of: 1 },
  'member.late-reports': 1,
}
const subject = { kind: 'gridMember', id: 'member-1', township: '141021100000' } as const

const book = compileRuleBook(gridMemberMonth, { figures: figureSignatures, instruments })
if (!book.ok) throw new Error(JSON.stringify(book.issues))
const figures = readerOf(facts, book.value)
if (!figures.ok) throw new Error(JSON.stringify(figures.issues))
const month = assess(book.value, { subject, period: monthPeriod(2023, 6), figures: figures.value })
if (!month.ok) throw new Error(JSON.stringify(month.issues))
console.log(formatPoints(month.value.earned), month.value.grade)
