import { type Fen, type Instant, type RuleBook, monthNumber, monthNumbered } from '@zhunsheng/domain'
import { type SubsidyPaymentKind, paidFen } from '@zhunsheng/domain/subsidy'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { bookById } from '../run/shipped-books.ts'
import {
  type StatementLine,
  type SubsidyCorrection,
  type SubsidyStatement,
  subsidyStatement,
} from '../run/subsidy-statement.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import { MonthScore } from './grid-member.ts'
import { knownAtArg } from './standpoint.ts'
import { SubsidyPaymentKindEnum } from './subsidy-enum.ts'
import { Township } from './township.ts'

interface Payment {
  readonly month: string
  readonly payment: SubsidyPaymentKind
  readonly fen: Fen
  readonly key?: string
  readonly statement?: string
  readonly on?: string
}

const PaymentObject = builder.objectRef<Payment>('StatementPayment').implement({
  description: '发放表的一笔款项 · A payment of a statement',
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: '所属月份 · The month that it is for' }),
    payment: t.expose('payment', { type: SubsidyPaymentKindEnum, description: '款项 · What it is' }),
    fen: t.expose('fen', { type: 'Fen', description: '金额（分），扣回也是正数 · Amount in fen, never below zero' }),
    key: t.string({
      nullable: true,
      description: '发放编号；未发放则为空 · Business key of the payment; null while it is not paid',
      resolve: ({ key }) => key,
    }),
    on: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '发放日期 · Paid on',
      resolve: ({ on }) => on,
    }),
  }),
})

const CorrectionObject = builder.objectRef<SubsidyCorrection>('SubsidyCorrection').implement({
  description: '以前月份的更正 · What a statement corrects of an earlier month',
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: '更正的月份 · The corrected month' }),
    beforeFen: t.expose('before', { type: 'Fen', description: '此前已发（分） · Paid of it before, in fen' }),
    fen: t.expose('fen', {
      type: 'Fen',
      description: '补发为正、扣回为负（分） · Paid up, or taken back below zero, in fen',
    }),
  }),
})

interface Owed {
  readonly month: string
  readonly fen: Fen
}
const OwedObject = builder.objectRef<Owed>('SubsidyOwedBack').implement({
  description: '多发而尚未扣回的款项 · What was paid too much and cannot be taken back yet',
  fields: (t) => ({
    month: t.expose('month', { type: 'Month', description: '月份 · Month' }),
    fen: t.expose('fen', { type: 'Fen', description: '金额（分） · Amount in fen' }),
  }),
})

interface LineIn {
  readonly line: StatementLine
  readonly knownAt: string | undefined
}

const LineObject = builder.objectRef<LineIn>('SubsidyStatementLine').implement({
  description: '发放表中的一名网格员 · One grid member in a statement',
  fields: (t) => ({
    member: t.string({ description: '人员代号 · Person key', resolve: ({ line }) => line.member }),
    score: t.field({
      type: MonthScore,
      nullable: true,
      description: '当月考核 · The month as it is judged',
      resolve: ({ line: { assessment }, knownAt }) =>
        assessment && { assessment, ...(knownAt !== undefined && { knownAt }) },
    }),
    dueFen: t.field({
      type: 'Fen',
      nullable: true,
      description: '当月应发（分） · What the month comes to, in fen',
      resolve: ({ line }) => line.assessment?.moneyFen,
    }),
    paid: t.field({
      type: [PaymentObject],
      description: '已发款项 · What was paid with the statement',
      resolve: ({ line }) => [...line.paid],
    }),
    toPay: t.field({
      type: [PaymentObject],
      description: '待发款项；已发放则无 · What is to be paid with it; none where it was paid',
      resolve: ({ line }) => [...line.drawn.payments],
    }),
    totalFen: t.field({
      type: 'Fen',
      description: '合计（分） · In all, in fen',
      resolve: ({ line: { paid, drawn } }) => paidFen([...paid, ...drawn.payments]),
    }),
  }),
})

builder.objectFields(LineObject, (t) => ({
  corrections: t.field({
    type: [CorrectionObject],
    description: '以前月份的更正 · Corrections of earlier months',
    resolve: ({ line }) => [...line.corrections],
  }),
  owed: t.field({
    type: [OwedObject],
    description: '尚未扣回的款项 · What stays owed back',
    resolve: ({ line }) => [...line.drawn.owed],
  }),
  differenceFen: t.field({
    type: 'Fen',
    nullable: true,
    description:
      '已发放的月份现在应为的金额与已发之差（分），列入下一次发放 · Of a month that was paid: what it comes to now, less what was paid; the next statement settles it',
    resolve: ({ line }) => line.difference?.fen,
  }),
}))

/** A subsidy statement, as known at an instant. */
interface StatementIn {
  readonly statement: SubsidyStatement
  readonly knownAt: string | undefined
}

/** The subsidy statement of a month. */
export const StatementObject = builder.objectRef<StatementIn>('SubsidyStatement').implement({
  description:
    '一个月的网格员补助发放表：已发的不改，更正只补发、扣回差额 · The subsidy statement of a month: nothing that was paid changes, a correction moves the difference',
  fields: (t) => ({
    month: t.field({ type: 'Month', description: '月份 · Month', resolve: ({ statement }) => statement.month.id }),
    isPaid: t.boolean({
      description: '已发放 · Whether it was paid',
      resolve: ({ statement }) => statement.numbers.length > 0,
    }),
    numbers: t.stringList({
      description: '发放表编号 · Its numbers',
      resolve: ({ statement }) => [...statement.numbers],
    }),
    paidOn: t.field({
      type: ['CivilDate'],
      description: '发放日期 · Paid on',
      resolve: ({ statement }) => [...statement.paidOn],
    }),
    skipped: t.field({
      type: ['Month'],
      description: '以前没有发放的月份 · Earlier months for which nothing was paid',
      resolve: ({ statement }) => [...statement.skipped],
    }),
    lines: t.field({
      type: [LineObject],
      description: '逐人 · Member by member',
      resolve: ({ statement, knownAt }) => statement.lines.map((line) => ({ line, knownAt })),
    }),
  }),
})

/** Of which township and month a statement is asked for, by which book, and as known at which instant. */
interface StatementAsked {
  readonly book: RuleBook
  readonly township: string
  readonly month: string
  readonly knownAt?: Instant | null | undefined
}

/** The subsidy statement of a month by a book. */
export const statementBy = (
  { book, township, month, knownAt }: StatementAsked,
  context: RequestContext,
): Promise<StatementIn> => {
  const known = standpointOf({ knownAt })
  const request = { book, township, month: monthNumbered(monthNumber(`${month}-01`)), ...known }
  return context.run(
    Effect.gen(function* () {
      return { statement: yield* subsidyStatement(yield* CurrentActor, request), knownAt: known.knownAt }
    }),
  )
}

/** Adds the subsidy statement of a month of a township. */
export const addSubsidyStatement = (): void => {
  builder.objectField(Township, 'subsidyStatement', (t) =>
    t.field({
      type: StatementObject,
      description: '一个月的网格员补助发放表 · The subsidy statement of a month',
      args: {
        month: t.arg({ type: 'Month', required: true, description: '月份 · Month' }),
        ruleBookId: t.arg.string({
          defaultValue: 'grid-member-month',
          description: '规则代号 · Id of the rule book',
        }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: async ({ code }, { month, ruleBookId, knownAt }, context) => {
        const book = await context.run(bookById(ruleBookId ?? 'grid-member-month'))
        return statementBy({ book, township: code, month, knownAt }, context)
      },
    }),
  )
}
