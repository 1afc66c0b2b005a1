import { addDays } from '@zhunsheng/domain'
import { officeHours, workday } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { lawyers, person } from './people.ts'
import { mergedPlaces, places } from './places.ts'
import { randomFor } from './random.ts'

type Village = Noted<'village'>
const villages = (): readonly Village[] => {
  const random = randomFor('village')
  return [...places, ...mergedPlaces].map((at): Village => ({
    key: at.code,
    clocks: { occurred: at.validFrom, ...(at.validUntil === undefined ? {} : { closed: at.validUntil }) },
    facts: {
      name: at.name,
      type: at.type,
      residents: at.type === 'community' ? random.between(4200, 7600) : random.between(900, 3100),
      ...(at.successor !== undefined && { successor: at.successor }),
    },
    personal: {},
    recorded: officeHours(at.validUntil ?? '2021-01-04', random),
  }))
}

type Appointment = Noted<'counsel-appointment'>
// A third was renewed in the summer, after a gap of two weeks: what counts is who has counsel on the last day.
const appointments = (): readonly Appointment[] => {
  const random = randomFor('counsel')
  const terms = places.flatMap((at, i) => {
    const counsel = lawyers[Math.floor(i / 3)] ?? person(85)
    const span = (from: string, until: string) => ({ at, counsel, from, until })
    return i % 3 === 2
      ? [span('2021-08-16', '2023-08-15'), span('2023-09-01', '2025-08-31')]
      : [span(i % 3 === 0 ? '2023-01-01' : '2022-07-01', i % 3 === 0 ? '2023-12-31' : '2024-06-30')]
  })
  return terms.map(({ at, counsel, from, until }, i): Appointment => ({
    key: keyOf('FLGW', i + 1, 2),
    clocks: { occurred: from, closed: until },
    facts: { division: at.code, counsel: counsel.key },
    personal: { name: counsel.name },
    recorded: officeHours(addDays(from, 4), random),
  }))
}

type Publicity = Noted<'publicity-event'>
const forms: readonly (readonly [Publicity['facts']['form'], string])[] = [
  ['legalAid', '法律援助宣传'],
  ['consultation', '法律咨询进村社'],
  ['publicEducation', '普法宣传进网格'],
]
const publicityEvents = (): readonly Publicity[] => {
  const random = randomFor('publicity')
  return Array.from({ length: 22 }, (_, i): Publicity => {
    const [form, name] = forms[i % 3] ?? ['publicEducation', '普法宣传']
    const at = places[(i * 5) % places.length]
    const occurred = workday(1 + Math.floor(i / 2), 5 + (i % 2) * 13)
    return {
      key: keyOf('XC', i + 1, 2),
      clocks: { occurred },
      facts: { form, title: `${name}·${at?.name ?? ''}`, participants: random.between(25, 180) },
      personal: {},
      recorded: officeHours(addDays(occurred, 1), random),
    }
  })
}

/** Villages and communities, their legal counsel, publicity of the law. */
export const service = (): Part<'village' | 'counsel-appointment' | 'publicity-event'> => ({
  village: villages(),
  'counsel-appointment': appointments(),
  'publicity-event': publicityEvents(),
})
