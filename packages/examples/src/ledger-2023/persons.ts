import { type CivilDate, addDays } from '@zhunsheng/domain'
import { idCheckCharacter } from '@zhunsheng/domain/ledger'
import { officeHours } from './days.ts'
import { tenures } from './grid-members.ts'
import type { Noted, Part } from './ledger.ts'
import {
  type Person,
  civilServants,
  contacts,
  gridMembers,
  institutionStaff,
  lawyers,
  parties,
  stationed,
  villagers,
} from './people.ts'
import { randomFor } from './random.ts'

type Row = Noted<'person'>
type Listed = readonly [who: Person, category: Row['facts']['category'], from: CivilDate]

const since2021 = '2021-01-04'
const elected = '2021-09-01'
const listed = (people: readonly Person[], category: Listed[1], from: CivilDate): readonly Listed[] =>
  people.map((who) => [who, category, from])
const firstDay = ({ key }: Person): CivilDate => tenures.find(({ who }) => who.key === key)?.from ?? elected

// Whoever the ledger names. Of the grid members only those who ever held a grid.
const everybody = (): readonly Listed[] => [
  ...listed(civilServants, 'civilServant', elected),
  ...listed(institutionStaff, 'publicInstitution', elected),
  ...listed(stationed, 'stationed', elected),
  ...listed(contacts, 'villageCadre', since2021),
  ...listed(lawyers, 'outsideExpert', since2021),
  ...gridMembers
    .filter(({ key }) => tenures.some(({ who }) => who.key === key))
    .map((who): Listed => [who, 'contract', firstDay(who)]),
  ...listed(villagers, 'resident', since2021),
  ...listed(parties, 'resident', since2021),
]

const eighteen = (first: string): string => `${first}${idCheckCharacter(first)}`
// Nobody's: a birthday in 1900 and the lowest sequence of the day. Formed by the rules, so that masking has something to mask.
const documents: ReadonlyMap<string, Row['personal']> = new Map(
  [
    [
      civilServants[0],
      { documentType: 'residentIdentityCard', documentNumber: eighteen('14102119000101001') },
    ] as const,
    [
      civilServants[1],
      { documentType: 'residentIdentityCard', documentNumber: eighteen('14102119000102001') },
    ] as const,
    [contacts[0], { documentType: 'oldIdentityCard', documentNumber: '141021000103001' }] as const,
    [lawyers[0], { documentType: 'passport', documentNumber: 'X00000000' }] as const,
  ].map(([who, document]) => [who?.key ?? '', document]),
)

/** The register of the persons whom the ledger names by their keys. Names and the few document numbers are invented. */
export const persons = (): Part<'person'> => {
  const random = randomFor('person')
  return {
    person: everybody().map(([{ key, name }, category, from]): Row => ({
      key,
      clocks: { occurred: from },
      facts: { category },
      personal: { name, ...documents.get(key) },
      recorded: officeHours(addDays(from, 3), random),
    })),
  }
}
