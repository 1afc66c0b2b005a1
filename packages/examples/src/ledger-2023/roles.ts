import { type CivilDate, addDays } from '@zhunsheng/domain'
import { officeHours } from './days.ts'
import { type Ledger, type Noted, type Part, keyOf } from './ledger.ts'
import { civilServants, contacts, gridMembers } from './people.ts'
import { places } from './places.ts'
import { randomFor } from './random.ts'

type Row = Noted<'role-holding'>
type Told = Pick<Ledger, 'team-membership' | 'grid-assignment' | 'legal-literacy-advocate' | 'counsel-appointment'>
interface Held {
  readonly role: Row['facts']['role']
  readonly person: string
  readonly from: CivilDate
  readonly until?: CivilDate | undefined
  readonly division?: string | undefined
}

const span = ({ clocks: { occurred, closed } }: { readonly clocks: Row['clocks'] }) => ({
  from: occurred,
  until: closed,
})

// What other ledgers say already is said here once more as a role, so that roles can be put beside each other.
const toldElsewhere = (ledger: Told): readonly Held[] => [
  ...ledger['team-membership'].map((row): Held => ({
    role: 'enforcementOfficer',
    person: row.facts.person,
    ...span(row),
  })),
  // The head of a grid leads it and is no member of it.
  ...ledger['grid-assignment']
    .filter(({ facts }) => facts.post !== 'head')
    .map((row): Held => ({
      role: 'gridMember',
      person: row.facts.member,
      division: row.facts.grid.slice(0, 12),
      ...span(row),
    })),
  ...ledger['legal-literacy-advocate'].map((row): Held => ({
    role: 'legalLiteracyAdvocate',
    person: row.facts.person,
    division: row.facts.division,
    ...span(row),
  })),
  ...ledger['counsel-appointment'].map((row): Held => ({
    role: 'legalCounsel',
    person: row.facts.counsel,
    division: row.facts.division,
    ...span(row),
  })),
]

const since2021 = '2021-01-04'
const inPlace = (i: number): string | undefined => places[i]?.code
// One person, many roles: every third contact mediates, too, and some grid members do.
const own: readonly Held[] = [
  ...civilServants.map(({ key }): Held => ({ role: 'civilServant', person: key, from: '2021-09-01' })),
  ...contacts.map(({ key }, i): Held => ({
    role: 'villageCadre',
    person: key,
    from: since2021,
    division: inPlace(i),
  })),
  ...contacts.flatMap(({ key }, i): readonly Held[] =>
    i % 3 === 0 ? [{ role: 'mediator', person: key, from: '2022-04-01', division: inPlace(i) }] : [],
  ),
  ...gridMembers.slice(0, 24).flatMap(({ key }, i): readonly Held[] =>
    // Communities have four grids each: these are the first of theirs.
    i % 8 === 0 ? [{ role: 'mediator', person: key, from: '2023-03-01', division: inPlace(i / 4) }] : [],
  ),
]

/** The roles that persons hold over time, most of them told by other ledgers, too. */
export const roles = (ledger: Told): Part<'role-holding'> => {
  const random = randomFor('role-holding')
  return {
    'role-holding': [...own, ...toldElsewhere(ledger)].map(({ role, person, from, until, division }, i): Row => ({
      key: keyOf('JS', i + 1),
      clocks: { occurred: from, ...(until !== undefined && { closed: until }) },
      facts: { role, person, ...(division !== undefined && { division }) },
      personal: {},
      recorded: officeHours(addDays(from, 4), random),
    })),
  }
}
