import type { CounselNorm } from '../../../law/counsel-norms.ts'
import { type CivilDate, addDays } from '../../../value/civil-date.ts'
import { type Period, daysOf, yearPeriod } from '../../../value/period.ts'
import type { EntryOf } from '../../entry.ts'
import { standsOn } from '../../standing-on.ts'
import type { village } from '../village.ts'
import type { counselAppointment } from './counsel-appointment.ts'
import { type CounselJudged, judgeCounsel, periodsIn } from './counsel-judged.ts'
import { type CounselDone, counselDoneIn } from './counsel-months.ts'
import type { counselService } from './counsel-service.ts'

type Village = EntryOf<typeof village>
type Appointment = EntryOf<typeof counselAppointment>
type Service = EntryOf<typeof counselService>

/** The ledgers that a year of counsel is told from: current entries of one township. */
export interface CounselLedgers {
  readonly villages: readonly Village[]
  readonly appointments: readonly Appointment[]
  readonly services: readonly Service[]
}

/** One village or community: its counsel in force on the day, what they did, and how that stands to a norm. */
export interface VillageCounsel {
  readonly village: Village
  /** In force on the day looked at, in order of their keys. */
  readonly inForce: readonly Appointment[]
  readonly months: readonly CounselDone[]
  readonly quarters: readonly CounselDone[]
  readonly whole: CounselDone
  /** None where no norm was chosen. */
  readonly judged: readonly CounselJudged[]
}

/** A year of the legal counsel of villages and communities. */
export interface CounselYear {
  readonly year: number
  /** What took place later is left out. */
  readonly on: CivilDate
  readonly norm?: CounselNorm
  /** Those that stood on the day, in order of their codes; services for others are told by an alert. */
  readonly villages: readonly VillageCounsel[]
  /** Of them: those with counsel in force that day, and those where counsel was on site or lectured in the year. */
  readonly covered: number
  readonly visited: number
}

const daysIn = (period: Period): readonly CivilDate[] =>
  Array.from({ length: daysOf(period) }, (_, i) => addDays(period.from, i))

const byKey = (a: { readonly key: string }, b: { readonly key: string }): number =>
  a.key < b.key ? -1 : a.key > b.key ? 1 : 0

const villageCounsel = (
  place: Village,
  appointments: readonly Appointment[],
  services: readonly Service[],
  { year, on, norm }: Pick<CounselYear, 'year' | 'on' | 'norm'>,
): VillageCounsel => {
  const doneIn = (period: Period): CounselDone => counselDoneIn(services, period)
  // Terms that follow each other are one: what counts is the days on which anybody was appointed.
  const inForce = (period: Period) => ({
    days: daysIn(period).filter((day) => appointments.some((each) => standsOn(each, day))).length,
    of: daysOf(period),
  })
  return {
    village: place,
    inForce: appointments.filter((each) => standsOn(each, on)).toSorted(byKey),
    months: periodsIn(year, 'month').map(doneIn),
    quarters: periodsIn(year, 'quarter').map(doneIn),
    whole: doneIn(yearPeriod(year)),
    judged: norm === undefined ? [] : judgeCounsel(norm, year, { on, inForce, doneIn }),
  }
}

/**
 * The legal counsel of villages and communities in a year, up to a day: who is appointed, what they did by months and
 * quarters, and how that stands to a norm where one is chosen. What counsel did for a place counts for it whoever did it and under
 * whatever appointment; whether that was in order alerts say.
 */
export const counselYear = (
  { villages, appointments, services }: CounselLedgers,
  year: number,
  on: CivilDate = yearPeriod(year).to,
  norm?: CounselNorm,
): CounselYear => {
  const { from, to } = yearPeriod(year)
  const last = on < to ? on : to
  const appointedFor = Map.groupBy(appointments, ({ facts }) => facts.division)
  const servedIn = Map.groupBy(
    services.filter(({ clocks: { occurred } }) => occurred >= from && occurred <= last),
    ({ facts }) => facts.division,
  )
  const asked = { year, on: last, ...(norm !== undefined && { norm }) }
  const seen = villages
    .filter((place) => standsOn(place, last))
    .toSorted(byKey)
    .map((place) => villageCounsel(place, appointedFor.get(place.key) ?? [], servedIn.get(place.key) ?? [], asked))
  return {
    ...asked,
    villages: seen,
    covered: seen.filter(({ inForce }) => inForce.length > 0).length,
    visited: seen.filter(({ whole }) => whole.visitDays > 0).length,
  }
}
