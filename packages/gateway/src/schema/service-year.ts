import { yearPeriod } from '@zhunsheng/domain'
import type { ServiceCounts, ServiceItemYear, ServiceYear } from '@zhunsheng/domain/services'
import * as Effect from 'effect/Effect'
import { CurrentActor } from '../access/current-actor.ts'
import { servicesIn } from '../run/service-registers.ts'
import { standpointOf } from '../run/standpoint.ts'
import { checkDays } from './bad-input.ts'
import { builder } from './builder.ts'
import { knownAtArg } from './standpoint.ts'
import { Township } from './township.ts'

const CountsObject = builder.objectRef<ServiceCounts>('ServiceCounts').implement({
  description:
    '办件的计数：受理、办结、到期各按各的日期 · Counts of cases: accepted, done and due each by their own day',
  fields: (t) => ({
    accepted: t.exposeInt('accepted', { description: '受理 · Accepted' }),
    oneWindow: t.exposeInt('oneWindow', { description: '其中综合窗口 · Of them at the one window' }),
    online: t.exposeInt('online', { description: '其中网上 · Of them online' }),
    marketEntity: t.exposeInt('marketEntity', { description: '其中市场主体 · Of them of market entities' }),
    done: t.exposeInt('done', { description: '办结 · Done' }),
    due: t.exposeInt('due', {
      description: '承诺日期在年内且已到的 · Promised by a day of the year that has come',
    }),
    inTime: t.exposeInt('inTime', { description: '其中按时办结 · Of them done in time' }),
    overdue: t.exposeInt('overdue', { description: '逾期未办结 · Open and overdue' }),
    evaluated: t.exposeInt('evaluated', { description: '办结并有评价 · Done and evaluated' }),
    satisfied: t.exposeInt('satisfied', {
      description: '其中满意和基本满意 · Of them satisfied or fairly satisfied',
    }),
  }),
})

const ItemObject = builder.objectRef<ServiceItemYear>('ServiceItemYear').implement({
  description: '一个政务服务事项及其办件 · A service item and its cases',
  fields: (t) => ({
    key: t.exposeString('key', { description: '事项编码 · Item no.' }),
    name: t.string({
      nullable: true,
      description: '名称；台账中没有则为空 · Name; null where no ledger has the item',
      resolve: ({ item }) => item?.facts.name,
    }),
    isOffered: t.exposeBoolean('isOffered', { description: '当日在事项清单中 · Offered on the day' }),
    promisedDays: t.int({
      nullable: true,
      description: '承诺时限（工作日） · Promised within, in working days',
      resolve: ({ item }) => item?.facts.promisedDays,
    }),
    statutoryDays: t.int({
      nullable: true,
      description: '法定时限（工作日） · Within, by law, in working days',
      resolve: ({ item }) => item?.facts.statutoryDays,
    }),
    isOneWindow: t.boolean({
      nullable: true,
      description: '一窗受理 · Taken at one window',
      resolve: ({ item }) => item?.facts.oneWindow,
    }),
    isOneNetwork: t.boolean({
      nullable: true,
      description: '一网通办 · Can be done online',
      resolve: ({ item }) => item?.facts.oneNetwork,
    }),
    counts: t.field({ type: CountsObject, description: '办件 · Its cases', resolve: ({ counts }) => counts }),
  }),
})

const ServiceYearObject = builder.objectRef<ServiceYear>('ServiceYear').implement({
  description: '一年的政务服务 · A year of the service centre',
  fields: (t) => ({
    year: t.field({ type: 'Year', description: '年度 · Year', resolve: ({ year }) => year }),
    on: t.expose('on', { type: 'CivilDate', description: '截至此日 · Up to this day' }),
    offered: t.exposeInt('offered', { description: '当日的事项 · Items offered on the day' }),
    oneWindow: t.exposeInt('oneWindow', { description: '其中一窗受理 · Of them taken at one window' }),
    oneNetwork: t.exposeInt('oneNetwork', { description: '其中一网通办 · Of them that can be done online' }),
    itemsWithLawfulTime: t.int({
      description: '其中有法定时限的 · Of them with a lawful time',
      resolve: ({ reduction }) => reduction.items,
    }),
    promisedDays: t.int({
      description: '有法定时限的事项承诺时限之和 · Their promised working days, added up',
      resolve: ({ reduction }) => reduction.promised,
    }),
    statutoryDays: t.int({
      description: '有法定时限的事项法定时限之和 · Their lawful working days, added up',
      resolve: ({ reduction }) => reduction.statutory,
    }),
    counts: t.field({ type: CountsObject, description: '全部办件 · All cases', resolve: ({ counts }) => counts }),
    items: t.field({
      type: [ItemObject],
      description: '逐个事项 · Item by item',
      resolve: ({ items }) => [...items],
    }),
  }),
})

/** Adds what the service centre of a township offered and did in a year. */
export const addServiceYears = (): void => {
  builder.objectField(Township, 'serviceYear', (t) =>
    t.field({
      type: ServiceYearObject,
      description: '一年的政务服务，逐个事项 · A year of the service centre, item by item',
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
        return context.run(Effect.flatMap(CurrentActor, (actor) => servicesIn(actor, request)))
      },
    }),
  )
}
