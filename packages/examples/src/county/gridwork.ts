import { type CivilDate, addDays, daysInMonth } from '@zhunsheng/domain'
import { longDay, months } from '../ledger-2023/days.ts'
import type { Noted, Part } from '../ledger-2023/ledger.ts'
import { type Random, weightedIndex } from '../ledger-2023/random.ts'
import { type Assigned, assignedBetween } from './members.ts'
import { trends } from './profiles.ts'
import { countyKey, dayIn, isLeftOut, lastKnownIn, lastDayOf, lastOfMonth, register } from './rows.ts'
import { type TownshipYear, contactsOf, divisionsOn, randomOf } from './township.ts'

type Event = Noted<'event'>
type Draft = Omit<Event, 'key'>
type Category = Event['facts']['category']

interface Usual {
  readonly category: Category
  readonly limit: number
  readonly share: number
}
// What members report, out of a hundred, and in how many days it is to be closed.
const usual = (epidemic: number): readonly Usual[] => [
  { category: 'securityClue', limit: 3, share: 58 },
  { category: 'hazard', limit: 7, share: 22 },
  { category: 'other', limit: 7, share: 20 },
  { category: 'epidemicControl', limit: 1, share: epidemic },
]

const closedOn = (at: TownshipYear, reported: CivilDate, limit: number, random: Random): CivilDate | undefined => {
  const drawn = random.below(1000)
  if (drawn < 6) return undefined
  const closed = addDays(reported, drawn < 6 + at.late ? limit + random.between(1, limit + 3) : random.below(limit + 1))
  return closed <= lastKnownIn(at) ? closed : undefined
}

const draft = (
  at: TownshipYear,
  { category, limit }: Pick<Usual, 'category' | 'limit'>,
  facts: Pick<Event['facts'], 'source' | 'division' | 'reporter'> & { readonly grid?: string },
  [reported, random]: readonly [CivilDate, Random],
): Draft => {
  const found = addDays(reported, random.chance(900) ? 0 : -random.between(1, 3))
  const occurred = found < `${at.year}-01-01` ? reported : found
  const closed = closedOn(at, reported, limit, random)
  return {
    clocks: { occurred, reported, ...(closed !== undefined && { closed }) },
    facts: {
      category,
      ...facts,
      handled: closed !== undefined || random.chance(500),
      valid: !random.chance(15),
      due: addDays(reported, limit),
    },
    personal: {},
    recorded: longDay(closed ?? reported, random),
  }
}

// What a member reports in a month: more or less, as far as the grid was theirs.
const ofMembers = (at: TownshipYear, assigned: readonly Assigned[]): readonly Draft[] => {
  const random = randomOf(at, 'events of members')
  const plans = usual(trends[at.year].epidemic)
  const choose = weightedIndex(plans.map(({ share }) => share))
  const { busy } = at.township.profile
  const inYear = assignedBetween(assigned, `${at.year}-01-01`, lastDayOf(at.year))
  return inYear.flatMap(({ who, grid, division, from, until = lastDayOf(at.year) }, i) =>
    months.flatMap((month) => {
      const [first, last] = [lastOfMonth(at.year, month).slice(0, 8).concat('01'), lastOfMonth(at.year, month)]
      if (from > last || until < first) return []
      // Two months a year are quiet, and some members are busier than others.
      const isQuiet = (i * 7 + month) % 11 === 0
      const usualMany = (busy * (80 + ((i * 37) % 45)) * trends[at.year].work * at.events) / 1_000_000
      const many = isQuiet ? 1 : Math.max(1, Math.floor(usualMany) + random.below(3))
      return Array.from({ length: many }, () => {
        const day = addDays(first, random.below(daysInMonth(at.year, month)))
        const reported = day < from ? from : day > until ? until : day
        const plan = plans[choose(random)] ?? { category: 'other', limit: 7 }
        return draft(at, plan, { source: 'gridMember', division, grid, reporter: who.key }, [reported, random])
      })
    }),
  )
}

const ofVillages = (at: TownshipYear): readonly Draft[] => {
  const random = randomOf(at, 'events of villages')
  const places = divisionsOn(at.township, lastDayOf(at.year))
  const contacts = contactsOf(at.township)
  const { disputes } = at.township.profile
  const many = (count: number): number => Math.max(4, Math.floor((count * trends[at.year].work * at.events) / 10_000))
  // Disputes are never fewer: each of them stands in the ledger of disputes as well.
  const wanted: readonly (readonly [Category, number, number])[] = [
    ['dispute', Math.floor((disputes * trends[at.year].work) / 100), 20],
    ['hazard', many(180), 7],
    ['groupPetition', at.township.profile.petitions > 9 ? 3 : 1, 60],
    ['other', many(120), 7],
  ]
  const choose = dayIn(at.year)
  return wanted.flatMap(([category, count, limit]) =>
    Array.from({ length: count }, () => {
      const i = random.below(places.length)
      const facts = { source: 'village', division: places[i]?.code ?? '', reporter: contacts[i]?.key ?? '' } as const
      return draft(at, { category, limit }, facts, [choose(random), random])
    }),
  )
}

const byReport = (a: Draft, b: Draft): number =>
  a.clocks.reported < b.clocks.reported ? -1 : a.clocks.reported > b.clocks.reported ? 1 : 0

// What was not closed was accepted on the day on which it was reported.
const acceptedOf = (at: TownshipYear, events: readonly Event[]): readonly Noted<'event-step'>[] => {
  const row = register(at, 'SJLZ')
  return events
    .filter(({ clocks, facts }) => clocks.closed === undefined && facts.valid)
    .map(({ key, clocks }, i) => ({ ...row(i, clocks.reported), facts: { event: key, step: 'accepted' } }))
}

/** What grid members and villages reported in a year. */
export const gridworkOf = (at: TownshipYear, assigned: readonly Assigned[]): Part<'event' | 'event-step'> => {
  const events = [...ofMembers(at, assigned), ...ofVillages(at)]
    .filter(({ clocks, facts }) => !isLeftOut(at, [facts.due, clocks.closed ?? ''].toSorted()[1] ?? ''))
    .toSorted(byReport)
    .map((row, i): Event => ({ key: countyKey('SJ', at.year, i + 1), ...row }))
  return { event: events, 'event-step': acceptedOf(at, events) }
}
