import type { ProblemStanding } from '@zhunsheng/domain/improvement'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { problemsIn } from '../run/improvement.ts'
import { standpointOf } from '../run/standpoint.ts'
import { builder } from './builder.ts'
import { PostEnum } from './code-enum.ts'
import { ProblemOriginEnum, ProblemStageEnum } from './improvement-enum.ts'
import { knownAtArg } from './standpoint.ts'
import { today } from './today.ts'
import { Township } from './township.ts'

const maybeDay = (description: string) => ({ type: 'CivilDate', nullable: true, description }) as const

const ProblemObject = builder.objectRef<ProblemStanding>('ProblemStanding').implement({
  description: '一个问题截至某日的整改情况 · A problem as it stands at the end of a day',
  fields: (t) => ({
    key: t.string({ description: '问题编号 · Problem no.', resolve: ({ problem }) => problem.key }),
    title: t.string({ description: '问题 · Problem', resolve: ({ problem }) => problem.facts.title }),
    origin: t.field({
      type: ProblemOriginEnum,
      description: '来源 · Where it was found',
      resolve: ({ problem }) => problem.facts.source,
    }),
    foundOn: t.field({
      type: 'CivilDate',
      description: '提出日期 · Found on',
      resolve: ({ problem }) => problem.clocks.occurred,
    }),
    reportYear: t.int({
      nullable: true,
      description: '报告年度 · The report that states it',
      resolve: ({ problem }) => problem.facts.reportYear,
    }),
    number: t.int({
      nullable: true,
      description: '序号 · Its number there',
      resolve: ({ problem }) => problem.facts.number,
    }),
    owner: t.field({
      type: PostEnum,
      description: '责任职务 · Post that answers for it',
      resolve: ({ problem }) => problem.facts.owner,
    }),
    stage: t.expose('stage', { type: ProblemStageEnum, description: '情况 · How far it has come' }),
    cause: t.string({
      nullable: true,
      description: '原因；空为未说明 · Cause; null where none is stated',
      resolve: ({ state }) => state.cause,
    }),
    measure: t.string({ nullable: true, description: '措施 · Measure', resolve: ({ state }) => state.measure }),
  }),
})

builder.objectFields(ProblemObject, (t) => ({
  due: t.field({ ...maybeDay('整改期限，延期后的 · To be done by, as extended'), resolve: ({ state }) => state.due }),
  firstDue: t.field({ ...maybeDay('最初的期限 · Its first last day'), resolve: ({ state }) => state.firstDue }),
  late: t.exposeInt('late', { description: '超期天数 · Days by which it is or was late' }),
  percent: t.int({
    nullable: true,
    description: '进度（%） · Progress, in percent',
    resolve: ({ state }) => state.percent,
  }),
  completedOn: t.field({ ...maybeDay('完成日期 · Done on'), resolve: ({ state }) => state.completedOn }),
  verifiedOn: t.field({ ...maybeDay('核查通过日期 · Checked on'), resolve: ({ state }) => state.verified?.on }),
  verifiedBy: t.field({
    type: PostEnum,
    nullable: true,
    description: '核查人职务 · Who checked it',
    resolve: ({ state }) => state.verified?.by,
  }),
  failures: t.int({ description: '核查不通过次数 · Checks that failed', resolve: ({ state }) => state.failures }),
  closedOn: t.field({ ...maybeDay('销号日期 · Closed on'), resolve: ({ state }) => state.closedOn }),
  returnOf: t.string({
    nullable: true,
    description: '上次的问题编号 · The problem that it is a return of',
    resolve: ({ problem }) => problem.facts.returnOf,
  }),
  returnedAs: t.stringList({
    description: '再次出现时的问题编号 · The problems as which it returned',
    resolve: ({ returnedAs }) => returnedAs.map(({ key }) => key),
  }),
}))

/** Adds problems and how they are put right: only who reaches the township can ask. */
export const addProblems = (): void => {
  builder.objectField(Township, 'problemsOn', (t) =>
    t.field({
      type: [ProblemObject],
      description: '截至某日的问题整改 · Problems as they stand at the end of a day',
      args: {
        on: t.arg({ type: 'CivilDate', description: '截至此日，默认今天 · The day; today unless given' }),
        year: t.arg({
          type: 'Year',
          description:
            '只取此年度报告的，和此年提出的其他问题 · Only of the report on this year, and others found in it',
        }),
        open: t.arg.boolean({ description: '只取未销号的 · Only those that are not closed' }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { on, year, open, knownAt }, context) =>
        context.run(
          Effect.gen(function* () {
            const asked = { township: code, on: on ?? (yield* today), ...standpointOf({ knownAt }) }
            const choice = { year: year ?? undefined, open: open ?? undefined }
            return [...(yield* problemsIn(yield* CurrentActor, { ...asked, ...choice }))]
          }),
        ),
    }),
  )
}
