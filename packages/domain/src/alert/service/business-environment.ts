import type { EntryOf } from '../../ledger/entry.ts'
import { promisedDay } from '../../ledger/service/business/promised-day.ts'
import { serviceCase } from '../../ledger/service/business/service-case.ts'
import { serviceItem } from '../../ledger/service/business/service-item.ts'
import { standsOn } from '../../ledger/standing-on.ts'
import { convention } from '../../procedure/convention.ts'
import { businessClocks } from '../../procedure/duty/duty-clocks-of-services.ts'
import { chinaCalendar } from '../../value/china-calendar.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf, yearOf } from '../entries-of.ts'
import { lateAlerts } from '../late-duties.ts'
import { ownArrangement } from '../own-arrangement.ts'
import type { BusinessFinding } from './service-finding.ts'

type Found<C extends BusinessFinding['code']> = Extract<BusinessFinding, { readonly code: C }>
type Item = EntryOf<typeof serviceItem>
type Case = EntryOf<typeof serviceCase>

// From how many cases done in the year on an item without any evaluation is found: a convention of the product.
const leastToEvaluate = 5

const itemsOf = (view: AlertView): ReadonlyMap<string, Item> =>
  new Map(entriesOf(view, serviceItem, 'upTo').map((item) => [item.key, item]))

const withItem = (view: AlertView): readonly (readonly [Case, Item | undefined])[] => {
  const items = itemsOf(view)
  return entriesOf(view, serviceCase, 'inYear').map((each) => [each, items.get(each.facts.item)] as const)
}

const promiseDiffers = (view: AlertView): readonly Found<'servicePromiseDiffers'>[] =>
  withItem(view).flatMap(([each, item]) => {
    if (item === undefined) return []
    const { promisedDays: days, name } = item.facts
    const [accepted, due] = [each.clocks.occurred, each.facts.due]
    const promised = promisedDay(accepted, days, chinaCalendar)
    // Beyond the calendar nobody can say.
    if (!promised.ok || promised.value === due) return []
    const found = { code: 'servicePromiseDiffers', case: each.key, item: item.key, name, accepted, days, due } as const
    return [{ ...found, promised: promised.value, entries: idsOf([each, item]) }]
  })

// An end that is still to come is none yet.
const spanOf = ({ clocks: { occurred, closed } }: Pick<Item, 'clocks'>, { on }: AlertView) => ({
  from: occurred,
  ...(closed !== undefined && closed <= on && { until: closed }),
})

const itemNotOffered = (view: AlertView): readonly Found<'serviceItemNotOffered'>[] =>
  withItem(view).flatMap(([each, item]) => {
    const accepted = each.clocks.occurred
    if (item !== undefined && standsOn(item, accepted)) return []
    const found = { code: 'serviceItemNotOffered', case: each.key, item: each.facts.item, accepted } as const
    return item === undefined
      ? [{ ...found, entries: idsOf([each]) }]
      : [{ ...found, offered: spanOf(item, view), entries: idsOf([each, item]) }]
  })

const isOffered = ({ facts }: Item, channel: Case['facts']['channel']): boolean =>
  (channel !== 'oneWindow' || facts.oneWindow) && (channel !== 'oneNetwork' || facts.oneNetwork)

const channelNotOffered = (view: AlertView): readonly Found<'serviceChannelNotOffered'>[] =>
  withItem(view).flatMap(([each, item]) => {
    const { channel } = each.facts
    if (item === undefined || isOffered(item, channel)) return []
    const found = { code: 'serviceChannelNotOffered', case: each.key, item: item.key, channel } as const
    return [{ ...found, name: item.facts.name, entries: idsOf([each, item]) }]
  })

const itemNotEvaluated = (view: AlertView): readonly Found<'serviceItemNotEvaluated'>[] => {
  const year = String(yearOf(view))
  const done = entriesOf(view, serviceCase, 'upTo').filter(
    ({ clocks: { closed } }) => closed !== undefined && closed <= view.on && closed.startsWith(year),
  )
  const byItem = Map.groupBy(done, ({ facts }) => facts.item)
  return [...itemsOf(view).values()].flatMap((item) => {
    const own = byItem.get(item.key) ?? []
    if (own.length < leastToEvaluate || own.some(({ facts }) => facts.evaluation !== undefined)) return []
    const found = { code: 'serviceItemNotEvaluated', item: item.key, name: item.facts.name } as const
    return [{ ...found, done: own.length, least: leastToEvaluate, entries: idsOf([item, ...own]) }]
  })
}

const shared = { system: 'businessEnvironment', reads: [serviceCase.id, serviceItem.id] } as const

/** The alerts of the business environment: what the service centre promises and what becomes of it. */
export const businessEnvironmentAlerts: readonly Alert[] = [
  {
    id: 'service-promise-differs',
    label: { zh: '办件承诺日期与事项承诺时限不符', en: 'A case promised by another day than its item promises' },
    ...shared,
    citation: ownArrangement,
    look: promiseDiffers,
  },
  {
    id: 'service-item-not-offered',
    label: { zh: '办件所属事项当日不在事项清单中', en: 'A case of an item that was not offered that day' },
    ...shared,
    citation: convention,
    look: itemNotOffered,
  },
  {
    id: 'service-channel-not-offered',
    label: { zh: '办件渠道与事项登记不符', en: 'A case through a channel that its item is not offered by' },
    ...shared,
    citation: convention,
    look: channelNotOffered,
  },
  ...lateAlerts(businessClocks, {
    'business-environment.case-due': {
      id: 'service-case-late',
      label: { zh: '政务服务办件逾期', en: 'A service case done late, or overdue' },
    },
  }),
  {
    id: 'service-item-not-evaluated',
    label: { zh: '事项办结多件而无一评价', en: 'An item of many cases done and none evaluated' },
    ...shared,
    citation: convention,
    look: itemNotEvaluated,
  },
]
