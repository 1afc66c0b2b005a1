import type { CaseMoney, TimelineClock } from '@zhunsheng/domain/timeline'
import type { LooseEntry } from '@zhunsheng/domain'
import type { CaseTimeline } from '../run/case-timeline.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { TimelineStatusEnum, TimeUnitEnum } from './code-enum.ts'
import { Clock, DueIssueObject } from './due-item.ts'
import { Entry } from './entry.ts'
import { languageArgs, languageOf, worded } from './words.ts'

/** A clock of a case with the entry that started it. */
type Shown = TimelineClock & { readonly startedBy?: LooseEntry | undefined }

const TimelineClockRef = builder.objectRef<Shown>('TimelineClock').implement({
  description: '案件中起算过的一项期限 · A clock that an entry of the case started',
  fields: (t) => ({
    clock: t.expose('clock', { type: Clock, description: '期限 · The clock' }),
    status: t.expose('status', { type: TimelineStatusEnum, description: '结果或状态 · How it came out, or stands' }),
    entry: t.field({
      type: Entry,
      nullable: true,
      description: '起算的台账记录 · The entry that started it',
      resolve: ({ startedBy }) => startedBy,
    }),
    startedOn: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '起算日（当日不计） · The day of the event, which is not counted',
      resolve: ({ start }) => (start.includes('T') ? undefined : start),
    }),
    lastDay: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '最后一日，含当日；中止中则为空 · The last day, inclusive; null while suspended',
      resolve: ({ deadline }) => (deadline.status === 'day' ? deadline.on : undefined),
    }),
    endedOn: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '止于；未止则为空 · When it ended; null while it has not',
      resolve: ({ endedOn }) => endedOn,
    }),
    unit: t.expose('unit', { type: TimeUnitEnum, description: '计算单位 · What it is counted in' }),
    length: t.exposeInt('length', { description: '长度 · How many units it runs' }),
    elapsed: t.exposeInt('elapsed', { description: '已用 · Units that were used' }),
    left: t.int({
      nullable: true,
      description: '剩余（按月的以日计） · Units that were left, of months days',
      resolve: ({ left }) => left,
    }),
    overdue: t.exposeInt('overdue', {
      description: '逾期（按月的以日计） · Units by which it was late, of months days',
    }),
    citation: t.expose('citation', { type: Citation, description: '依据及其标注 · What it rests on, with its marks' }),
  }),
})

const CaseMoneyRef = builder.objectRef<CaseMoney>('CaseMoney').implement({
  description: '案件的罚款及缴纳，金额以分 · The fine of a case and what was paid of it, in fen',
  fields: (t) => ({
    decision: t.exposeString('decision', { description: '决定编号 · Business key of the decision' }),
    fine: t.exposeInt('fine', { description: '罚款 · The fine' }),
    benchmark: t.string({
      nullable: true,
      description: '所引裁量基准编号；未引或当日无效则为空 · The benchmark that is cited; null where none in force is',
      resolve: ({ band }) => band?.benchmark,
    }),
    tier: t.string({
      nullable: true,
      description: '裁量阶次 · The tier of the benchmark',
      args: languageArgs(t.arg),
      resolve: ({ band }, args, context) => band && worded(band.tier, languageOf(args, context)),
    }),
    least: t.int({
      nullable: true,
      description: '幅度下限 · Lower end of the band',
      resolve: ({ band }) => band?.least,
    }),
    most: t.int({ nullable: true, description: '幅度上限 · Upper end of the band', resolve: ({ band }) => band?.most }),
    isWithinBand: t.boolean({
      nullable: true,
      description: '在幅度内 · Whether the fine lies in the band',
      resolve: ({ band }) => band?.isWithin,
    }),
  }),
})

// What was paid of it, and what may be added for paying late.
builder.objectFields(CaseMoneyRef, (t) => ({
  due: t.field({
    type: 'CivilDate',
    nullable: true,
    description: '缴纳期限最后一日；未送达则为空 · Last day for paying; null before the party got the decision',
    resolve: ({ due }) => due,
  }),
  isDeferred: t.exposeBoolean('isDeferred', { description: '经批准延期、分期 · Whether payment was deferred' }),
  paid: t.exposeInt('paid', { description: '已缴罚款 · Paid of the fine' }),
  paidOn: t.field({
    type: 'CivilDate',
    nullable: true,
    description: '缴清日期 · When the last of it was paid',
    resolve: ({ paidOn }) => paidOn,
  }),
  daysLate: t.int({ description: '逾期天数 · Days late', resolve: ({ late }) => late?.daysLate ?? 0 }),
  lateFine: t.int({
    description: '可以加处的罚款，以罚款数额为限 · What may be added for paying late, never more than the fine',
    resolve: ({ late }) => late?.amount ?? 0,
  }),
  lateFineCitation: t.field({
    type: Citation,
    nullable: true,
    description: '加处罚款的依据；未逾期则为空 · What it rests on; null where nothing is late',
    resolve: ({ late }) => late?.source.citation,
  }),
  lateFinePaid: t.exposeInt('latePaid', { description: '已缴加处罚款 · Paid of what was added' }),
  isUndone: t.exposeBoolean('isUndone', {
    description: '决定被撤销或者确认无效 · Whether the decision was revoked, or is void',
  }),
}))

/** A case as it stands at the end of a day: its clocks and its money. */
export const CaseTimelineRef = builder.objectRef<CaseTimeline>('CaseTimeline').implement({
  description: '案件截至某日结束时的时间线 · A case as it stands at the end of a day',
  fields: (t) => ({
    on: t.expose('on', { type: 'CivilDate', description: '截至 · At the end of this day' }),
    clocks: t.field({
      type: [TimelineClockRef],
      description: '起算过的期限，按起算先后 · The clocks that were started, in the order of their start',
      resolve: ({ clocks, entries }): Shown[] =>
        clocks.map((clock) => ({ ...clock, startedBy: entries.find(({ id }) => id === clock.entry.id) })),
    }),
    issues: t.field({
      type: [DueIssueObject],
      description: '无法计算的期限 · The clocks that cannot be counted',
      resolve: ({ issues }) => [...issues],
    }),
    money: t.field({
      type: CaseMoneyRef,
      nullable: true,
      description: '罚款；未决定罚款则为空 · The fine; null while none is decided',
      resolve: ({ money }) => money,
    }),
  }),
})
