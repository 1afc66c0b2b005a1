import { formatPoints } from '@zhunsheng/domain'
import { type DueItem, dueStates } from '@zhunsheng/domain/due'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import type { RecordedCount } from '../persistence/store.ts'
import { bookById } from '../run/shipped-books.ts'
import { type MovedLine, type Stage, type Today, type Waiting, dayBefore, todayIn } from '../run/today.ts'
import { Assessment } from './assessment.ts'
import { checkDayLookedAt, checkDays } from './bad-input.ts'
import { builder } from './builder.ts'
import { ProcedureEnum, codeEnum } from './code-enum.ts'
import { DueItemObject, ownerText } from './due-item.ts'
import { Entry, EntryKindEnum } from './entry.ts'
import { today } from './today.ts'
import { Township } from './township.ts'
import { languageArgs, languageOf, worded } from './words.ts'

const ChangeEnum = codeEnum(
  'RecordedAs',
  '登记方式 · What was done',
  ['entered', 'correction', 'void'] as const,
  (code) => ({ entered: '新增 · Entered', correction: '更正 · Corrected', void: '作废 · Voided' })[code],
)

const CameInObject = builder.objectRef<RecordedCount>('CameIn').implement({
  description: '一种台账新登记的条数 · How much of a kind came in',
  fields: (t) => ({
    kind: t.field({ type: EntryKindEnum, description: '种类 · Kind', resolve: ({ kind }) => kind }),
    change: t.expose('change', { type: ChangeEnum, description: '登记方式 · What was done' }),
    entries: t.exposeInt('entries', { description: '条数 · Entries' }),
  }),
})

const WaitingObject = builder.objectRef<Waiting>('WaitedFor').implement({
  description: '谁手上有几项未了结的期限 · Who answers for how many clocks that run',
  fields: (t) => ({
    owner: t.string({
      nullable: true,
      description: '责任职务，或者台账所写 · The post, or what the ledger says',
      args: languageArgs(t.arg),
      resolve: ({ item: { owner } }, args, context) => owner && ownerText(owner, languageOf(args, context)),
    }),
    overdue: t.exposeInt('overdue', { description: '逾期和宽限期内 · Overdue, or in grace' }),
    soon: t.exposeInt('soon', { description: '将到期 · Soon' }),
    running: t.exposeInt('running', { description: '进行中 · Running' }),
  }),
})

const StageObject = builder.objectRef<Stage>('OpenStage').implement({
  description: '停在同一步的未办完事项 · Matters that came to the same step and are not over',
  fields: (t) => ({
    procedure: t.field({
      type: ProcedureEnum,
      description: '程序 · Procedure',
      resolve: ({ procedure }) => procedure.id,
    }),
    last: t.string({
      description: '已办到 · The last step',
      args: languageArgs(t.arg),
      resolve: ({ last }, args, context) => worded(last, languageOf(args, context)),
    }),
    cases: t.stringList({ description: '事项编号 · Business keys', resolve: ({ cases }) => [...cases] }),
    since: t.expose('since', { type: 'CivilDate', description: '其中最早的一日 · The earliest of their days' }),
    next: t.stringList({
      description: '下一步可以 · What may be done next',
      args: languageArgs(t.arg),
      resolve: ({ next }, args, context) => next.map((label) => worded(label, languageOf(args, context))),
    }),
  }),
})

const points = (line: MovedLine['now']): string | undefined =>
  line.points === undefined ? undefined : formatPoints(line.points)
const MovedObject = builder.objectRef<MovedLine>('MovedLine').implement({
  description: '得分有变动的一项 · A line of the score that moved',
  fields: (t) => ({
    path: t.string({ description: '路径 · Path', resolve: ({ now }) => now.path }),
    before: t.field({
      type: 'Decimal',
      nullable: true,
      description: '之前 · Before',
      resolve: ({ before }) => points(before),
    }),
    now: t.field({ type: 'Decimal', nullable: true, description: '现在 · Now', resolve: ({ now }) => points(now) }),
    cameIn: t.exposeInt('cameIn', {
      description: '其间登记的相关记录；0为时间推移 · What came in that it reads; none: time passed',
    }),
    because: t.field({
      type: [Entry],
      description: '其中最近几条 · The latest of it',
      resolve: ({ because }) => [...because],
    }),
  }),
})

type Seen = Today & { readonly on: string; readonly since: string }
const pressing: readonly DueItem['state'][] = ['overdue', 'grace', 'soon']
const DayObject = builder.objectRef<Seen>('DayInTheOffice').implement({
  description: '一天的工作：什么到期、新登记了什么、谁手上有什么、得分有何变动 · A day in the office',
  fields: (t) => ({
    on: t.expose('on', { type: 'CivilDate', description: '当日结束时 · The day, at its end' }),
    since: t.expose('since', {
      type: 'CivilDate',
      description: '与这一日结束时相比 · Compared with the end of this day',
    }),
    due: t.field({
      type: [DueItemObject],
      description: '逾期、宽限期内和将到期的 · What is overdue, in grace, or runs out soon',
      resolve: ({ due }) =>
        due.items
          .filter(({ state }) => pressing.includes(state))
          .toSorted((a, b) => dueStates.indexOf(a.state) - dueStates.indexOf(b.state)),
    }),
    cameIn: t.field({
      type: [CameInObject],
      description: '新登记的，按种类 · What came in, by kind',
      resolve: ({ cameIn }) => [...cameIn.counts],
    }),
    waiting: t.field({
      type: [WaitingObject],
      description: '谁手上有什么 · Who is waited for',
      resolve: ({ waiting }) => [...waiting],
    }),
    stages: t.field({
      type: [StageObject],
      description: '卡在哪一步 · What waits for which step',
      resolve: ({ stages }) => [...stages],
    }),
  }),
})

builder.objectFields(DayObject, (t) => ({
  before: t.field({
    type: Assessment,
    description: '之前的得分 · The score before',
    resolve: ({ score, since }) => ({ assessment: score.before, asOf: since }),
  }),
  now: t.field({
    type: Assessment,
    description: '现在的得分 · The score now',
    resolve: ({ score, on }) => ({ assessment: score.now, asOf: on }),
  }),
  moved: t.field({
    type: [MovedObject],
    description: '有变动的各项 · The lines that moved',
    resolve: ({ moved }) => [...moved],
  }),
}))

/** Adds a day in the office of a township. */
export const addDay = (): void => {
  builder.objectField(Township, 'day', (t) =>
    t.field({
      type: DayObject,
      description: '一天的工作 · A day in the office',
      args: {
        on: t.arg({ type: 'CivilDate', description: '哪一天，默认今天 · The day; today unless given' }),
        since: t.arg({
          type: 'CivilDate',
          description: '与哪一天结束时相比，默认前一天 · Compared with; the day before unless given',
        }),
        ruleBookId: t.arg.string({ defaultValue: 'township-year', description: '规则代号 · Id of the rule book' }),
      },
      resolve: ({ code: township }, args, context) => {
        checkDayLookedAt(args.on, context)
        checkDays(args.since, args.on, context)
        return context.run(
          Effect.gen(function* () {
            const on = args.on ?? (yield* today)
            const since = args.since ?? dayBefore(on)
            const book = yield* bookById(args.ruleBookId ?? 'township-year')
            const seen = yield* todayIn(yield* CurrentActor, { township, on, since, book })
            return { ...seen, on, since }
          }),
        )
      },
    }),
  )
}
