import { yearPeriod } from '@zhunsheng/domain'
import type { AttendanceCount, GridTrainingYear, MemberTraining, TrainingSession } from '@zhunsheng/domain/grid'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { gridTrainingIn } from '../run/grid-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { checkDays } from './bad-input.ts'
import { builder } from './builder.ts'
import { knownAtArg } from './standpoint.ts'
import { Township } from './township.ts'

const CountObject = builder.objectRef<AttendanceCount>('TrainingAttendanceCount').implement({
  description: '考勤人次 · Attendance, counted by rows',
  fields: (t) => ({
    attended: t.exposeInt('attended', { description: '参加 · Attended' }),
    absent: t.exposeInt('absent', { description: '缺席（未准假） · Absent without leave' }),
    onLeave: t.exposeInt('onLeave', { description: '准假 · On approved leave' }),
    unrecorded: t.exposeInt('unrecorded', {
      description: '在岗而没有考勤记录 · In post that day and without a row',
    }),
  }),
})

const SessionObject = builder.objectRef<TrainingSession>('GridTrainingSession').implement({
  description: '一次网格员培训 · A session for grid members',
  fields: (t) => ({
    key: t.exposeString('key', { description: '课程编号 · Business key of the course' }),
    title: t.exposeString('title', { description: '名称 · Title' }),
    held: t.expose('held', { type: 'CivilDate', description: '举办日期 · Held on' }),
    offered: t.expose('offered', { type: 'CreditHours', description: '举办学时 · Credit-hours offered' }),
    attendance: t.field({ type: CountObject, description: '考勤 · Attendance', resolve: (session) => session }),
  }),
})

const MemberObject = builder.objectRef<MemberTraining>('GridMemberTraining').implement({
  description: '一名网格员一年的培训 · A year of training of one grid member',
  fields: (t) => ({
    person: t.exposeString('person', { description: '人员代号 · Opaque key of the person' }),
    received: t.expose('received', { type: 'CreditHours', description: '所得学时 · Credit-hours received' }),
    attendance: t.field({ type: CountObject, description: '考勤 · Attendance', resolve: (member) => member }),
  }),
})

const YearObject = builder.objectRef<GridTrainingYear>('GridTrainingYear').implement({
  description:
    '一年的网格员培训：举办次数、参加人次、所得学时是三个数 · A year of training of grid members: sessions, attendances and hours are three numbers',
  fields: (t) => ({
    year: t.field({ type: 'Year', description: '年度 · Year', resolve: ({ year }) => year }),
    on: t.expose('on', { type: 'CivilDate', description: '截至此日 · Up to this day' }),
    planned: t.exposeInt('planned', { description: '计划事项 · Items of the plan due in the year' }),
    carriedOut: t.exposeInt('carriedOut', { description: '其中已实施 · Of them carried out' }),
    received: t.expose('received', {
      type: 'CreditHours',
      description: '全员所得学时之和 · Credit-hours received by all together',
    }),
    attendance: t.field({
      type: CountObject,
      description: '全年考勤 · Attendance of all sessions',
      resolve: (year) => year,
    }),
    sessions: t.field({
      type: [SessionObject],
      description: '逐次 · Session by session',
      resolve: ({ sessions }) => [...sessions],
    }),
    members: t.field({
      type: [MemberObject],
      description: '逐人 · Member by member',
      resolve: ({ members }) => [...members],
    }),
  }),
})

/** Adds the training of the grid members of a township in a year. */
export const addGridTraining = (): void => {
  builder.objectField(Township, 'gridTraining', (t) =>
    t.field({
      type: YearObject,
      description: '一年的网格员培训：逐次、逐人 · The training of grid members in a year, by session and by member',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        on: t.arg({
          type: 'CivilDate',
          description: '截至此日，默认年末 · Up to this day; the end of the year unless given',
        }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { year, on, knownAt }, context) => {
        checkDays(yearPeriod(year).from, on, context)
        const request = { township: code, year, on: on ?? yearPeriod(year).to, ...standpointOf({ knownAt }) }
        return context.run(Effect.flatMap(CurrentActor, (actor) => gridTrainingIn(actor, request)))
      },
    }),
  )
}
