import type { LooseEntry } from '@zhunsheng/domain'
import { type DueIssue, type DueItem, type DutyClock, workingSystems } from '@zhunsheng/domain/due'
import { say } from '@zhunsheng/domain/explanation'
import { posts } from '@zhunsheng/domain/ledger'
import type { Language } from '../config/language.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { ClockBoundEnum, DueStateEnum, PostEnum, TimeUnitEnum, WorkingSystemEnum } from './code-enum.ts'
import { Entry } from './entry.ts'
import { domainLocale } from './locale/domain-locale.ts'
import { languageArgs, languageOf, worded } from './words.ts'

/** Something due with the entry that started its clock; of a year that was over there is none. */
export type Shown<A> = A & { readonly startedBy?: LooseEntry | undefined }

/** A clock that the work of a township starts, whoever's it is. */
export const Clock = builder.objectRef<DutyClock>('DutyClock').implement({
  description: '工作制度的一种期限 · A clock that the work of a township starts',
  fields: (t) => ({
    clockId: t.exposeString('id', { description: '代号 · Id' }),
    title: t.string({
      description: '应办事项 · What is due',
      args: languageArgs(t.arg),
      resolve: ({ label }, args, context) => worded(label, languageOf(args, context)),
    }),
    system: t.expose('system', { type: WorkingSystemEnum, description: '工作制度 · Working system' }),
    systemTitle: t.string({
      description: '工作制度名称 · Name of the working system',
      args: languageArgs(t.arg),
      resolve: ({ system }, args, context) => worded(workingSystems[system], languageOf(args, context)),
    }),
    bound: t.expose('bound', { type: ClockBoundEnum, description: '最长或最短 · A deadline, or a time to be given' }),
  }),
})

const entryField = {
  type: Entry,
  nullable: true,
  description: '起算的台账记录；按年度起算的则为空 · The entry that started it; null where a year did',
} as const
const reportYearField = {
  type: 'Year',
  nullable: true,
  description: '所涉年度；按台账记录起算的则为空 · The year that it is about; null where an entry started it',
} as const
const reportYearOf = ({ matter }: Pick<DueItem, 'matter'>): number | undefined =>
  'reportYear' in matter ? matter.reportYear : undefined

/** Who answers for something due: the post, or what the ledger says of it, named in a language. */
export const ownerText = (owner: NonNullable<DueItem['owner']>, language: Language): string => {
  if ('post' in owner) return worded(posts[owner.post], language)
  return owner.label === undefined ? owner.text : worded(owner.label, language)
}

const isInstant = (text: string): boolean => text.includes('T')

/** A clock that was started and has not ended. */
export const DueItemObject = builder.objectRef<Shown<DueItem>>('DueItem').implement({
  description: '一项正在计算的期限 · A clock that was started and has not ended',
  fields: (t) => ({
    clock: t.expose('clock', { type: Clock, description: '期限 · The clock' }),
    state: t.expose('state', { type: DueStateEnum, description: '状态 · How it stands' }),
    entry: t.field({ ...entryField, resolve: ({ startedBy }) => startedBy }),
    reportYear: t.field({ ...reportYearField, resolve: reportYearOf }),
    about: t.string({
      nullable: true,
      description: '所涉事项，台账原文 · What it is about, in the words of the ledger',
      resolve: ({ about }) => about,
    }),
    aboutKey: t.string({
      nullable: true,
      description: '所涉案件或者决策事项的编号 · The number of the case or the matter that it is about',
      resolve: ({ aboutKey }) => aboutKey,
    }),
    ownerPost: t.field({
      type: PostEnum,
      nullable: true,
      description: '责任职务；台账只记文字的则为空 · The post that answers for it; null where the ledger names none',
      resolve: ({ owner }) => (owner !== undefined && 'post' in owner ? owner.post : undefined),
    }),
    owner: t.string({
      nullable: true,
      description: '责任职务的名称，或台账所记 · Who answers for it: a post, or what the ledger says',
      args: languageArgs(t.arg),
      resolve: ({ owner }, args, context) => owner && ownerText(owner, languageOf(args, context)),
    }),
    citation: t.expose('citation', { type: Citation, description: '依据及其标注 · What it rests on, with its marks' }),
    lengthInForceFrom: t.field({
      type: 'CivilDate',
      nullable: true,
      description:
        '该长度的施行日期；非法定长度则为空 · Since when the length is in force; null where the law states none',
      resolve: ({ source }) => source?.effectiveFrom,
    }),
  }),
})

// From when to when.
builder.objectFields(DueItemObject, (t) => ({
  startedOn: t.field({
    type: 'CivilDate',
    nullable: true,
    description:
      '起算日（当日不计）；按小时计算的见 startedAt · The day of the event, which is not counted; of hours see startedAt',
    resolve: ({ start }) => (isInstant(start) ? undefined : start),
  }),
  startedAt: t.field({
    type: 'Instant',
    nullable: true,
    description: '起算时刻；按日计算的则为空 · The instant from which hours run; null for days',
    resolve: ({ start }) => (isInstant(start) ? start : undefined),
  }),
  lastDay: t.field({
    type: 'CivilDate',
    nullable: true,
    description:
      '最后一日，含当日；中止中或按小时计算的则为空 · The last day, inclusive; null while suspended, and for hours',
    resolve: ({ deadline }) => (deadline.status === 'day' ? deadline.on : undefined),
  }),
  lastInstant: t.field({
    type: 'Instant',
    nullable: true,
    description: '届满时刻；按日计算的则为空 · The last instant of hours; null for days',
    resolve: ({ deadline }) => (deadline.status === 'instant' ? deadline.at : undefined),
  }),
  suspendedSince: t.field({
    type: 'CivilDate',
    nullable: true,
    description: '自此日起中止；未中止则为空 · Since when it stands still; null while it runs',
    resolve: ({ suspendedSince }) => suspendedSince,
  }),
}))

// In whole units of its own.
builder.objectFields(DueItemObject, (t) => ({
  unit: t.expose('unit', { type: TimeUnitEnum, description: '计算单位 · What it is counted in' }),
  length: t.exposeInt('length', { description: '长度 · How many units it runs' }),
  elapsed: t.exposeInt('elapsed', { description: '已过 · Units that are over' }),
  left: t.int({
    nullable: true,
    description: '剩余（按月的以日计）；中止中则为空 · Units that are left, of months days; null while suspended',
    resolve: ({ left }) => left,
  }),
  overdue: t.exposeInt('overdue', {
    description: '逾期（按月的以日计） · Units by which it has run out, of months days',
  }),
}))

/** A clock that was started, has not ended, and cannot be counted. */
export const DueIssueObject = builder.objectRef<Shown<DueIssue>>('DueIssue').implement({
  description: '无法计算的期限及原因 · A clock that cannot be counted, and why',
  fields: (t) => ({
    clock: t.expose('clock', { type: Clock, description: '期限 · The clock' }),
    entry: t.field({ ...entryField, resolve: ({ startedBy }) => startedBy }),
    reportYear: t.field({ ...reportYearField, resolve: reportYearOf }),
    code: t.string({ description: '原因代码 · Code of the cause', resolve: ({ issue }) => issue.code }),
    text: t.string({
      description: '写成一句 · In words',
      args: languageArgs(t.arg),
      resolve: ({ issue }, args, context) => say(issue, domainLocale(languageOf(args, context))),
    }),
  }),
})
