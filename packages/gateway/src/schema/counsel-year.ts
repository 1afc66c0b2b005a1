import { type Citation as Cite, type EntryOf, yearPeriod } from '@zhunsheng/domain'
import {
  type CounselDone,
  type CounselJudged,
  type CounselNorm,
  type CounselYear,
  type VillageCounsel,
  type counselAppointment,
  counselNorms,
} from '@zhunsheng/domain/services'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { counselIn } from '../run/service-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { checkDays } from './bad-input.ts'
import { builder } from './builder.ts'
import { Citation } from './citation.ts'
import { CounselMeasureEnum, CounselNormEnum, CounselStatusEnum, NotJudgedEnum } from './counsel-enum.ts'
import { both } from './describe.ts'
import { knownAtArg } from './standpoint.ts'
import { Township } from './township.ts'

const NormObject = builder.objectRef<CounselNorm>('CounselNorm').implement({
  description: '一个地方的法律顾问服务标准，据报道 · A norm of counsel service of some place, as reported',
  fields: (t) => ({
    id: t.exposeString('id', { description: '代号 · Id' }),
    label: t.string({ description: '内容 · What it asks', resolve: ({ label }) => both(label) }),
    effectiveFrom: t.expose('effectiveFrom', {
      type: 'CivilDate',
      description: '最早见于报道之日 · The day on which it was reported first',
    }),
    citation: t.field({
      type: Citation,
      description: '依据及其标注 · What it rests on, with its marks',
      resolve: ({ citation }): Cite => citation,
    }),
  }),
})

const TermObject = builder.objectRef<EntryOf<typeof counselAppointment>>('CounselTerm').implement({
  description: '当日在聘的法律顾问 · Counsel in force on the day',
  fields: (t) => ({
    key: t.exposeString('key', { description: '聘任编号 · Appointment no.' }),
    counsel: t.string({
      description: '法律顾问代号 · Opaque key of the counsel',
      resolve: ({ facts }) => facts.counsel,
    }),
    from: t.field({ type: 'CivilDate', description: '聘任日期 · From', resolve: ({ clocks }) => clocks.occurred }),
    until: t.field({
      type: 'CivilDate',
      nullable: true,
      description: '到期日期 · Until',
      resolve: ({ clocks }) => clocks.closed,
    }),
  }),
})

const DoneObject = builder.objectRef<CounselDone>('CounselDone').implement({
  description: '一个期间的服务 · What counsel did in a period',
  fields: (t) => ({
    period: t.string({ description: '期间 · Period', resolve: ({ period }) => period.id }),
    onSiteMinutes: t.exposeInt('onSiteMinutes', { description: '现场服务分钟 · Minutes on site' }),
    onSiteDays: t.exposeInt('onSiteDays', { description: '现场服务天数 · Days on site' }),
    visitDays: t.exposeInt('visitDays', { description: '现场服务或者讲座的天数 · Days on site or with a lecture' }),
    services: t.exposeInt('services', { description: '各种形式的服务 · Services of any form' }),
    lectures: t.exposeInt('lectures', { description: '讲座 · Lectures' }),
    minutes: t.exposeInt('minutes', { description: '各种形式的分钟 · Minutes of any form' }),
    people: t.exposeInt('people', { description: '服务人次 · People served' }),
  }),
})

const JudgedObject = builder.objectRef<CounselJudged>('CounselJudged').implement({
  description: '一项要求在一个期间的结果 · How a period stands to a requirement',
  fields: (t) => ({
    measure: t.field({
      type: CounselMeasureEnum,
      description: '计什么 · What is counted',
      resolve: ({ requirement }) => requirement.measure,
    }),
    least: t.int({ description: '至少 · At least', resolve: ({ requirement }) => requirement.least }),
    period: t.string({ description: '期间 · Period', resolve: ({ period }) => period.id }),
    done: t.exposeInt('done', { description: '所做 · Done' }),
    status: t.field({ type: CounselStatusEnum, description: '结果 · Result', resolve: ({ status }) => status }),
    shortBy: t.int({
      nullable: true,
      description: '所缺；未评或者达到则为空 · Short by; null where met or not judged',
      resolve: (judged) => (judged.status === 'short' ? judged.by : undefined),
    }),
    because: t.field({
      type: NotJudgedEnum,
      nullable: true,
      description: '不评的原因 · Why it is not judged',
      resolve: (judged) => (judged.status === 'notJudged' ? judged.because : undefined),
    }),
  }),
})

const VillageObject = builder.objectRef<VillageCounsel>('VillageCounsel').implement({
  description: '一个村（社区）的法律顾问 · The legal counsel of one village or community',
  fields: (t) => ({
    village: t.string({ description: '代码 · Code', resolve: ({ village }) => village.key }),
    name: t.string({ description: '名称 · Name', resolve: ({ village }) => village.facts.name }),
    inForce: t.field({ type: [TermObject], description: '当日在聘 · In force', resolve: (seen) => [...seen.inForce] }),
    whole: t.field({ type: DoneObject, description: '全年 · The year', resolve: ({ whole }) => whole }),
    quarters: t.field({ type: [DoneObject], description: '各季 · By quarter', resolve: (seen) => [...seen.quarters] }),
    months: t.field({ type: [DoneObject], description: '各月 · By month', resolve: (seen) => [...seen.months] }),
    judged: t.field({
      type: [JudgedObject],
      description: '与所选标准相比；没有选则为空列表 · Beside the norm; empty where none is chosen',
      resolve: ({ judged }) => [...judged],
    }),
  }),
})

const CounselYearObject = builder.objectRef<CounselYear>('CounselYear').implement({
  description: '一年的村（居）法律顾问 · A year of the legal counsel of villages and communities',
  fields: (t) => ({
    year: t.field({ type: 'Year', description: '年度 · Year', resolve: ({ year }) => year }),
    on: t.expose('on', { type: 'CivilDate', description: '截至此日 · Up to this day' }),
    norm: t.field({
      type: NormObject,
      nullable: true,
      description: '所选标准 · The norm chosen',
      resolve: ({ norm }) => norm,
    }),
    covered: t.exposeInt('covered', { description: '有在聘法律顾问的村社 · With counsel in force' }),
    visited: t.exposeInt('visited', {
      description: '年内到过现场或者举办过讲座的村社 · Where counsel was on site or lectured',
    }),
    villages: t.field({
      type: [VillageObject],
      description: '逐个村（社区） · Village by village',
      resolve: ({ villages }) => [...villages],
    }),
  }),
})

/** Adds the legal counsel of the villages and communities of a township in a year. */
export const addCounselYears = (): void => {
  builder.objectField(Township, 'counselYear', (t) =>
    t.field({
      type: CounselYearObject,
      description: '一年的村（居）法律顾问，逐个村（社区） · A year of legal counsel, village by village',
      args: {
        year: t.arg({ type: 'Year', required: true, description: '年度 · Year' }),
        on: t.arg({
          type: 'CivilDate',
          description: '截至此日，默认年末 · Up to this day; the end of the year unless given',
        }),
        norm: t.arg({
          type: CounselNormEnum,
          description: '与此标准相比；默认不比 · Compare with this norm; with none unless given',
        }),
        knownAt: knownAtArg(t.arg),
      },
      resolve: ({ code }, { year, on, norm: chosen, knownAt }, context) => {
        checkDays(yearPeriod(year).from, on, context)
        const norm = counselNorms.find(({ id }) => id === chosen)
        const request = { township: code, year, on: on ?? yearPeriod(year).to, norm, ...standpointOf({ knownAt }) }
        return context.run(Effect.flatMap(CurrentActor, (actor) => counselIn(actor, request)))
      },
    }),
  )
}
