import type { Citation } from '../../law/citation.ts'
import { counselAppointment } from '../../ledger/service/legal/counsel-appointment.ts'
import { counselService } from '../../ledger/service/legal/counsel-service.ts'
import { village } from '../../ledger/service/village.ts'
import type { EntryOf } from '../../ledger/entry.ts'
import { standsOn } from '../../ledger/standing-on.ts'
import { convention } from '../../procedure/convention.ts'
import { legalAidClocks } from '../../procedure/duty/duty-clocks-of-services.ts'
import { addMonths } from '../../value/time-limit.ts'
import type { Alert, AlertView } from '../alert.ts'
import { entriesOf, idsOf } from '../entries-of.ts'
import { lateAlerts } from '../late-duties.ts'
import type { CounselFinding } from './service-finding.ts'

type Found<C extends CounselFinding['code']> = Extract<CounselFinding, { readonly code: C }>
type Appointment = EntryOf<typeof counselAppointment>

// For how many months an alert waits for a service of any form: a convention of the product.
const monthsWithoutService = 3

const opinion: Citation = {
  instrument: 'village-counsel-opinion-2018',
  bindingForce: 'advisory',
  verification: 'unverified',
}

// By its name where the register has it, else by its code.
const namesIn = (view: AlertView): ((division: string) => string) => {
  const names = new Map(entriesOf(view, village, 'upTo').map(({ key, facts }) => [key, facts.name]))
  return (division) => names.get(division) ?? division
}
const appointmentsIn = (view: AlertView): ReadonlyMap<string, Appointment> =>
  new Map(entriesOf(view, counselAppointment, 'upTo').map((each) => [each.key, each]))

const withoutCounsel = (view: AlertView): readonly Found<'villageWithoutCounsel'>[] => {
  const all = Map.groupBy(entriesOf(view, counselAppointment, 'upTo'), ({ facts }) => facts.division)
  // Without a register of appointments nobody knows: that is a ledger not kept.
  if (all.size === 0) return []
  return entriesOf(view, village, 'inForce').flatMap((place) => {
    const own = all.get(place.key) ?? []
    if (own.some((each) => standsOn(each, view.on))) return []
    const last = own.toSorted((a, b) => ((a.clocks.closed ?? '') < (b.clocks.closed ?? '') ? -1 : 1)).at(-1)
    const ended = last?.clocks.closed
    const found = { code: 'villageWithoutCounsel', village: place.key, name: place.facts.name, on: view.on } as const
    const entries = idsOf([place, ...(last === undefined ? [] : [last])])
    return [{ ...found, ...(ended !== undefined && { ended }), entries }]
  })
}

const notAppointed = (view: AlertView): readonly Found<'counselNotAppointed'>[] => {
  const appointments = appointmentsIn(view)
  return entriesOf(view, counselService, 'inYear').flatMap((each) => {
    const [served, appointment] = [each.clocks.occurred, each.facts.appointment]
    const own = appointments.get(appointment)
    if (own !== undefined && standsOn(own, served)) return []
    const found = { code: 'counselNotAppointed', service: each.key, served, appointment } as const
    if (own === undefined) return [{ ...found, entries: idsOf([each]) }]
    const { occurred: from, closed } = own.clocks
    const until = closed !== undefined && closed <= view.on && { until: closed }
    return [{ ...found, appointed: { from, ...until }, entries: idsOf([each, own]) }]
  })
}

const servedElsewhere = (view: AlertView): readonly Found<'counselServedElsewhere'>[] => {
  const appointments = appointmentsIn(view)
  const nameOf = namesIn(view)
  return entriesOf(view, counselService, 'inYear').flatMap((each) => {
    const { appointment, division } = each.facts
    const own = appointments.get(appointment)
    if (own === undefined || own.facts.division === division) return []
    const found = { code: 'counselServedElsewhere', service: each.key, served: each.clocks.occurred } as const
    const places = { place: nameOf(division), appointedFor: nameOf(own.facts.division) }
    return [{ ...found, appointment, ...places, entries: idsOf([each, own]) }]
  })
}

const withoutService = (view: AlertView): readonly Found<'counselWithoutService'>[] => {
  const services = Map.groupBy(entriesOf(view, counselService, 'upTo'), ({ facts }) => facts.appointment)
  // Where nobody writes services down, none of them is missing.
  if (services.size === 0) return []
  const nameOf = namesIn(view)
  return entriesOf(view, counselAppointment, 'inForce').flatMap((own) => {
    // They come in the order of their days.
    const last = services.get(own.key)?.at(-1)
    const [begun, served] = [own.clocks.occurred, last?.clocks.occurred]
    const since = served !== undefined && served > begun ? served : begun
    if (addMonths(since, monthsWithoutService) >= view.on) return []
    const found = { code: 'counselWithoutService', appointment: own.key, place: nameOf(own.facts.division) } as const
    const isServed = since === served
    const entries = idsOf([own, ...(isServed && last !== undefined ? [last] : [])])
    return [{ ...found, since, isServed, months: monthsWithoutService, entries }]
  })
}

const system = 'legalService'
const [appointments, services] = [counselAppointment.id, counselService.id]

/** The alerts of public legal services: counsel of villages and communities, and legal aid in time. */
export const legalServiceAlerts: readonly Alert[] = [
  {
    id: 'village-without-counsel',
    label: { zh: '村（社区）没有在聘法律顾问', en: 'A village or community without counsel in force' },
    system,
    citation: opinion,
    reads: [village.id, appointments],
    look: withoutCounsel,
  },
  {
    id: 'counsel-not-appointed',
    label: { zh: '法律顾问在聘期外服务', en: 'Counsel who served without an appointment in force' },
    system,
    citation: convention,
    reads: [services, appointments],
    look: notAppointed,
  },
  {
    id: 'counsel-served-elsewhere',
    label: { zh: '法律顾问服务的村（社区）与聘任不符', en: 'Counsel who served another place than appointed for' },
    system,
    citation: convention,
    reads: [services, appointments, village.id],
    look: servedElsewhere,
  },
  {
    id: 'counsel-without-service',
    label: { zh: '在聘法律顾问长期没有服务记录', en: 'Appointed counsel without a service for months' },
    system,
    citation: convention,
    reads: [appointments, services, village.id],
    look: withoutService,
  },
  ...lateAlerts(legalAidClocks, {
    'legal-service.aid-decision': {
      id: 'legal-aid-decision-late',
      label: { zh: '法律援助申请逾期未决定', en: 'An application for legal aid decided on late, or not yet' },
    },
    'legal-service.aid-assignment': {
      id: 'legal-aid-assignment-late',
      label: { zh: '法律援助逾期未指派', en: 'Legal aid assigned late, or not yet' },
    },
  }),
]
