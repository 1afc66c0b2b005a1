import { countyOf } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { type TownshipReport, countyReports } from '../run/county-reports.ts'
import { standpointOf } from '../run/standpoint.ts'
import { ReportYearObject } from './annual-reports.ts'
import { builder } from './builder.ts'
import { BeforeReadingEnum } from './improvement-enum.ts'
import { knownAtArg } from './standpoint.ts'
import { today } from './today.ts'

const TownshipReportObject = builder.objectRef<TownshipReport>('TownshipReport').implement({
  description: '一个乡镇的年度报告 · The annual report of a township',
  fields: (t) => ({
    township: t.field({ type: 'TownshipCode', description: '乡镇代码 · Code', resolve: ({ township }) => township }),
    hasLedger: t.exposeBoolean('hasLedger', {
      description: '有台账；没有的，无从知道报没报 · Whether it keeps a ledger; where not, nothing is known',
    }),
    report: t.field({
      type: ReportYearObject,
      nullable: true,
      description:
        '该年度报告；没有台账或者该年没有要求则为空 · Its report; null without a ledger, or where none is asked for',
      resolve: ({ report }) => report,
    }),
  }),
})

/** Adds the annual reports of a county's townships. */
export const addCountyReports = (): void => {
  builder.queryField('countyReports', (t) =>
    t.field({
      type: [TownshipReportObject],
      description: '一县各乡镇的年度报告：报送、公开情况 · The annual reports of the townships of a county',
      args: {
        township: t.arg({
          type: 'TownshipCode',
          required: true,
          description: '县内任一乡镇的代码 · Code of any township of the county',
        }),
        reportYear: t.arg({ type: 'Year', required: true, description: '报告年度 · The year that it is about' }),
        on: t.arg({ type: 'CivilDate', description: '截至此日，默认今天 · The day; today unless given' }),
        before: t.arg({
          type: BeforeReadingEnum,
          description: '“X月1日前”怎样理解，默认不含当日 · How “before a day” is read; exclusive unless given',
        }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: (_, { township, reportYear, on, before, knownAt }, context) =>
        context.run(
          Effect.gen(function* () {
            const view = { on: on ?? (yield* today), before: before ?? undefined, ...standpointOf({ knownAt }) }
            return [...(yield* countyReports(yield* CurrentActor, { county: countyOf(township), reportYear, ...view }))]
          }),
        ),
    }),
  )
}
