import type { CivilDate } from '@zhunsheng/domain'
import { months, officeHours, on, workday } from './days.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { type Place, places } from './places.ts'
import { type Random, randomFor } from './random.ts'

type Service = Noted<'counsel-service'>
type Appointment = Noted<'counsel-appointment'>
interface Told {
  readonly day: CivilDate
  readonly form: Service['facts']['form']
  readonly minutes: number
}

const isOn = (day: CivilDate, { clocks: { occurred, closed } }: Appointment): boolean =>
  occurred <= day && (closed === undefined || day <= closed)

// Appointed again on 1 September, and not seen since.
const silent = { place: 11, since: on(9, 1) } as const
// Three places had less than four hours on site in some months, one no lecture in the summer.
const shortIn: Readonly<Record<number, readonly number[]>> = { 4: [2, 7], 13: [6], 19: [10, 11] }
const withoutLecture = { place: 7, quarter: 3 } as const

const ofMonth = (i: number, month: number, random: Random): readonly Told[] => {
  // In August a third of the appointments end on the 15th.
  const day = workday(month, 2 + ((i * 3 + month) % 11))
  const minutes = shortIn[i]?.includes(month) === true ? 150 + 30 * random.below(3) : 240 + 15 * random.below(5)
  const other = random.chance(550) ? 'telephone' : 'online'
  const second = { day: workday(month, 14), form: other, minutes: 10 + 5 * random.below(8) } as const
  return [{ day, form: 'onSite', minutes }, ...(random.chance(820) ? [second] : [])]
}
const ofQuarter = (i: number, quarter: number, random: Random): readonly Told[] =>
  i === withoutLecture.place && quarter === withoutLecture.quarter
    ? []
    : [{ day: workday(quarter * 3 - 1, 4 + (i % 9)), form: 'lecture', minutes: 60 + 15 * random.below(5) }]

const toldOf = (i: number, random: Random): readonly Told[] =>
  [
    ...months.flatMap((month) => ofMonth(i, month, random)),
    ...[1, 2, 3, 4].flatMap((quarter) => ofQuarter(i, quarter, random)),
  ].filter(({ day }) => i !== silent.place || day < silent.since)

const rowOf = (at: Place, { day, form, minutes }: Told, appointment: Appointment, random: Random) => ({
  clocks: { occurred: day },
  facts: {
    appointment: appointment.key,
    division: at.code,
    form,
    minutes,
    people: form === 'lecture' ? random.between(18, 60) : form === 'onSite' ? random.between(2, 9) : 1,
  },
  personal: {},
})

type Unnumbered = Omit<Service, 'key' | 'recorded'>
// Planted: one after an appointment had ended, one entered for another place than the appointment is for.
const planted = (appointments: readonly Appointment[], random: Random): readonly Unnumbered[] => {
  const [first, second, third] = places
  const of = (at: Place | undefined, day: CivilDate) =>
    appointments.find((each) => each.facts.division === at?.code && isOn(day, each))
  const [ended, own] = [of(third, on(8, 15)), of(first, on(11, 21))]
  if (second === undefined || third === undefined || ended === undefined || own === undefined) return []
  return [
    rowOf(third, { day: on(8, 22), form: 'onSite', minutes: 60 }, ended, random),
    rowOf(second, { day: on(11, 21), form: 'onSite', minutes: 90 }, own, random),
  ]
}

/** What the legal counsel of villages and communities did, under the appointment that was in force that day. */
export const counselServices = ({
  'counsel-appointment': appointments,
}: Pick<Ledger, 'counsel-appointment'>): Part<'counsel-service'> => {
  const random = randomFor('counsel-service')
  const rows = places.flatMap((at, i) =>
    toldOf(i, random).flatMap((told) => {
      const own = appointments.find((each) => each.facts.division === at.code && isOn(told.day, each))
      return own === undefined ? [] : [rowOf(at, told, own, random)]
    }),
  )
  return {
    'counsel-service': [...rows, ...planted(appointments, random)]
      .toSorted((a, b) => (a.clocks.occurred < b.clocks.occurred ? -1 : a.clocks.occurred > b.clocks.occurred ? 1 : 0))
      .map((row, i): Service => ({
        ...row,
        key: keyOf('GWFW', i + 1),
        recorded: officeHours(row.clocks.occurred, random),
      })),
  }
}
