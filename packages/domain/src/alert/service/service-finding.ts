import type { serviceCase } from '../../ledger/service/business/service-case.ts'
import type { CivilDate } from '../../value/civil-date.ts'

/** Through what an applicant came. */
export type ServiceChannel = keyof (typeof serviceCase)['fields']['channel']['values']

/** What is amiss with cases of the service centre. */
export type BusinessFinding =
  /** The promised day of a case is another than its item promises. */
  | {
      readonly code: 'servicePromiseDiffers'
      readonly case: string
      readonly item: string
      readonly name: string
      readonly accepted: CivilDate
      /** In working days. */
      readonly days: number
      readonly due: CivilDate
      readonly promised: CivilDate
      readonly entries: readonly string[]
    }
  /** A case of an item that is in no ledger, or was not offered when the case was accepted. */
  | {
      readonly code: 'serviceItemNotOffered'
      readonly case: string
      readonly item: string
      readonly accepted: CivilDate
      /** Absent where no ledger has the item. */
      readonly offered?: { readonly from: CivilDate; readonly until?: CivilDate }
      readonly entries: readonly string[]
    }
  /** A case that came at the one window or online, though its item is not offered there. */
  | {
      readonly code: 'serviceChannelNotOffered'
      readonly case: string
      readonly item: string
      readonly name: string
      readonly channel: ServiceChannel
      readonly entries: readonly string[]
    }
  /** An item of which several cases were done in the year and none was evaluated. */
  | {
      readonly code: 'serviceItemNotEvaluated'
      readonly item: string
      readonly name: string
      readonly done: number
      /** From how many cases on it is found. */
      readonly least: number
      readonly entries: readonly string[]
    }

/** What is amiss with the legal counsel of villages and communities. */
export type CounselFinding =
  /** A village or community without counsel in force. */
  | {
      readonly code: 'villageWithoutCounsel'
      readonly village: string
      readonly name: string
      readonly on: CivilDate
      /** The last day of the last appointment; absent where there was none. */
      readonly ended?: CivilDate
      readonly entries: readonly string[]
    }
  /** A service under an appointment that is in no ledger, or was not in force that day. */
  | {
      readonly code: 'counselNotAppointed'
      readonly service: string
      readonly served: CivilDate
      readonly appointment: string
      /** Absent where no ledger has the appointment. */
      readonly appointed?: { readonly from: CivilDate; readonly until?: CivilDate }
      readonly entries: readonly string[]
    }
  /** A service in another place than the appointment is for. */
  | {
      readonly code: 'counselServedElsewhere'
      readonly service: string
      readonly served: CivilDate
      readonly appointment: string
      readonly place: string
      readonly appointedFor: string
      readonly entries: readonly string[]
    }
  /** Counsel appointed for a place, without a service of any form for so many months. */
  | {
      readonly code: 'counselWithoutService'
      readonly appointment: string
      readonly place: string
      /** The last service, or where there is none the beginning of the appointment. */
      readonly since: CivilDate
      readonly isServed: boolean
      readonly months: number
      readonly entries: readonly string[]
    }

/** What is amiss with the service centre and with legal services. */
export type ServiceFinding = BusinessFinding | CounselFinding
