import type { ServiceFinding } from '../../../alert/service/service-finding.ts'
import { serviceCase } from '../../../ledger/service/business/service-case.ts'
import type { CivilDate } from '../../../value/civil-date.ts'
import type { Sentences } from '../../locale.ts'
import { format } from '../format.ts'

const { values: channels } = serviceCase.fields.channel

const span = ({ from, until }: { readonly from: CivilDate; readonly until?: CivilDate }): string =>
  `from ${format.date(from)}${until === undefined ? '' : ` to ${format.date(until)}`}`

/** What is amiss with the service centre and with legal services. */
export const services: Sentences<'code', ServiceFinding> = {
  servicePromiseDiffers: ({ case: key, item, name, accepted, days, due, promised }) =>
    `Case ${key} of item ${item} “${name}” was accepted on ${format.date(accepted)}; the item promises ${days} working ${days === 1 ? 'day' : 'days'}, by ${format.date(promised)}, and the case says ${format.date(due)}.`,
  serviceItemNotOffered: ({ case: key, item, accepted, offered }) => {
    const why = offered === undefined ? 'is not in the ledger' : `was not offered that day (${span(offered)})`
    return `Case ${key} was accepted on ${format.date(accepted)}; its item ${item} ${why}. Check the number of the item.`
  },
  serviceChannelNotOffered: ({ case: key, item, name, channel }) =>
    `Case ${key} came through “${channels[channel].en}”, which item ${item} “${name}” is not offered by. Check the case or the item.`,
  serviceItemNotEvaluated: ({ item, name, done, least }) =>
    `Of item ${item} “${name}”, ${done} cases were done this year and none was evaluated (found from ${least} cases on: a convention of this product).`,
  villageWithoutCounsel: ({ village, name, on, ended }) => {
    const since =
      ended === undefined ? ', and no appointment is entered' : `; the last appointment ended on ${format.date(ended)}`
    return `${name} (${village}) has no legal counsel in force on ${format.date(on)}${since}.`
  },
  counselNotAppointed: ({ service, served, appointment, appointed }) => {
    const why = appointed === undefined ? 'is not in the ledger' : `was not in force that day (${span(appointed)})`
    return `Service ${service} of ${format.date(served)} names appointment ${appointment}, which ${why}.`
  },
  counselServedElsewhere: ({ service, served, appointment, place, appointedFor }) =>
    `Service ${service} of ${format.date(served)} is entered for ${place}, and its appointment ${appointment} is for ${appointedFor}. Check the two.`,
  counselWithoutService: ({ appointment, place, since, isServed, months }) =>
    `The counsel of ${place} (appointment ${appointment}) has no service entered for more than ${months} months since ${isServed ? 'the one of' : 'being appointed on'} ${format.date(since)} (${months} months: a convention of this product).`,
}
