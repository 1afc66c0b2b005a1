import type { Instant } from '@zhunsheng/domain'
import { type FollowedProcedure, type MadeMove, type NextMove, procedures } from '@zhunsheng/domain/procedure'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type TimelineTeller, type TimelinesRequest, timelineTeller } from '../run/case-timeline.ts'
import { type OneCase, followCases } from '../run/follow-cases.ts'
import { builder } from './builder.ts'
import { CaseTimelineRef } from './case-timeline.ts'
import { ProcedureEnum } from './code-enum.ts'
import type { RequestContext } from './context.ts'
import { Entry } from './entry.ts'
import { HeldGate, IllegalMove } from './move-refused.ts'
import { type PageArgs, pageArgs, pageOfList } from './page.ts'
import { knownAtArg } from './standpoint.ts'
import { today } from './today.ts'
import { Township } from './township.ts'
import { languageArgs, languageOf, worded } from './words.ts'

interface CasesIn {
  readonly township: string
  readonly procedure: string
  readonly case?: string | null | undefined
  readonly knownAt?: Instant | null | undefined
}

interface Made extends MadeMove {
  readonly procedure: FollowedProcedure
}
interface Case extends OneCase {
  readonly procedure: FollowedProcedure
  /** Tells the timelines of every case of the page: what they are told from is read when the first one is asked for. */
  readonly teller: () => Promise<TimelineTeller>
}

const MadeMoveRef = builder.objectRef<Made>('MadeMove').implement({
  description: '已办理的一步 · A step that was made',
  fields: (t) => ({
    moveId: t.exposeString('move', { description: '步骤代号 · Id of the step' }),
    title: t.string({
      description: '步骤名称 · The step in words',
      args: languageArgs(t.arg),
      resolve: ({ procedure, move }, args, context) => {
        const label = procedure.moves.find(({ id }) => id === move)?.label
        return label === undefined ? move : worded(label, languageOf(args, context))
      },
    }),
    on: t.expose('on', { type: 'CivilDate', description: '日期 · The day of the step' }),
    entry: t.expose('entry', { type: Entry, description: '所据台账记录 · The entry that made it' }),
  }),
})

const NextMoveRef = builder.objectRef<NextMove>('NextMove').implement({
  description: '下一步及尚缺的条件 · A step that may come next, and what it still lacks',
  fields: (t) => ({
    moveId: t.exposeString('move', { description: '步骤代号 · Id of the step' }),
    title: t.string({
      description: '步骤名称 · The step in words',
      args: languageArgs(t.arg),
      resolve: ({ label }, args, context) => worded(label, languageOf(args, context)),
    }),
    isOpen: t.boolean({
      description: '可以办理 · Whether it may be made',
      resolve: ({ gates }) => gates.length === 0,
    }),
    gates: t.field({
      type: [HeldGate],
      description: '未满足的条件 · The conditions that are not met',
      resolve: ({ gates }) => [...gates],
    }),
  }),
})

const CaseRef = builder.objectRef<Case>('ProcedureCase').implement({
  description: '一个事项的办理过程 · A case, from its start to where it stands',
  fields: (t) => ({
    case: t.exposeString('key', { description: '事项编号 · Business key of the case' }),
    title: t.string({
      nullable: true,
      description: '事项；未登记启动则为空 · What it is about; null when nothing opened it',
      resolve: ({ title }) => title,
    }),
    made: t.field({
      type: [MadeMoveRef],
      description: '已办理的各步 · The steps that were made',
      resolve: ({ made, procedure }) => made.map((move) => ({ ...move, procedure })),
    }),
    illegal: t.field({
      type: [IllegalMove],
      description: '不合程序的记录 · Entries that the procedure does not allow',
      resolve: ({ illegal }) => [...illegal],
    }),
    next: t.field({
      type: [NextMoveRef],
      description: '某日可以办理什么、还缺什么 · What may come next on a day, and what is missing',
      args: { on: t.arg({ type: 'CivilDate', description: '日期，默认今天 · The day; today unless given' }) },
      resolve: async ({ next }, { on }, context) => [...next(on ?? (await context.run(today)))],
    }),
    timeline: t.field({
      type: CaseTimelineRef,
      description:
        '截至某日结束时的时间线：各项期限、应缴款项 · The case at the end of a day: its clocks, and its money',
      args: { on: t.arg({ type: 'CivilDate', description: '日期，默认今天 · The day; today unless given' }) },
      resolve: async ({ key, teller }, { on }, context) => {
        const timeline = (await teller())(key, on ?? (await context.run(today)))
        // The case was found a moment ago, and entries are never taken away.
        if (timeline === undefined) throw new Error(`the case ${key} is gone`)
        return timeline
      },
    }),
  }),
})

const CaseConnection = builder.connectionObject(
  { name: 'ProcedureCaseConnection', type: CaseRef, description: '事项 · Cases of a procedure' },
  { name: 'ProcedureCaseEdge', description: '一个事项 · One case' },
)

const tellerOf = (
  procedure: FollowedProcedure,
  request: TimelinesRequest,
  context: RequestContext,
): (() => Promise<TimelineTeller>) => {
  let teller: Promise<TimelineTeller> | undefined
  return () =>
    (teller ??= context.run(Effect.flatMap(CurrentActor, (actor) => timelineTeller(actor, procedure, request))))
}

const casesOf = async (asked: CasesIn, args: PageArgs, context: RequestContext) => {
  const { township, case: only } = asked
  const procedure = procedures.find(({ id }) => id === asked.procedure)
  if (procedure === undefined) throw new Error(`no procedure ${asked.procedure}`)
  const known = { township, ...(typeof asked.knownAt === 'string' && { knownAt: asked.knownAt }) }
  const request = { ...known, procedure, case: only ?? undefined }
  const followed = await context.run(Effect.flatMap(CurrentActor, (actor) => followCases(actor, request)))
  const list = ['cases', township, asked.procedure, only ?? '', asked.knownAt ?? ''].join('/')
  const page = pageOfList(list, followed, ({ key }) => key, args, context)
  const teller = tellerOf(procedure, { ...known, keys: page.edges.map(({ node }) => node.key) }, context)
  const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: { ...node, procedure, teller } satisfies Case }))
  return { ...page, edges }
}

/** Adds the cases of procedures to a township. */
export const addProcedures = (): void => {
  builder.objectField(Township, 'cases', (t) =>
    t.field({
      type: CaseConnection,
      description: '某一程序的全部事项，按启动先后 · Every case of a procedure, by when it began',
      args: {
        procedure: t.arg({ type: ProcedureEnum, required: true, description: '程序 · The procedure' }),
        case: t.arg.string({ description: '只取该编号的事项 · Only the case of this business key' }),
        knownAt: knownAtArg(t.arg),
        ...pageArgs(t.arg),
      },
      resolve: ({ code }, { procedure, case: only, knownAt, ...page }, context) =>
        casesOf({ township: code, procedure, case: only, knownAt }, page, context),
    }),
  )
}
