import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { type Person, contacts, gridMembers, institutionStaff, stationed, villagers } from './people.ts'
import { places } from './places.ts'
import { randomFor } from './random.ts'

type Committee = Noted<'mediation-committee'>
type Appointment = Noted<'mediator-appointment'>

/** The number of the committee of a village or community, by its place in the list; the town's comes last. */
export const committeeOf = (place: number): string => keyOf('TWH', place + 1, 2)
/** The committee of the town. */
export const townCommittee = committeeOf(places.length)

// Planted: one committee of two members, and one whose chair was last elected more than three years ago.
const [small, old] = [13, 17] as const
const elected = '2021-11-15'

/** The members of the committee of a place, its chair first: the contact of the place and two villagers. */
export const membersOf = (place: number): readonly Person[] =>
  [contacts[place], villagers[place * 2], ...(place === small ? [] : [villagers[place * 2 + 1]])].flatMap(
    (who) => who ?? [],
  )
/** The members of the committee of the town: the head of the judicial office is its chair. */
export const townMembers: readonly Person[] = [
  stationed[1],
  stationed[0],
  institutionStaff[0],
  institutionStaff[1],
  stationed[2],
].flatMap((who) => who ?? [])

interface Seat {
  readonly committee: string
  readonly who: Person
  readonly as: Appointment['facts']['place']
  readonly since: CivilDate
  readonly isFullTime?: true
}
const seated = (committee: string, members: readonly Person[], since: CivilDate): readonly Seat[] =>
  members.map((who, i) => ({ committee, who, as: i === 0 ? 'chair' : 'member', since }))

const seats = (): readonly Seat[] => [
  ...places.flatMap((_, i) =>
    seated(committeeOf(i), membersOf(i), elected).map((seat) =>
      i === old && seat.as === 'chair' ? { ...seat, since: '2021-01-10' } : seat,
    ),
  ),
  ...seated(townCommittee, townMembers, elected).map((seat, i): Seat =>
    i === 2 ? { ...seat, isFullTime: true } : seat,
  ),
  // Some grid members mediate in their community, engaged by its committee.
  ...[0, 8, 16].flatMap((i): readonly Seat[] => {
    const who = gridMembers[i]
    return who === undefined ? [] : [{ committee: committeeOf(i / 4), who, as: 'engaged', since: '2023-03-01' }]
  }),
]

/** The mediation committees of the villages, the communities and the town, and who mediates for them. */
export const mediators = (): Part<'mediation-committee' | 'mediator-appointment'> => {
  const random = randomFor('mediators')
  const founded = '2021-01-10'
  return {
    'mediation-committee': [
      ...places.map((place, i): Committee => ({
        key: committeeOf(i),
        clocks: { occurred: founded },
        facts: {
          name: `${place.name}人民调解委员会`,
          level: 'village',
          division: place.code,
          members: membersOf(i).length,
        },
        personal: {},
        recorded: officeHours(addDays(founded, 2), random),
      })),
      {
        key: townCommittee,
        clocks: { occurred: founded },
        facts: { name: '乐昌镇人民调解委员会', level: 'township', members: townMembers.length },
        personal: {},
        recorded: officeHours(addDays(founded, 2), random),
      },
    ],
    'mediator-appointment': seats().map(({ committee, who, as, since, isFullTime }, i): Appointment => ({
      key: keyOf('TJY', i + 1, 2),
      clocks: { occurred: since },
      facts: { committee, person: who.key, place: as, fullTime: isFullTime === true },
      personal: { name: who.name },
      recorded: officeHours(addDays(since, 3), random),
    })),
  }
}
