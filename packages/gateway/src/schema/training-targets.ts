import { type Citation as Cite, yearPeriod } from '@zhunsheng/domain'
import {
  type OfficerTraining,
  type TrainingNormValue,
  type TrainingYear,
  officerTrainingNorm,
  plainTrainingPolicy,
} from '@zhunsheng/domain/enforcement'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { trainingIn } from '../run/enforcement-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { checkDays } from './bad-input.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { NoTargetEnum, PartYearEnum } from './enforcement-enum.ts'
import { knownAtArg } from './standpoint.ts'
import { Township } from './township.ts'

const NormObject = builder.objectRef<TrainingNormValue>('TrainingNorm').implement({
  description: '每人每年培训学时的要求 · A norm of training per person and year',
  fields: (t) => ({
    creditHours: t.exposeInt('value', { description: '每人每年学时 · Credit-hours per person and year' }),
    effectiveFrom: t.expose('effectiveFrom', { type: 'CivilDate', description: '施行日期 · In force from' }),
    effectiveTo: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '最后一日 · Last day in force',
      resolve: ({ effectiveTo }) => effectiveTo,
    }),
    citation: t.field({
      type: Citation,
      description: '依据及其标注 · What it rests on, with its marks',
      resolve: ({ citation }): Cite => citation,
    }),
  }),
})

const OfficerObject = builder.objectRef<OfficerTraining>('OfficerTraining').implement({
  description: '一名执法人员一年的培训 · A year of training of one officer',
  fields: (t) => ({
    person: t.exposeString('person', { description: '人员代号 · Opaque key of the person' }),
    daysInTeam: t.exposeInt('daysInTeam', { description: '在队天数 · Days in the team' }),
    daysOnLeave: t.exposeInt('daysOnLeave', { description: '其中批准离岗 · Of them on approved leave' }),
    daysServed: t.exposeInt('daysServed', { description: '在岗天数 · Days served' }),
    joined: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '年内编入日期 · First day, where within the year',
      resolve: ({ joined }) => joined,
    }),
    left: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '年内调离日期 · Last day, where within the year',
      resolve: ({ left }) => left,
    }),
    target: t.field({
      type: 'CreditHours',
      nullable: true,
      description: '应得学时；不适用则为空，见 noTarget · The target; null where there is none, see noTarget',
      resolve: ({ target }) => (target.status === 'due' ? target.creditHours : undefined),
    }),
    noTarget: t.field({
      type: NoTargetEnum,
      nullable: true,
      description: '没有应得学时的原因 · Why there is no target',
      resolve: ({ target }) => (target.status === 'notApplicable' ? target.because : undefined),
    }),
    offered: t.expose('offered', { type: 'CreditHours', description: '在岗期间举办的学时 · Offered on days served' }),
    received: t.expose('received', { type: 'CreditHours', description: '所得学时 · Received' }),
    missing: t.field({
      type: 'CreditHours',
      nullable: true,
      description: '尚缺；没有应得学时则为空 · Still missing; null where there is no target',
      resolve: ({ missing }) => missing,
    }),
  }),
})

const TrainingYearObject = builder.objectRef<TrainingYear>('TrainingYear').implement({
  description:
    '一年的执法培训：举办、全员所得、个人所得是三个数 · A year of training: offered, received by all and received by one are three numbers',
  fields: (t) => ({
    year: t.field({ type: 'Year', description: '年度 · Year', resolve: ({ year }) => year }),
    on: t.expose('on', { type: 'CivilDate', description: '截至此日 · Up to this day' }),
    norms: t.field({
      type: [NormObject],
      description: '要求及其施行期间 · The norm, with the days on which it is in force',
      resolve: () => [...officerTrainingNorm.values],
    }),
    normPolicy: t.field({
      type: PartYearEnum,
      description: '要求只覆盖该年一部分时的口径 · Where the norm covers a part of the year',
      resolve: ({ policy }) => policy.norm,
    }),
    servicePolicy: t.field({
      type: PartYearEnum,
      description: '在岗只有该年一部分时的口径 · Where somebody served for a part of the year',
      resolve: ({ policy }) => policy.service,
    }),
    planned: t.exposeInt('planned', { description: '计划事项 · Items of the plan due in the year' }),
    carriedOut: t.exposeInt('carriedOut', { description: '其中已实施 · Of them carried out' }),
    courses: t.exposeInt('courses', { description: '举办课程 · Courses held' }),
    offered: t.expose('offered', { type: 'CreditHours', description: '举办学时 · Credit-hours offered' }),
    received: t.expose('received', {
      type: 'CreditHours',
      description: '全员所得学时之和 · Credit-hours received by all together',
    }),
    officers: t.field({
      type: [OfficerObject],
      description: '当年在队的每个人 · Everybody who was in the team in the year',
      resolve: ({ officers }) => [...officers],
    }),
  }),
})

/** Adds the training of the officers of a township in a year, beside the target of each. */
export const addTrainingTargets = (): void => {
  builder.objectField(Township, 'trainingTargets', (t) =>
    t.field({
      type: TrainingYearObject,
      description: '一年的执法培训和每人应得学时 · The training of a year, and the target of each officer',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        on: t.arg({
          type: 'CivilDate',
          description: '截至此日，默认年末 · Up to this day; the end of the year unless given',
        }),
        norm: t.arg({
          type: PartYearEnum,
          description:
            '要求只覆盖该年一部分时的口径，默认不适用 · Where the norm covers a part of the year; not applicable unless given',
        }),
        service: t.arg({
          type: PartYearEnum,
          description:
            '在岗只有该年一部分时的口径，默认按天数折算 · Where somebody served for a part of the year; by days unless given',
        }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { year, on, norm, service, knownAt }, context) => {
        const policy = {
          ...plainTrainingPolicy,
          norm: norm ?? plainTrainingPolicy.norm,
          service: service ?? plainTrainingPolicy.service,
        }
        checkDays(yearPeriod(year).from, on, context)
        const request = { township: code, on: on ?? yearPeriod(year).to, year, policy, ...standpointOf({ knownAt }) }
        return context.run(Effect.flatMap(CurrentActor, (actor) => trainingIn(actor, request)))
      },
    }),
  )
}
