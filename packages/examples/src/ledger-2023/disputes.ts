import type { CivilDate } from '@zhunsheng/domain'
import { type DisputePlan, endingOf, endings, stepsOf } from './dispute-steps.ts'
import { longDay, on } from './days.ts'
import { type Noted, type Part, keyOf } from './ledger.ts'
import { committeeOf, membersOf, townCommittee, townMembers } from './mediators.ts'
import { type Person, contacts, parties, villagers } from './people.ts'
import { places } from './places.ts'
import { type Random, randomFor, weightedIndex } from './random.ts'

type Event = Noted<'event'>
type Dispute = Noted<'dispute'>
type PartyRow = Noted<'dispute-party'>
type StepRow = Noted<'dispute-step'>
type Category = Dispute['facts']['category']

/** The number of a dispute. */
export const disputeKey = (number: number): string => keyOf('JFTZ', number)

const categories: readonly (readonly [Category, number])[] = [
  ['neighbours', 30],
  ['family', 22],
  ['landContract', 18],
  ['debt', 12],
  ['labour', 9],
  ['injury', 8],
  ['property', 7],
  ['forestAndWater', 6],
  ['villageAffairs', 5],
  ['consumer', 4],
  ['landAcquisition', 3],
  ['environment', 2],
  ['medical', 1],
  ['other', 3],
]
const chooseCategory = weightedIndex(categories.map(([, weight]) => weight))
const chooseEnding = weightedIndex([500, 380, 45, 35, 25, 15])
const colours = ['green', 'yellow', 'red'] as const
const chooseColour = weightedIndex([60, 33, 7])

// Planted: one red dispute that is open and no leader’s; one that names one side; one that a party mediates. Four red ones
// are leaders’ cases, two of them open.
const [leaderless, oneSided, ownMediator] = [109, 174, 115] as const
const ofLeaders: readonly number[] = [79, 150, 168, 170]
// One of each colour states no day of its own: the local limit of its colour holds.
const [green, yellow, red] = [76, 74, 168] as const
const withoutDay: readonly number[] = [green, yellow, red]

const colourOf = (number: number, isOpen: boolean, random: Random): Dispute['facts']['risk'] => {
  const drawn = colours[chooseColour(random)] ?? 'green'
  if (number === leaderless || ofLeaders.includes(number)) return 'red'
  if (number === green || number === yellow) return number === green ? 'green' : 'yellow'
  return isOpen && drawn === 'red' ? 'yellow' : drawn
}

// Whoever mediates is none of them.
const quarrelling: readonly Person[] = [...parties, ...villagers.slice(2 * places.length)]
const twoOf = (random: Random): readonly [Person, Person] => {
  const first = random.below(quarrelling.length)
  const second = (first + 1 + random.below(quarrelling.length - 1)) % quarrelling.length
  const [one, other] = [quarrelling[first], quarrelling[second]]
  if (one === undefined || other === undefined) throw new Error('nobody to quarrel')
  return [one, other]
}

const placeOf = (division: string): number =>
  Math.max(
    0,
    places.findIndex(({ code }) => code === division),
  )

interface Told {
  readonly row: Dispute
  readonly other: Person | undefined
  readonly plan: DisputePlan
}

interface Mediating {
  readonly mediator: Person
  readonly committee: string
}
// What is red goes to the committee of the town.
const mediatingIn = (place: number, risk: Dispute['facts']['risk'], random: Random): Mediating => {
  const [members, committee] = risk === 'red' ? [townMembers, townCommittee] : [membersOf(place), committeeOf(place)]
  const mediator = members[random.below(members.length)]
  if (mediator === undefined) throw new Error('a committee without members')
  return { mediator, committee }
}
const sourceOf = (random: Random): Dispute['facts']['source'] =>
  random.chance(550) ? 'homeVisit' : random.chance(750) ? 'applied' : 'gridMember'

const rowFor = (event: Event, number: number, pair: readonly [Person, Person], random: Random): Dispute => {
  const { division, due } = event.facts
  const { occurred, reported, closed } = event.clocks
  const [one, other] = pair
  return {
    key: disputeKey(number),
    clocks: { occurred, reported },
    facts: {
      source: sourceOf(random),
      division,
      event: event.key,
      category: categories[chooseCategory(random)]?.[0] ?? 'other',
      involved: random.chance(800) ? 2 : random.between(3, 12),
      risk: colourOf(number, closed === undefined || closed > on(12, 31), random),
      responsible: contacts[placeOf(division)]?.key ?? '',
      ...(!withoutDay.includes(number) && { due }),
      party: one.key,
    },
    personal: { partyName: one.name, summary: `虚构：${one.name}与${other.name}发生纠纷` },
    recorded: longDay(reported, random),
  }
}

const told = (event: Event, number: number, random: Random): Told => {
  const pair = twoOf(random)
  const row = rowFor(event, number, pair, random)
  const { mediator, committee } = mediatingIn(placeOf(row.facts.division), row.facts.risk, random)
  const { reported, closed } = event.clocks
  const ending = endingOf(number, endings[chooseEnding(random)] ?? 'agreedOrally')
  return {
    row,
    other: number === oneSided ? undefined : number === ownMediator ? mediator : pair[1],
    plan: { number, reported, closed, ending, mediator: mediator.key, committee },
  }
}

const partiesOf = (all: readonly Told[], random: Random): readonly PartyRow[] =>
  all
    .flatMap(({ row, other }) => (other === undefined ? [] : [{ row, other }]))
    .map(({ row, other }, i): PartyRow => ({
      key: keyOf('DSR', i + 1),
      clocks: { occurred: row.clocks.reported },
      facts: { dispute: row.key, person: other.key, side: 'respondent', type: 'individual' },
      personal: { name: other.name },
      recorded: longDay(row.clocks.reported, random),
    }))

const rowsOf = (all: readonly Told[], random: Random): readonly StepRow[] =>
  all
    .flatMap(({ row, plan }) => stepsOf(plan, random).map((step) => ({ ...step, dispute: row.key })))
    .map(({ day, step, facts, dispute }, i): StepRow => ({
      key: keyOf('TJ', i + 1, 4),
      clocks: { occurred: day },
      facts: { dispute, step, ...facts },
      personal: {},
      recorded: longDay(day satisfies CivilDate, random),
    }))

/** The disputes of the report, each with its event on the platform: who quarrelled, and what was done about it. */
export const disputes = (events: readonly Event[]): Part<'dispute' | 'dispute-party' | 'dispute-step'> => {
  const random = randomFor('disputes')
  const all = events
    .filter(
      ({ facts }) =>
        facts.category === 'dispute' && facts.source === 'village' && facts.handled && facts.duplicateOf === undefined,
    )
    .map((event, i) => told(event, i + 1, random))
  return {
    dispute: all.map(({ row }) => row),
    'dispute-party': partiesOf(all, random),
    'dispute-step': rowsOf(all, random),
  }
}
