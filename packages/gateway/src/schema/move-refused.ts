import type { EntryKind } from '@zhunsheng/domain'
import { say } from '@zhunsheng/domain/explanation'
import { type HeldGate as Held, type IllegalMove as Illegal, procedures } from '@zhunsheng/domain/procedure'
import { MoveRefused } from '../persistence/store.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { ProcedureEnum, TimeUnitEnum } from './code-enum.ts'
import { EntryKindEnum } from './entry.ts'
import { Failure } from './failure.ts'
import { domainLocale } from './locale/domain-locale.ts'
import { schemaText } from './locale/text-in.ts'
import { languageArgs, languageOf, worded } from './words.ts'

/** A condition of the law that shut a step out. */
export const HeldGate = builder.objectRef<Held>('HeldGate').implement({
  description: '未满足的法定条件 · A condition of the law that is not met',
  fields: (t) => ({
    gateId: t.exposeString('gate', { description: '代号 · Id of the condition' }),
    demands: t.string({
      description: '要求 · What it demands',
      args: languageArgs(t.arg),
      resolve: ({ label }, args, context) => worded(label, languageOf(args, context)),
    }),
    lacks: t.string({
      description: '缺少什么 · What is missing',
      args: languageArgs(t.arg),
      resolve: ({ lacks }, args, context) => worded(lacks, languageOf(args, context)),
    }),
    remedy: t.string({
      description: '可以怎样办 · What could be done',
      args: languageArgs(t.arg),
      resolve: ({ remedy }, args, context) => worded(remedy, languageOf(args, context)),
    }),
    citation: t.expose('citation', { type: Citation, description: '依据及其标注 · The article, with its marks' }),
    keys: t.stringList({
      description:
        '使条件不满足的其他记录的编号，或者人员的代号 · Business keys of the entries that shut it, where these are others than the one that makes the step; where people do, their person keys',
      resolve: ({ keys = [] }) => [...keys],
    }),
    isUnknown: t.boolean({
      description:
        '工作日历没有所需的日期，无法判断 · It could not be judged: the calendar of working days does not know a day',
      resolve: ({ unknown }) => unknown !== undefined,
    }),
  }),
})

// Of time given too little: how much, and how much the law asks for.
builder.objectFields(HeldGate, (t) => ({
  given: t.int({
    nullable: true,
    description: '所给的时间；不是时间不足的则为空 · The time given, where it is too short',
    resolve: ({ shortfall }) => shortfall?.given,
  }),
  required: t.int({
    nullable: true,
    description: '要求的时间；不是时间不足的则为空 · The time required, where the time given is too short',
    resolve: ({ shortfall }) => shortfall?.required,
  }),
  unit: t.field({
    type: TimeUnitEnum,
    nullable: true,
    description: '两者的计算单位 · What both are counted in',
    resolve: ({ shortfall }) => shortfall?.unit,
  }),
}))

/** A step that the law does not allow, of an entry that was refused or that is in the ledger from before. */
export const IllegalMove = builder.objectRef<Illegal>('IllegalMove').implement({
  description: '依法不能办理的一步 · A step that the law does not allow',
  fields: (t) => ({
    procedure: t.expose('procedure', { type: ProcedureEnum, description: '程序 · The procedure' }),
    case: t.exposeString('case', { description: '事项编号 · Business key of the case' }),
    moveId: t.exposeString('move', { description: '步骤代号 · Id of the step' }),
    title: t.string({
      description: '步骤名称 · The step in words',
      args: languageArgs(t.arg),
      resolve: ({ moveLabel }, args, context) => worded(moveLabel, languageOf(args, context)),
    }),
    on: t.expose('on', { type: 'CivilDate', description: '日期 · The day of the step' }),
    entryKind: t.field({
      type: EntryKindEnum,
      description: '所据记录的种类 · Kind of the entry that makes it',
      resolve: ({ entry }) => entry.kind,
    }),
    entryKey: t.string({
      description: '所据记录的编号 · Business key of the entry that makes it',
      resolve: ({ entry }) => entry.key,
    }),
    entryId: t.string({
      description:
        '所据记录的标识；被拒绝登记的，查无此记录 · Id of the entry that makes it; of one that was refused nothing is found',
      resolve: ({ entry }) => entry.id,
    }),
    gates: t.field({
      type: [HeldGate],
      description: '未满足的条件 · The conditions that are not met',
      resolve: ({ gates }) => [...gates],
    }),
    text: t.string({
      description: '写成一句 · In words',
      args: languageArgs(t.arg),
      resolve: (move, args, context) => say(move, domainLocale(languageOf(args, context))),
    }),
  }),
})

builder.objectType(MoveRefused, {
  name: 'MoveRefused',
  description: '程序依法不能这样办理，未写入 · The law does not allow the case to go on like this: nothing was written',
  interfaces: [Failure],
  fields: (t) => ({
    message: t.string({
      description: '说明 · What happened and what to do',
      resolve: ({ moves }, _, { language }) => {
        const locale = domainLocale(language)
        return schemaText(language).failure.moveRefused(locale.join(moves.map((move) => say(move, locale))))
      },
    }),
    moves: t.field({
      type: [IllegalMove],
      description: '依法不能办理的各步 · Every step that the law does not allow',
      resolve: ({ moves }) => [...moves],
    }),
  }),
})

/** The refusal of a move, for a kind whose entries make moves of a procedure. */
export const moveFailures = ({ id }: EntryKind): readonly (typeof MoveRefused)[] =>
  procedures.some(({ kinds }) => Object.hasOwn(kinds, id)) ? [MoveRefused] : []
