import { type CellValue, type LooseEntry, columnsOf } from '@zhunsheng/domain'
import { commitmentOf } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { nodeDigest } from '../../node-digest.ts'
import type { Connection } from '../databases/connection.ts'
import { type JournalRow, journalColumns, readJournal } from '../tables/entry-row.ts'
import type { Added, Difference } from '../requests/import-requests.ts'
import { knownSalts } from '../journal/salts.ts'
import { holderOf } from '../journal/seal.ts'
import { kindOf } from '../tables/tables.ts'

/** A version that the ledger holds, as far as a row is compared with it. */
interface StoredVersion extends JournalRow {
  readonly place: number
  readonly commitment: string | null
  readonly fields: string | null
  /** The import that brought it; negative when it takes that import back. */
  readonly run: number | null
}

/** The first and the last version of an entry; the same row when there is one. */
export interface StoredEntry {
  readonly first: StoredVersion
  readonly last: StoredVersion
}

/** What is in the ledger under the keys of a batch of rows, and the salts that its commitments were made with. */
export interface StoredBatch {
  /** By the place of the row in the batch. */
  readonly entries: ReadonlyMap<number, StoredEntry>
  readonly salts: ReadonlyMap<string, string>
}

const idsSql = ({
  dialect,
}: Connection) => `select f.key as place, ${journalColumns.join(', ')}, e.commitment, e.run, p.fields
  from ${dialect.texts} f cross join entry o
  join entry e on e.kind = o.kind and e.township = o.township and e.year = o.year and e.key = o.key
  left join personal p on p.entry = e.id
  where o.id = f.value and (e.version = 1 or not exists (select 1 from entry l where l.kind = e.kind and l.township = e.township
    and l.year = e.year and l.key = e.key and l.version > e.version))
  order by f.key, e.version`

const holderIn = (entry: LooseEntry, stored: StoredVersion): string | undefined => holderOf({ ...entry, id: stored.id })

/** Looks up what the ledger holds under the ids of first versions, one for each row of a batch. */
export const storedBatch = Effect.fnUntraced(function* (connection: Connection, candidates: readonly LooseEntry[]) {
  const ids = JSON.stringify(candidates.map(({ id }) => id))
  const rows = yield* connection.rows<StoredVersion>({ sql: idsSql(connection), parameters: [ids] })
  const entries = new Map<number, StoredEntry>()
  const holders = new Set<string>()
  for (const row of rows) {
    const place = Number(row.place)
    entries.set(place, { first: entries.get(place)?.first ?? row, last: row })
    const candidate = candidates[place]
    const holder = candidate && holderIn(candidate, row)
    if (row.commitment !== null && holder !== undefined) holders.add(holder)
  }
  const salts = holders.size === 0 ? new Map<string, string>() : yield* knownSalts(connection, [...holders])
  return { entries, salts }
})

const samePersonal = (entry: LooseEntry, stored: StoredVersion, salts: ReadonlyMap<string, string>): boolean => {
  const holder = holderIn(entry, stored)
  if (stored.commitment === null || holder === undefined) return stored.commitment === null && holder === undefined
  const salt = salts.get(holder)
  // Without its salt a commitment says nothing: the person was erased, and comes back by no import.
  return salt === undefined || commitmentOf(salt, stored.id, entry.personal, nodeDigest) === stored.commitment
}

/** Whose personal fields a row has that the ledger once had and can no longer hold it to; undefined when there is nobody. */
export const saltlessHolder = (
  entry: LooseEntry,
  { last }: StoredEntry,
  salts: ReadonlyMap<string, string>,
): string | undefined => {
  const holder = holderIn(entry, last)
  return last.commitment === null || holder === undefined || salts.has(holder) ? undefined : holder
}

const differences = (given: LooseEntry, stored: LooseEntry): readonly Difference[] => {
  const kind = kindOf(given.kind)
  if (kind === undefined) throw new Error(`no kind ${given.kind}`)
  const value = (entry: LooseEntry, part: 'clocks' | 'facts' | 'personal', name: string): CellValue | undefined =>
    entry[part][name]
  const declared = columnsOf(kind).flatMap(({ name, part }): readonly Difference[] => {
    if (part === 'key') return []
    const [before, now] = [value(stored, part, name), value(given, part, name)]
    return before === now ? [] : [{ column: name, stored: before, given: now }]
  })
  const envelope = (['recorded', 'synthetic'] as const).flatMap((column): readonly Difference[] =>
    stored[column] === given[column] ? [] : [{ column, stored: stored[column], given: given[column] }],
  )
  return declared.length > 0 ? declared : envelope
}

/** A stored version as the entry that it is, with the personal fields that are still there. */
export const storedEntry = (stored: StoredVersion): LooseEntry =>
  readJournal(stored, stored.fields === null ? {} : JSON.parse(stored.fields))

/** How a row stands to what the ledger holds under its key, before anything but its content was looked at. */
export const standingOf = (
  entry: LooseEntry,
  payload: string,
  saysRecorded: boolean,
  { first, last }: StoredEntry,
  salts: ReadonlyMap<string, string>,
): Exclude<Added, { readonly standing: 'double' | 'sealed' | 'closed' | 'recordedBeforeClosing' }> => {
  const same = (stored: StoredVersion): boolean =>
    stored.payload === payload && stored.synthetic === Number(entry.synthetic) && samePersonal(entry, stored, salts)
  const voided = last.change === 'void'
  // An import that was taken back leaves its keys to the right file; what somebody voided stays void.
  const withdrawn = voided && (last.run ?? 0) < 0
  const there = voided ? ({ standing: 'voided', withdrawn } as const) : ({ standing: 'unchanged' } as const)
  if (same(first) && (!saysRecorded || first.recorded === entry.recorded)) return there
  if (last.id !== first.id && same(last)) return there
  if (voided) return { standing: 'keyVoided', withdrawn }
  return { standing: 'different', version: last.version, differences: differences(entry, storedEntry(last)) }
}
