import { yearPeriod } from '@zhunsheng/domain'
import type { ChargeApproval, ChargeStanding, LeaderLoad } from '@zhunsheng/domain/improvement'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { leadersIn } from '../run/improvement.ts'
import { standpointOf } from '../run/standpoint.ts'
import { checkDays } from './bad-input.ts'
import { builder } from './builder.ts'
import { PostEnum } from './code-enum.ts'
import { ApprovedEnum, ChargeStageEnum, ChargeStepEnum } from './improvement-enum.ts'
import { knownAtArg } from './standpoint.ts'
import { Township } from './township.ts'

const maybeDay = (description: string) => ({ type: 'CivilDate', nullable: true, description }) as const

const ApprovalObject = builder.objectRef<ChargeApproval>('LeaderChargeApproval').implement({
  description: '一次批准 · An approval of a charge, or of more time for it',
  fields: (t) => ({
    what: t.expose('what', { type: ApprovedEnum, description: '批准的事项 · What was approved' }),
    on: t.expose('on', { type: 'CivilDate', description: '批准日期 · Approved on' }),
    by: t.expose('by', { type: PostEnum, description: '批准人职务 · By whom' }),
    isByFirst: t.exposeBoolean('isByFirst', {
      description: '按通行做法有权批准 · Whether that is who approves by the usual practice',
    }),
  }),
})

type Step = ChargeStanding['steps'][number]
const StepObject = builder.objectRef<Step>('LeaderChargeStepTaken').implement({
  description: '包案的一步 · A step that was taken',
  fields: (t) => ({
    step: t.field({ type: ChargeStepEnum, description: '环节 · Step', resolve: ({ facts }) => facts.step }),
    on: t.field({ type: 'CivilDate', description: '办理日期 · Done on', resolve: ({ clocks }) => clocks.occurred }),
    key: t.exposeString('key', { description: '办理编号 · Step no.' }),
  }),
})

const ChargeObject = builder.objectRef<ChargeStanding>('LeaderChargeStanding').implement({
  description: '一件领导包案截至某日的情况 · A leader’s charge as it stands at the end of a day',
  fields: (t) => ({
    key: t.string({ description: '包案编号 · Charge no.', resolve: ({ charge }) => charge.key }),
    title: t.string({ description: '包案事项 · Matter', resolve: ({ charge }) => charge.facts.title }),
    petition: t.string({
      nullable: true,
      description: '信访编号 · Petition no.',
      resolve: ({ charge }) => charge.facts.petition,
    }),
    dispute: t.string({
      nullable: true,
      description: '纠纷编号 · Dispute no.',
      resolve: ({ charge }) => charge.facts.dispute,
    }),
    stage: t.expose('stage', { type: ChargeStageEnum, description: '情况 · How far it has come' }),
    proposedOn: t.field({
      type: 'CivilDate',
      description: '提出日期 · Proposed on',
      resolve: ({ charge }) => charge.clocks.occurred,
    }),
  }),
})

builder.objectFields(ChargeObject, (t) => ({
  approvedOn: t.expose('approvedOn', maybeDay('批准日期 · Approved on')),
  servedOn: t.expose('servedOn', maybeDay('送达日期 · Served on')),
  plannedOn: t.expose('plannedOn', maybeDay('制定方案日期 · Planned on')),
  limit: t.expose('limit', maybeDay('化解期限，延期后的 · To be settled by, as extended')),
  papersFiledOn: t.expose('papersFiledOn', maybeDay('报送结案材料日期 · Papers filed on')),
  reportedOn: t.expose('reportedOn', maybeDay('班子会议报告日期 · Reported on')),
  meeting: t.exposeString('meeting', { nullable: true, description: '会议编号 · Meeting no.' }),
  closedOn: t.expose('closedOn', maybeDay('结案日期 · Closed on')),
  late: t.exposeInt('late', { description: '超期天数 · Days by which it is or was late' }),
  extensions: t.exposeInt('extensions', { description: '延期次数 · Extensions' }),
  visits: t.field({
    type: ['CivilDate'],
    description: '接访下访的日期 · Days of visits',
    resolve: ({ visits }) => [...visits],
  }),
  approvals: t.field({
    type: [ApprovalObject],
    description: '批准 · Approvals',
    resolve: ({ approvals }) => [...approvals],
  }),
  steps: t.field({ type: [StepObject], description: '各步 · Its steps', resolve: ({ steps }) => [...steps] }),
}))

const LoadObject = builder.objectRef<LeaderLoad>('LeaderLoad').implement({
  description: '一位领导一年的包案 · What one leader had to do with charges in a year',
  fields: (t) => ({
    leader: t.exposeString('leader', { description: '人员代号 · Opaque key of the person' }),
    post: t.expose('post', { type: PostEnum, description: '最近一件的职务 · Post in which the last was taken' }),
    count: t.int({ description: '包案件数 · How many', resolve: ({ charges }) => charges.length }),
    open: t.exposeInt('open', { description: '在办 · Not closed' }),
    overdue: t.exposeInt('overdue', { description: '其中逾期 · Overdue' }),
    closed: t.exposeInt('closed', { description: '当年结案 · Closed in the year' }),
    closedLate: t.exposeInt('closedLate', { description: '其中超期办结 · Of them settled late' }),
    visits: t.exposeInt('visits', { description: '当年接访下访次数 · Visits in the year' }),
    charges: t.field({
      type: [ChargeObject],
      description: '各件包案 · Its charges',
      resolve: ({ charges }) => [...charges],
    }),
  }),
})

/** Adds who was in charge of what in a year: only who reaches the township can ask. */
export const addLeaders = (): void => {
  builder.objectField(Township, 'leadersLoad', (t) =>
    t.field({
      type: [LoadObject],
      description: '各位领导一年的包案 · The charges of each leader in a year',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        on: t.arg({ type: 'CivilDate', description: '截至此日，默认年末 · The day; the end of the year unless given' }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { year, on, knownAt }, context) => {
        const { from, to } = yearPeriod(year)
        checkDays(from, on, context)
        return context.run(
          Effect.gen(function* () {
            const day = on ?? to
            const asked = { township: code, year, on: day, ...standpointOf({ knownAt }) }
            return [...(yield* leadersIn(yield* CurrentActor, asked))]
          }),
        )
      },
    }),
  )
}
