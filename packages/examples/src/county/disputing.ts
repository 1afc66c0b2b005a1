import { type CivilDate, addDays } from '@zhunsheng/domain'
import type { Ledger, Noted, Part } from '../ledger-2023/ledger.ts'
import type { Person } from '../ledger-2023/people.ts'
import { committeeOf, membersOf } from '../ledger-2023/mediators.ts'
import { places as lechangPlaces } from '../ledger-2023/places.ts'
import { isPlanted, planted } from './planted.ts'
import { countyKey, isLeftOut, lastKnownIn, register } from './rows.ts'
import { mediatorIn } from './registers.ts'
import { type Township, type TownshipYear, contactsOf, isLechang, randomOf } from './township.ts'

type Step = Noted<'dispute-step'>['facts']
const categories = ['neighbours', 'family', 'landContract', 'debt', 'labour', 'injury'] as const

const mediating = (township: Township, division: string) => {
  if (!isLechang(township)) return mediatorIn(township, division)
  const place = Math.max(
    0,
    lechangPlaces.findIndex(({ code }) => code === division),
  )
  return { mediator: membersOf(place)[0]?.key ?? '', committee: committeeOf(place) }
}

// Accepted, mediated, agreed orally with a record, visited, struck off: what was planted leaves the visit out.
const mediated = (
  [reported, closed]: readonly [CivilDate, CivilDate | undefined],
  {
    mediator,
    committee,
    isVisited,
  }: { readonly mediator: string; readonly committee: string; readonly isVisited: boolean },
  document: string,
): readonly (readonly [CivilDate, Omit<Step, 'dispute'>])[] => {
  const by = { mediator, committee }
  const begun = [
    [reported, { step: 'accepted' }],
    [reported, { step: 'mediated', ...by }],
  ] as const
  if (closed === undefined) return begun
  const visited = addDays(closed, 14)
  return [
    ...begun,
    [closed, { step: 'agreedOrally', ...by, document }],
    [addDays(closed, 3), { step: 'fulfilled' }],
    ...(isVisited ? [[visited, { step: 'returnVisited', satisfaction: 'satisfied' }] as const] : []),
    [addDays(visited, 2), { step: 'struckOff' }],
  ]
}

interface Told {
  readonly event: Noted<'event'>
  readonly key: string
  readonly who: Person
  readonly other: Person
  readonly isVisited: boolean
}
const told = (at: TownshipYear, { event }: Pick<Ledger, 'event'>): readonly Told[] => {
  const random = randomOf(at, 'parties')
  const all = event.filter(
    ({ facts, clocks }) =>
      facts.category === 'dispute' && !isLeftOut(at, addDays(clocks.closed ?? clocks.reported, 35)),
  )
  const unvisited = isPlanted(at, planted.disputesUnvisited) ? planted.disputesUnvisited.howMany : 0
  const early = all.filter(({ clocks }) => clocks.closed !== undefined && clocks.closed < `${at.year}-11-01`)
  const left = new Set(early.slice(3, 3 + unvisited))
  return all.map((each, i) => ({
    event: each,
    key: countyKey('JFTZ', at.year, i + 1),
    who: at.township.person(301 + random.below(22)),
    other: at.township.person(323 + random.below(22)),
    isVisited: !left.has(each),
  }))
}

const registered = (at: TownshipYear, all: readonly Told[]): readonly Noted<'dispute'>[] => {
  const random = randomOf(at, 'disputes')
  const row = register(at, 'JFTZ')
  const responsible = contactsOf(at.township)[0]?.key ?? ''
  return all.map(({ event: { key: event, clocks, facts }, who }, i) => ({
    ...row(i, clocks.reported),
    clocks: { occurred: clocks.occurred, reported: clocks.reported },
    facts: {
      source: 'homeVisit',
      division: facts.division,
      event,
      category: random.pick(categories),
      involved: random.between(2, 4),
      risk: random.chance(800) ? 'green' : 'yellow',
      responsible,
      due: facts.due,
      party: who.key,
    },
    personal: { partyName: who.name, summary: `虚构：${who.name}与他人发生纠纷` },
  }))
}
const parties = (at: TownshipYear, all: readonly Told[]): readonly Noted<'dispute-party'>[] => {
  const row = register(at, 'DSR')
  return all.map(({ key, event, other }, i) => ({
    ...row(i, event.clocks.reported),
    facts: { dispute: key, person: other.key, side: 'respondent', type: 'individual' },
    personal: { name: other.name },
  }))
}

/** The disputes among the events of a year: each registered, and mediated as far as it is closed. */
export const disputesOf = (
  at: TownshipYear,
  events: Pick<Ledger, 'event'>,
): Part<'dispute' | 'dispute-party' | 'dispute-step'> => {
  const all = told(at, events)
  const row = register(at, 'TJ')
  return {
    dispute: registered(at, all),
    'dispute-party': parties(at, all),
    'dispute-step': all
      .flatMap(({ event: { clocks, facts }, key, isVisited }, i) => {
        const by = { ...mediating(at.township, facts.division), isVisited }
        const steps = mediated([clocks.reported, clocks.closed], by, countyKey('TJXY', at.year, i + 1))
        return steps.map(([day, said]) => ({ day, facts: { dispute: key, ...said } }))
      })
      .filter(({ day }) => day <= lastKnownIn(at))
      .map(({ day, facts }, n) => ({ ...row(n, day), facts })),
  }
}
