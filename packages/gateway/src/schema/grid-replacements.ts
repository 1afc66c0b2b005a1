import type { ArgBuilder } from '@pothos/core'
import { type CivilDate, type Instant, type RuleBook, yearPeriod } from '@zhunsheng/domain'
import { type ReviewedRecord, type ReviewedTrigger, isKept } from '@zhunsheng/domain/subsidy'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { replacementsOf, type GridReplacements } from '../run/grid-replacements.ts'
import { bookById } from '../run/shipped-books.ts'
import { standpointOf } from '../run/standpoint.ts'
import { type OpenDifference, subsidyYear } from '../run/subsidy-differences.ts'
import { checkDays } from './bad-input.ts'
import { builder } from './builder.ts'
import type { RequestContext } from './context.ts'
import { knownAtArg } from './standpoint.ts'
import {
  DifferenceReasonEnum,
  RecordStandingEnum,
  ReplacementCauseEnum,
  ReplacementTriggerEnum,
  TriggerOutcomeEnum,
} from './subsidy-enum.ts'
import { Township } from './township.ts'

const member = '人员代号 · Person key'

const TriggerObject = builder.objectRef<ReviewedTrigger>('FiredReplacementTrigger').implement({
  description: '触发的更换条件；触发不等于决定 · A trigger for replacement that held: it decides nothing by itself',
  fields: (t) => ({
    member: t.exposeString('member', { description: member }),
    trigger: t.field({
      type: ReplacementTriggerEnum,
      description: '条件 · Trigger',
      resolve: ({ trigger }) => trigger.type,
    }),
    months: t.field({
      type: ['Month'],
      description: '触发的月份 · The months by which it held',
      resolve: ({ months }) => [...months],
    }),
    outcome: t.expose('outcome', { type: TriggerOutcomeEnum, description: '结果 · What became of it' }),
    record: t.string({
      nullable: true,
      description: '更换记录编号 · Business key of the replacement',
      resolve: ({ record }) => record?.key,
    }),
  }),
})

const RecordObject = builder.objectRef<ReviewedRecord>('ReviewedReplacement').implement({
  description: '登记的更换与考核对照 · A replacement on record beside the scores',
  fields: (t) => ({
    key: t.string({ description: '更换编号 · Business key', resolve: ({ record }) => record.key }),
    member: t.string({ description: member, resolve: ({ record }) => record.facts.member }),
    decidedOn: t.field({
      type: 'CivilDate',
      description: '决定日期 · Decided on',
      resolve: ({ record }) => record.clocks.occurred,
    }),
    cause: t.field({
      type: ReplacementCauseEnum,
      description: '原因 · Cause',
      resolve: ({ record }) => record.facts.cause,
    }),
    isKept: t.boolean({
      description: '决定不更换 · Whether it was decided to keep the member',
      resolve: ({ record }) => isKept(record),
    }),
    reason: t.string({ nullable: true, description: '说明 · Reason', resolve: ({ record }) => record.facts.reason }),
    standing: t.expose('standing', { type: RecordStandingEnum, description: '与考核对照 · Beside the scores' }),
    months: t.field({
      type: ['Month'],
      description: '触发的月份 · The months by which the named trigger held',
      resolve: ({ months }) => [...months],
    }),
  }),
})

/** Triggers of a year beside the replacements on record. */
export const ReplacementsObject = builder.objectRef<GridReplacements>('GridReplacements').implement({
  description: '一年中触发的更换条件和登记的更换 · Triggers of a year, and the replacements on record',
  fields: (t) => ({
    on: t.expose('on', { type: 'CivilDate', description: '截至此日 · Up to this day' }),
    triggers: t.field({
      type: [TriggerObject],
      description: '触发 · Triggers',
      resolve: ({ triggers }) => [...triggers],
    }),
    records: t.field({
      type: [RecordObject],
      description: '登记的更换 · Replacements on record',
      resolve: ({ records }) => [...records],
    }),
  }),
})

/** A difference that no statement has settled. */
export const DifferenceObject = builder.objectRef<OpenDifference>('OpenSubsidyDifference').implement({
  description: '尚未补发或扣回的差额 · A difference that no statement has settled',
  fields: (t) => ({
    member: t.exposeString('member', { description: member }),
    month: t.expose('month', { type: 'Month', description: '月份 · Month' }),
    paidFen: t.expose('paid', { type: 'Fen', description: '已发（分） · Paid, in fen' }),
    dueFen: t.expose('due', { type: 'Fen', description: '应为（分） · What it comes to, in fen' }),
    fen: t.expose('fen', { type: 'Fen', description: '差额（分） · The difference in fen' }),
    why: t.expose('why', { type: DifferenceReasonEnum, description: '由来 · Where it comes from' }),
    missedIn: t.field({
      type: 'Month',
      nullable: true,
      description:
        '台账已有此差额而没有补发或扣回的下一次发放 · The next statement, when the ledgers already showed it and it was not settled',
      resolve: ({ missedIn }) => missedIn,
    }),
  }),
})

const bookId = { defaultValue: 'grid-member-month', description: '规则代号 · Id of the rule book' }

/** Of which township and year something is asked, by which book, and as known at which instant. */
interface YearBy {
  readonly book: RuleBook
  readonly township: string
  readonly year: number
  readonly knownAt?: Instant | null | undefined
}

/** Who fell under a trigger of a book in a year up to a day (its end unless given), and the replacements on record. */
export const replacementsBy = (
  { on, knownAt, ...asked }: YearBy & { readonly on?: CivilDate | null | undefined },
  context: RequestContext,
): Promise<GridReplacements> => {
  const { from, to } = yearPeriod(asked.year)
  checkDays(from, on, context)
  const request = { ...asked, on: on ?? to, ...standpointOf({ knownAt }) }
  return context.run(Effect.flatMap(CurrentActor, (actor) => replacementsOf(actor, request)))
}

/** The differences of a year that no statement has settled, by a book. */
export const differencesBy = async (
  { knownAt, ...asked }: YearBy,
  context: RequestContext,
): Promise<OpenDifference[]> => {
  const request = { ...asked, ...standpointOf({ knownAt }) }
  const { differences } = await context.run(Effect.flatMap(CurrentActor, (actor) => subsidyYear(actor, request)))
  return [...differences]
}

/** The arguments of the replacements of a year. */
export const replacementArgs = (arg: ArgBuilder<typeof builder.$inferSchemaTypes>) => ({
  year: arg({ type: 'Year', required: true, description: '年度 · Year' }),
  on: arg({ type: 'CivilDate', description: '截至此日，默认年末 · Up to this day; the end of the year unless given' }),
  knownAt: knownAtArg(arg),
})

/** Adds who fell under a trigger in a year, and the replacements on record. */
export const addGridReplacements = (): void => {
  builder.objectFields(Township, (t) => ({
    gridReplacements: t.field({
      type: ReplacementsObject,
      description: '一年的网格员更换：触发与决定 · Replacement of grid members in a year: triggers and decisions',
      args: { ...replacementArgs(t.arg), ruleBookId: t.arg.string(bookId) },
      resolve: async ({ code }, { ruleBookId, ...asked }, context) => {
        const book = await context.run(bookById(ruleBookId ?? bookId.defaultValue))
        return replacementsBy({ book, township: code, ...asked }, context)
      },
    }),
  }))
}

/** Adds the differences of a year that no statement has settled. */
export const addSubsidyDifferences = (): void => {
  builder.objectFields(Township, (t) => ({
    subsidyDifferences: t.field({
      type: [DifferenceObject],
      description: '一年中尚未补发或扣回的差额 · Differences of a year that no statement has settled',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        ruleBookId: t.arg.string(bookId),
        knownAt: knownAtArg(t.arg),
      },
      resolve: async ({ code }, { year, ruleBookId, knownAt }, context) => {
        const book = await context.run(bookById(ruleBookId ?? bookId.defaultValue))
        return differencesBy({ book, township: code, year, knownAt }, context)
      },
    }),
  }))
}
