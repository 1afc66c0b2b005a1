import type { ReportDuty, ReportYear } from '@zhunsheng/domain/improvement'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { reportsIn } from '../run/improvement.ts'
import { standpointOf } from '../run/standpoint.ts'
import { checkDayLookedAt } from './bad-input.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { BeforeReadingEnum, CircularIssuerEnum, ReportMediumEnum, ReportOutcomeEnum } from './improvement-enum.ts'
import { knownAtArg } from './standpoint.ts'
import { today } from './today.ts'
import { Township } from './township.ts'

const DutyObject = builder.objectRef<ReportDuty>('ReportDuty').implement({
  description: '报送或公开：期限、日期和结果 · Submission or publication: until when, when, and what that comes to',
  fields: (t) => ({
    last: t.expose('last', { type: 'CivilDate', description: '期限（含当日） · The last day, inclusive' }),
    done: t.expose('done', { type: 'CivilDate', nullable: true, description: '日期；空为没有 · When; null where not' }),
    outcome: t.expose('outcome', { type: ReportOutcomeEnum, description: '结果 · What it comes to' }),
    late: t.exposeInt('late', { description: '超过期限的天数 · Days after the last one' }),
    citation: t.expose('citation', { type: Citation, description: '依据 · Basis' }),
  }),
})

type Notice = ReportYear['circulars'][number]
const NoticeObject = builder.objectRef<Notice>('ReportCircular').implement({
  description: '关于年度报告的通报 · A circular about annual reports',
  fields: (t) => ({
    key: t.exposeString('key', { description: '通报文号 · Circular no.' }),
    title: t.string({ description: '标题 · Title', resolve: ({ facts }) => facts.title }),
    issuer: t.field({
      type: CircularIssuerEnum,
      description: '通报机关 · Issued by',
      resolve: ({ facts }) => facts.issuer,
    }),
    on: t.field({ type: 'CivilDate', description: '印发日期 · Issued on', resolve: ({ clocks }) => clocks.occurred }),
  }),
})

/** The annual report on a year. */
export const ReportYearObject = builder.objectRef<ReportYear>('ReportYear').implement({
  description: '一个年度的年度报告 · The annual report on a year',
  fields: (t) => ({
    reportYear: t.exposeInt('reportYear', { description: '报告年度 · The year that it is about' }),
    submission: t.expose('submission', {
      type: DutyObject,
      description: '报送县委、县政府 · Submission to the county',
    }),
    publication: t.expose('publication', { type: DutyObject, description: '向社会公开 · Publication' }),
    registered: t.boolean({
      description: '已登记 · Whether it is registered',
      resolve: ({ registration }) => registration !== undefined,
    }),
  }),
})

builder.objectFields(ReportYearObject, (t) => ({
  document: t.string({
    nullable: true,
    description: '发文字号 · Document no.',
    resolve: ({ registration }) => registration?.facts.document,
  }),
  medium: t.field({
    type: ReportMediumEnum,
    nullable: true,
    description: '公开方式 · Where it is public',
    resolve: ({ registration }) => registration?.facts.medium,
  }),
  url: t.string({
    nullable: true,
    description: '公开地址 · Its address',
    resolve: ({ registration }) => registration?.facts.url,
  }),
  copied: t.boolean({
    nullable: true,
    description: '抄送县委依法治县办；空为没有记录 · Copied to the county’s office; null where nothing says so',
    resolve: ({ registration }) => registration?.facts.copied,
  }),
  coversBothLeaders: t.boolean({
    nullable: true,
    description: '述及两位主要负责人 · Whether it covers both principal leaders',
    resolve: ({ registration }) => registration?.facts.coversBothLeaders,
  }),
  circulars: t.field({
    type: [NoticeObject],
    description: '应当报送之年的通报 · Circulars of the year in which it was due',
    resolve: ({ circulars }) => [...circulars],
  }),
}))

/** Adds the register of annual reports: only who reaches the township can ask. */
export const addAnnualReports = (): void => {
  builder.objectField(Township, 'annualReports', (t) =>
    t.field({
      type: [ReportYearObject],
      description: '截至某日的年度报告登记，逐年 · The register of annual reports at the end of a day, year by year',
      args: {
        on: t.arg({ type: 'CivilDate', description: '截至此日，默认今天 · The day; today unless given' }),
        before: t.arg({
          type: BeforeReadingEnum,
          description: '“X月1日前”怎样理解，默认不含当日 · How “before a day” is read; exclusive unless given',
        }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { on, before, knownAt }, context) => {
        checkDayLookedAt(on, context)
        return context.run(
          Effect.gen(function* () {
            const asked = { township: code, on: on ?? (yield* today), ...standpointOf({ knownAt }) }
            return [...(yield* reportsIn(yield* CurrentActor, { ...asked, before: before ?? undefined }))]
          }),
        )
      },
    }),
  )
}
