import type { LooseEntry } from '@zhunsheng/domain'
import * as Effect from 'effect/Effect'
import type { Connection } from '../databases/connection.ts'
import type { RowPlace } from '../requests/import-requests.ts'
import type { RememberedSalts } from './remembered-salts.ts'
import { newSalt } from '../journal/salts.ts'
import { holderOf, seal } from '../journal/seal.ts'
import { stageSalts } from './staged-salts.ts'

/** A version to be staged. */
export interface PlacedEntry {
  readonly entry: LooseEntry
  /** Its payload, where it is known. */
  readonly payload?: string
  readonly place: RowPlace
}

// A row that names nobody holds its salt itself, and needs no table of salts.
const isOwn = (entry: LooseEntry, holder: string | undefined): boolean => holder === entry.id

/** Hashes versions that will be staged with the numbers from `from` on, under the salts of the ledger and new ones. */
export const sealVersions = Effect.fnUntraced(function* (
  connection: Connection,
  versions: readonly PlacedEntry[],
  from: number,
  remembered: RememberedSalts,
) {
  const first = new Map<string, number>()
  versions.forEach(({ entry }, i) => {
    const holder = holderOf(entry)
    if (holder !== undefined && !isOwn(entry, holder) && !first.has(holder)) first.set(holder, from + i)
  })
  const salts = first.size === 0 ? new Map<string, string>() : yield* stageSalts(connection, first, remembered)
  return versions.map(({ entry, place, payload }) => {
    const own = isOwn(entry, holderOf(entry)) ? newSalt() : undefined
    const version = { entry, place, sealed: seal(entry, (person) => own ?? salts.get(person) ?? '', payload) }
    return own === undefined ? version : { ...version, salt: own }
  })
})
