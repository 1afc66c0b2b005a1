import { isPersonKey } from '@zhunsheng/domain'
import type { EntryKind, LooseRow } from '@zhunsheng/domain'
import { checkIdNumber, entryKinds } from '@zhunsheng/domain/ledger'
import { describe, expect, test } from 'vitest'
import { makeLedger } from './make-ledger.ts'

const ledger = makeLedger()
const register = new Map(ledger.person.map((row) => [row.key, row]))
const standsOn =
  (date: string) => (row: { readonly clocks: { readonly occurred: string; readonly closed?: string } }) =>
    row.clocks.occurred <= date && (row.clocks.closed ?? date) >= date

describe('the register of persons', () => {
  test('names everybody whom any row of the ledger refers to, from the day they are referred to', () => {
    const kinds: readonly EntryKind[] = entryKinds
    for (const kind of kinds) {
      const fields = Object.entries(kind.fields).filter(([, field]) => field.type === 'ref' && field.to === 'person')
      const rows: readonly LooseRow[] = ledger[kind.id as keyof typeof ledger]
      for (const row of rows)
        for (const [name] of fields) {
          const key = row.facts[name]
          // Who takes over is chosen before they come.
          if (key === undefined || name === 'successor') continue
          const known = register.get(String(key))
          expect(known?.key, `${kind.id} ${row.key}: ${String(key)}`).toBe(key)
          // Somebody may report what happened before they came.
          const day = String(row.clocks['reported'] ?? row.clocks['occurred'])
          expect(day >= known!.clocks.occurred, `${kind.id} ${row.key}`).toBe(true)
        }
    }
  })
  test('has the 34 civil servants of the report, and nobody by a key that says who it is', () => {
    expect(ledger.person.filter(({ facts }) => facts.category === 'civilServant')).toHaveLength(34)
    for (const { key } of ledger.person) expect(isPersonKey(key)).toBe(true)
  })
  test('has documents of nobody: born in 1900, or numbered with noughts', () => {
    const documents = ledger.person.flatMap(({ personal: { documentType, documentNumber = '' } }) =>
      documentType === undefined ? [] : [{ documentType, documentNumber }],
    )
    expect(documents).toHaveLength(4)
    for (const { documentType, documentNumber } of documents) {
      expect(checkIdNumber(documentType, documentNumber).ok).toBe(true)
      expect(documentNumber).toMatch(/^(?:1410211900|14102100|X0{8}$)/u)
    }
  })
})

describe('posts', () => {
  const team = ['partySecretary', 'townMayor', 'deputySecretary', 'deputyMayor', 'leadershipMember']
  const holders = (date: string) =>
    ledger['post-holding'].filter(standsOn(date)).filter(({ facts }) => team.includes(facts.post))
  const seats = (date: string) => ledger['leading-group-membership'].filter(standsOn(date))
  const who = (rows: readonly { readonly facts: { readonly post: string; readonly person: string } }[]) =>
    rows.map(({ facts }) => `${facts.post} ${facts.person}`).toSorted()
  test.each(['2023-01-01', '2023-04-07', '2023-04-17', '2023-12-31'])(
    'the leading group is the leadership team on %s',
    (date) => {
      expect(who(seats(date))).toEqual(who(holders(date)))
    },
  )
  test('the group followed a change of April a week later', () => {
    expect(who(seats('2023-04-12'))).not.toEqual(who(holders('2023-04-12')))
  })
  test('one was held acting before it was held', () => {
    const centre = ledger['post-holding'].filter(({ facts }) => facts.post === 'governanceCentreHead')
    expect(centre.map(({ facts }) => facts.acting)).toEqual([false, true, false])
  })
})

describe('roles', () => {
  const held = ledger['role-holding'].filter(standsOn('2023-12-31'))
  test('are more than the persons who hold them', () => {
    const byPerson = Map.groupBy(held, ({ facts }) => facts.person)
    const combined = [...byPerson.values()].map((rows) => new Set(rows.map(({ facts }) => facts.role)).size)
    expect(Math.max(...combined)).toBe(3)
    expect(combined.filter((count) => count > 1).length).toBeGreaterThan(15)
  })
  test('agree with the ledgers that say the same', () => {
    const people = (role: string) =>
      held
        .filter(({ facts }) => facts.role === role)
        .map(({ facts }) => facts.person)
        .toSorted()
    const stock = ledger['legal-literacy-advocate'].filter(standsOn('2023-12-31')).map(({ facts }) => facts.person)
    expect(people('legalLiteracyAdvocate')).toEqual(stock.toSorted())
    const officers = ledger['team-membership'].filter(standsOn('2023-12-31')).map(({ facts }) => facts.person)
    expect(people('enforcementOfficer')).toEqual(officers.toSorted())
  })
})
