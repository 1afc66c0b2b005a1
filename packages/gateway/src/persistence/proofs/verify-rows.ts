import type { Hash } from '@zhunsheng/domain'
import type { JournalRow } from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import { maskedJournal } from '../requests/journal-requests.ts'
import { storedText } from '../databases/stored-text.ts'
import { kindOf } from '../tables/tables.ts'

/** A row of the journal with everything that is held against it. */
interface StoredRow {
  readonly township: string
  readonly seq: number
  readonly id: Hash
  readonly kind: string
  readonly year: number
  readonly key: string
  readonly version: number
  readonly change: 'correction' | 'void' | null
  readonly reason: string | null
  readonly occurred: string
  readonly recorded: string
  readonly synthetic: number
  readonly payload: string
  readonly facts_hash: Hash
  readonly commitment: Hash | null
  readonly entry_hash: Hash
  readonly chain_hash: Hash | null
  readonly fields: string | null
  readonly salt: string | null
  /** 1 when its import brought no personal fields: they are where it was exported. */
  readonly withheld: number
}

const batch = 2000
const rowsSql = `select e.township, e.seq, e.id, e.kind, e.year, e.key, e.version, e.change, e.reason, e.occurred,
    e.recorded, e.synthetic, e.payload, e.facts_hash, e.commitment, e.entry_hash, e.chain_hash, p.fields, s.salt,
    case when e.commitment is not null and p.entry is null and exists
      (select 1 from import_file f where f.run = e.run and f.kind = '${maskedJournal}') then 1 else 0 end as withheld
  from entry e left join personal p on p.entry = e.id left join person s on s.key = p.person
  where e.township = ? and e.seq > ? order by e.seq limit ${batch}`

interface Person {
  readonly key: string
  readonly salt: string | null
  readonly erased: string | null
}
const personsSql = ({ dialect }: Connection): string =>
  `select key, salt, erased from person where key in (select value from ${dialect.texts} t)`

// Whose personal fields they were, when they are no longer there to say so.
const holderOf = ({ id, kind, key, payload }: StoredRow): string => {
  const subject = kindOf(kind)?.dataSubject
  if (subject === 'key') return key
  if (subject === undefined) return id
  try {
    const { facts }: { readonly facts?: Readonly<Record<string, unknown>> } = JSON.parse(payload)
    return String(facts?.[subject] ?? id)
  } catch {
    return id
  }
}

// The salts of rows whose personal fields are gone although nobody erased them: none where somebody did.
const saltsOfMissing = Effect.fnUntraced(function* (connection: Connection, rows: readonly StoredRow[]) {
  const bare = rows.filter(
    ({ commitment, fields, withheld }) => commitment !== null && fields === null && withheld === 0,
  )
  if (bare.length === 0) return new Map<Hash, string>()
  const holders = new Map(bare.map((row) => [row.id, holderOf(row)]))
  const parameters = [JSON.stringify([...new Set(holders.values())])]
  const found = yield* connection.rows<Person>({ sql: personsSql(connection), parameters })
  const persons = new Map(found.map((person) => [person.key, person]))
  return new Map(
    bare.flatMap(({ id, recorded }) => {
      const person = persons.get(holders.get(id) ?? '')
      const isErased = person !== undefined && person.erased !== null && recorded <= person.erased
      return isErased ? [] : [[id, person?.salt ?? ''] as const]
    }),
  )
})

const journalRow = (row: StoredRow, missing: ReadonlyMap<Hash, string>): JournalRow => {
  const { township, seq, year, version, change, reason, synthetic, commitment, fields } = row
  const salt = row.salt ?? missing.get(row.id) ?? null
  return {
    township,
    seq,
    id: storedText(row.id),
    kind: storedText(row.kind),
    year,
    key: storedText(row.key),
    version,
    recorded: storedText(row.recorded),
    payload: storedText(row.payload),
    synthetic: synthetic === 1,
    ...(change !== null && { change: { type: change, reason: storedText(reason) } }),
    factsHash: storedText(row.facts_hash),
    commitment: commitment === null ? undefined : storedText(commitment),
    entryHash: storedText(row.entry_hash),
    chain: storedText(row.chain_hash),
    fields: fields === null ? undefined : storedText(fields),
    salt: salt === null ? undefined : storedText(salt),
  }
}

// The only column beside the payload that repeats a part of it.
const isDayRight = ({ payload }: JournalRow, { occurred }: StoredRow): boolean =>
  payload.startsWith('{"clocks":{') && payload.includes(`"occurred":${JSON.stringify(storedText(occurred))}`)

/**
 * The next rows of a township's journal after one, some two thousand at a time: as they are verified, and whether the column
 * of the day is what the payload says.
 */
export const rowsAfter = Effect.fnUntraced(function* (connection: Connection, township: string, seq: number) {
  const rows = yield* connection.rows<StoredRow>({ sql: rowsSql, parameters: [township, seq] })
  const missing = yield* saltsOfMissing(connection, rows)
  return rows.map((stored) => {
    const row = journalRow(stored, missing)
    return { row, isDayRight: isDayRight(row, stored) }
  })
})
