import type { EntryOf } from '../../ledger/entry.ts'
import { subsidyPayment } from '../../ledger/grid/assessment/subsidy-payment.ts'
import { gridAssignment } from '../../ledger/grid/member/grid-assignment.ts'
import { gridCover } from '../../ledger/grid/member/grid-cover.ts'
import { type CivilDate, daysBetween } from '../../value/civil-date.ts'
import { type Period, monthNumber, monthNumbered } from '../../value/period.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { ownArrangement } from '../own-arrangement.ts'
import type { SubsidyFinding } from './subsidy-finding.ts'

type Found<C extends SubsidyFinding['code']> = Extract<SubsidyFinding, { readonly code: C }>
type Payment = EntryOf<typeof subsidyPayment>

/**
 * For how many calendar days after a month its subsidy is waited for. No text was read that sets a day: a convention of
 * the product (illustrative), said in the sentence.
 */
export const daysToPay = 31

const monthOf = ({ facts }: Payment): string => facts.month.slice(0, 7)
const isRegular = ({ facts }: Payment): boolean => facts.payment === 'regular'

const notPaid = (view: AlertView): readonly Found<'subsidyNotPaid'>[] => {
  const paid = new Set(entriesOf(view, subsidyPayment, 'upTo').filter(isRegular).map(monthOf))
  const [first] = [...paid].toSorted()
  // Before the first payment on file nobody can say whether the ledger of payments was kept.
  if (first === undefined) return []
  const from = monthNumber(`${first}-01`)
  const months = Array.from({ length: Math.max(0, monthNumber(view.on) - from) }, (_, i) => monthNumbered(from + i))
  const isLate = ({ id, to }: Period): boolean => !paid.has(id) && daysBetween(to, view.on) > daysToPay
  const late = months.filter(isLate).map(({ id }) => id)
  return late.length === 0 ? [] : [{ code: 'subsidyNotPaid', months: late, days: daysToPay, entries: [] }]
}

const byMemberAndMonth = (view: AlertView): readonly (readonly [member: string, month: string, readonly Payment[]])[] =>
  [
    ...Map.groupBy(
      entriesOf(view, subsidyPayment, 'upTo'),
      (entry) => `${entry.facts.member} ${monthOf(entry)}`,
    ).values(),
  ].flatMap((rows) => {
    const [one] = rows
    return one === undefined ? [] : [[one.facts.member, monthOf(one), rows] as const]
  })

const paidTwice = (view: AlertView): readonly Found<'subsidyPaidTwice'>[] =>
  byMemberAndMonth(view).flatMap(([member, month, rows]) => {
    const regular = rows.filter(isRegular)
    if (regular.length < 2 || rows.some(({ facts }) => facts.payment === 'recovery')) return []
    return [
      { code: 'subsidyPaidTwice', member, month, payments: regular.map(({ key }) => key), entries: idsOf(regular) },
    ]
  })

const takenTwice = (view: AlertView): readonly Found<'subsidyTakenTwice'>[] =>
  byMemberAndMonth(view).flatMap(([member, month, rows]) => {
    const sum = rows.reduce((fen, { facts }) => fen + (facts.payment === 'recovery' ? -facts.amount : facts.amount), 0)
    return sum >= 0 ? [] : [{ code: 'subsidyTakenTwice', member, month, fen: -sum, entries: idsOf(rows) }]
  })

interface Held {
  readonly clocks: { readonly occurred: CivilDate; readonly closed?: CivilDate }
  readonly facts: { readonly member: string }
}

const withoutPost = (view: AlertView): readonly Found<'subsidyWithoutPost'>[] => {
  const held: readonly Held[] = [...entriesOf(view, gridAssignment, 'upTo'), ...entriesOf(view, gridCover, 'upTo')]
  const byMember = Map.groupBy(held, ({ facts }) => facts.member)
  // Who holds a grid in a month that is not over is not settled yet.
  return entriesOf(view, subsidyPayment, 'upTo')
    .filter((entry) => isRegular(entry) && entry.facts.month <= view.on)
    .flatMap((entry) => {
      const { member, amount, month: last } = entry.facts
      const first = `${monthOf(entry)}-01`
      const isHeld = (byMember.get(member) ?? []).some(
        ({ clocks: { occurred, closed } }) => occurred <= last && (closed === undefined || closed >= first),
      )
      if (isHeld || amount === 0) return []
      const found = { code: 'subsidyWithoutPost', member, month: monthOf(entry), payment: entry.key } as const
      return [{ ...found, fen: amount, entries: idsOf([entry]) }]
    })
}

const shared = { system: 'gridSubsidy', citation: ownArrangement } as const

/** The alerts of what grid members are paid, as far as ledgers alone can tell: what is due by the scores is not read here. */
export const subsidyAlerts: readonly Alert[] = [
  {
    id: 'subsidy-not-paid',
    label: { zh: '补助没有发放', en: 'A month whose subsidy was not paid' },
    ...shared,
    reads: [subsidyPayment.id],
    look: notPaid,
  },
  {
    id: 'subsidy-paid-twice',
    label: { zh: '补助重复发放', en: 'A subsidy paid twice' },
    ...shared,
    reads: [subsidyPayment.id],
    look: paidTwice,
  },
  {
    id: 'subsidy-without-post',
    label: { zh: '向不在岗的人发放补助', en: 'A subsidy paid to somebody without a grid' },
    ...shared,
    reads: [subsidyPayment.id, gridAssignment.id, gridCover.id],
    look: withoutPost,
  },
  {
    id: 'subsidy-taken-twice',
    label: { zh: '扣回多于发放', en: 'More taken back than was paid' },
    ...shared,
    reads: [subsidyPayment.id],
    look: takenTwice,
  },
]
