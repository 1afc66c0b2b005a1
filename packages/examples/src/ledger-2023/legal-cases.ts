import { type CivilDate, addDays } from '@zhunsheng/domain'
import { workdayWithin, workdaysAfter } from './cases/told-case.ts'
import { dayChooser, officeHours, on, workdayBefore } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, lawyers, person, stationed, villagers } from './people.ts'
import { places } from './places.ts'
import { type Random, randomFor } from './random.ts'

type Case = Noted<'legal-service-case'>
type Facts = Case['facts']
type Unnumbered = Omit<Case, 'key' | 'recorded'>

const lastWorkday = on(12, 29)
const chooseDay = dayChooser([6, 6, 9, 8, 8, 8, 8, 8, 8, 8, 8, 7])
const anyWorkday = (random: Random): CivilDate => {
  const day = workdayBefore(chooseDay(random))
  return day < on(1, 3) ? on(1, 3) : day
}
const oneOf = (people: readonly Person[], random: Random): Person => people[random.below(people.length)] ?? person(1)

const satisfied = (random: Random): Pick<Facts, 'satisfaction'> => {
  const isGiven = random.chance(850)
  const satisfaction = random.chance(860) ? 'satisfied' : random.chance(800) ? 'fair' : 'dissatisfied'
  return isGiven ? { satisfaction } : {}
}

const serving = (
  service: Facts['service'],
  random: Random,
): { readonly who: Person; readonly facts: Omit<Facts, 'result'> } => {
  const who = oneOf(villagers, random)
  const channel = random.pick(['judicialOffice', 'judicialOffice', 'village', 'hotline', 'online'])
  const division = places[random.below(places.length)]?.code
  // The second of those stationed is the head of the judicial office.
  const counsel = random.chance(500) ? stationed[1] : oneOf(lawyers, random)
  return {
    who,
    facts: {
      service,
      channel,
      client: who.key,
      ...(division !== undefined && channel === 'village' && { division }),
      ...(counsel !== undefined && { counsel: counsel.key }),
    },
  }
}

// Consultations end as they begin; documents and the way to a notary take some days.
const simpleCase = (service: Facts['service'], random: Random): Unnumbered => {
  const occurred = anyWorkday(random)
  const { who, facts } = serving(service, random)
  const [closed = occurred] = [
    workdaysAfter(occurred, service === 'consultation' ? 0 : random.between(1, 4)),
    lastWorkday,
  ].toSorted()
  return {
    clocks: { occurred, closed },
    facts: { ...facts, result: random.chance(940) ? 'served' : 'referred', ...satisfied(random) },
    personal: { name: who.name },
  }
}

interface Aid {
  readonly occurred: CivilDate
  /** Days from the application to the decision and from there to the assignment, where they were not in time. */
  readonly decidedAfter?: number
  readonly assignedAfter?: number
  readonly end?: 'refused' | 'withdrawn' | 'open'
}

const aidCase = ({ occurred, decidedAfter, assignedAfter, end }: Aid, random: Random): Unnumbered => {
  const { who, facts } = serving('legalAid', random)
  const personal = { name: who.name }
  const row = { ...facts, channel: 'judicialOffice' as const }
  if (end === 'open') return { clocks: { occurred }, facts: row, personal }
  if (end === 'withdrawn') {
    const closed = workdayWithin(occurred, 3)
    return { clocks: { occurred, closed }, facts: { ...row, result: 'withdrawn' }, personal }
  }
  const decidedOn =
    decidedAfter === undefined ? workdayWithin(occurred, random.between(2, 7)) : addDays(occurred, decidedAfter)
  if (end === 'refused')
    return { clocks: { occurred, closed: decidedOn }, facts: { ...row, decidedOn, result: 'refused' }, personal }
  const assignedOn =
    assignedAfter === undefined ? workdayWithin(decidedOn, random.below(4)) : addDays(decidedOn, assignedAfter)
  const closed = workdaysAfter(assignedOn, random.between(15, 60))
  const assigned = { ...row, decidedOn, assignedOn }
  if (closed > lastWorkday) return { clocks: { occurred }, facts: assigned, personal }
  return { clocks: { occurred, closed }, facts: { ...assigned, result: 'served', ...satisfied(random) }, personal }
}

// Planted: one decided on late, one assigned late; and one that nobody has decided on when the year ends, with days to go.
const aids: readonly Aid[] = [
  { occurred: on(1, 9) },
  { occurred: on(2, 7) },
  { occurred: on(2, 22), end: 'refused' },
  { occurred: on(3, 14) },
  { occurred: on(4, 10), decidedAfter: 9 },
  { occurred: on(5, 9) },
  { occurred: on(6, 5) },
  { occurred: on(6, 19), end: 'withdrawn' },
  { occurred: on(7, 10) },
  { occurred: on(8, 14), assignedAfter: 7 },
  { occurred: on(9, 11) },
  { occurred: on(10, 16) },
  { occurred: on(11, 13) },
  { occurred: on(12, 27), end: 'open' },
]

const many = (service: Facts['service'], howMany: number, random: Random): readonly Unnumbered[] =>
  Array.from({ length: howMany }, () => simpleCase(service, random))

/** What people asked of public legal services: legal aid, consultations, documents, the way to a notary. */
export const legalCases = (): Part<'legal-service-case'> => {
  const random = randomFor('legal-service-case')
  const rows = [
    ...aids.map((aid) => aidCase(aid, random)),
    ...many('consultation', 48, random),
    ...many('document', 20, random),
    ...many('notarisation', 8, random),
  ]
  return {
    'legal-service-case': rows
      .toSorted((a, b) => (a.clocks.occurred < b.clocks.occurred ? -1 : a.clocks.occurred > b.clocks.occurred ? 1 : 0))
      .map((row, i): Case => ({
        ...row,
        key: keyOf('FY', i + 1),
        recorded: officeHours(row.clocks.closed ?? addDays(row.clocks.occurred, 10), random),
      })),
  }
}
