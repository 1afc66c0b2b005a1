import type { ServiceFinding } from '../../../alert/service/service-finding.ts'
import { serviceCase } from '../../../ledger/service/business/service-case.ts'
import type { CivilDate } from '../../../value/civil-date.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const { values: channels } = serviceCase.fields.channel

const span = ({ from, until }: { readonly from: CivilDate; readonly until?: CivilDate }): string =>
  `自${format.date(from)}起${until === undefined ? '' : `，至${format.date(until)}止`}`

/** What is amiss with the service centre and with legal services. */
export const services: Sentences<'code', ServiceFinding> = {
  servicePromiseDiffers: ({ case: key, item, name, accepted, days, due, promised }) =>
    `办件${key}（事项${item}“${name}”）${format.date(accepted)}受理，事项承诺${days}个工作日，应在${format.date(promised)}前（含当日）办结，填写的是${format.date(due)}。`,
  serviceItemNotOffered: ({ case: key, item, accepted, offered }) => {
    const why = offered === undefined ? '不在台账中' : `当日不在事项清单中（${span(offered)}）`
    return `办件${key}于${format.date(accepted)}受理，所填的事项${item}${why}，请核对事项编码。`
  },
  serviceChannelNotOffered: ({ case: key, item, name, channel }) =>
    `办件${key}的渠道为“${channels[channel].zh}”，而事项${item}“${name}”登记为不支持该渠道，请核对办件或者事项。`,
  serviceItemNotEvaluated: ({ item, name, done, least }) =>
    `事项${item}“${name}”本年已办结${done}件，没有一件有评价（满${least}件即提示，为产品约定）。`,
  villageWithoutCounsel: ({ village, name, on, ended }) => {
    const since = ended === undefined ? '，也没有聘任记录' : `，上一任聘期至${format.date(ended)}止`
    return `${name}（${village}）${format.date(on)}没有在聘法律顾问${since}。`
  },
  counselNotAppointed: ({ service, served, appointment, appointed }) => {
    const why = appointed === undefined ? '不在台账中' : `当日不在聘期内（${span(appointed)}）`
    return `法律顾问服务${service}（${format.date(served)}）所填的聘任${appointment}${why}。`
  },
  counselServedElsewhere: ({ service, served, appointment, place, appointedFor }) =>
    `法律顾问服务${service}（${format.date(served)}）填在${place}，而聘任${appointment}是${appointedFor}的，请核对。`,
  counselWithoutService: ({ appointment, place, since, isServed, months }) =>
    `${place}的法律顾问（聘任${appointment}）自${format.date(since)}${isServed ? '的服务' : '聘任'}以来，超过${months}个月没有服务记录（${months}个月为产品约定）。`,
}
