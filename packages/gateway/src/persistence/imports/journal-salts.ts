import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import type { GivenVersion } from '../requests/journal-requests.ts'
import { dataSubjectOf } from '../journal/seal.ts'
import type { StagedJournal } from './publish-journal.ts'

/** How the salt of a version stands to its person: it fits, is another than the person's, or the person was erased here. */
export type SaltStanding = 'fits' | 'other' | 'erased'

interface Known {
  readonly key: string
  readonly salt: string | null
  readonly erased: string | null
}

const personsSql = ({ dialect }: Connection) => `select p.key, p.salt, p.erased from ${dialect.texts} t
  cross join person p where p.key = t.value`
const stagedSql = ({ dialect }: Connection) => `select s.person as key, s.salt, null as erased from ${dialect.texts} t
  cross join staged_salt s where s.person = t.value`
const insertSql = 'insert into staged_salt (person, salt, known, n) values (?, ?, ?, ?)'

const later = (one: string | undefined, other: string): string => (one === undefined || one < other ? other : one)

/**
 * Holds the salts of versions against those of the ledger and of the file so far, and stages those that are new. Who was
 * erased here comes back by no import; who was erased there is erased here as well.
 */
export const saltStandings = Effect.fnUntraced(function* (
  connection: Connection,
  versions: readonly GivenVersion[],
  staged: StagedJournal,
) {
  const holders = versions.map(({ entry }) => dataSubjectOf(entry))
  const parameters = [JSON.stringify([...new Set(holders)])]
  const stored = yield* connection.rows<Known>({ sql: personsSql(connection), parameters })
  const before = yield* connection.rows<Known>({ sql: stagedSql(connection), parameters })
  const persons = new Map([...stored, ...before].map((person) => [person.key, person]))
  const known = new Set(stored.map(({ key }) => key))
  const fresh = new Map<string, readonly unknown[]>()
  const standings = versions.map(({ entry, salt, erased }, i): SaltStanding => {
    const holder = holders[i] ?? entry.id
    const erase = (at: string): void => void staged.erased.set(holder, later(staged.erased.get(holder), at))
    if (erased !== undefined) erase(erased)
    if (salt === undefined || holder === entry.id) return 'fits'
    const person = persons.get(holder)
    if (person === undefined) {
      persons.set(holder, { key: holder, salt, erased: null })
      fresh.set(holder, [holder, salt, 0, staged.count + i])
      return 'fits'
    }
    if (person.salt === salt) return 'fits'
    if (person.salt !== null || person.erased === null) return 'other'
    erase(later(person.erased, entry.recorded))
    return 'erased'
  })
  for (const [holder, person] of persons)
    if (known.has(holder) && person.salt !== null && !before.some(({ key }) => key === holder))
      fresh.set(holder, [holder, person.salt, 1, staged.count])
  yield* connection.runEach(insertSql, [...fresh.values()])
  return versions.map((version, i) => [version, standings[i] ?? 'fits'] as const)
})
