import { type EntryKind, type LooseEntry, canonicalJson } from '@zhunsheng/domain'
import { correctEntry, newEntry } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { type Actor, reaches } from '../../access/actor.ts'
import { nodeDigest } from '../../node-digest.ts'
import { type StoredEntry, standingOf, storedEntry } from './compare-stored.ts'
import type { Connection } from '../databases/connection.ts'
import { type Limits, beyond } from './import-limits.ts'
import type { Added, ImportManner, NewRow, RowPlace } from '../requests/import-requests.ts'
import { payloadOf } from '../journal/seal.ts'

/** A row as the first version that it would make. */
export interface Candidate {
  readonly entry: LooseEntry
  readonly payload: string
  readonly saysRecorded: boolean
  readonly place: RowPlace
}

/** A row of this import that was kept, as far as another with its key is compared with it. */
export interface Kept {
  readonly entry: LooseEntry
  readonly payload: string
  readonly place: RowPlace
}

/** The first version that a row would make. Throws when the row was not checked. */
export const candidateOf = (actor: Actor, { kind, row, writing, saysRecorded, place }: NewRow): Candidate => {
  const made = newEntry<EntryKind>(kind, row, writing, nodeDigest)
  if (!made.ok) throw new Error(`a row that was checked is refused: ${made.issues[0].code}`)
  const entry = made.value
  if (!reaches(actor, entry.township)) throw new Error('a row of a township that the actor does not reach')
  return { entry, payload: payloadOf(entry), saysRecorded, place }
}

interface StagedRow {
  readonly place: number
  readonly file: number
  readonly line: number
  readonly version: number
  readonly payload: string
  readonly fields: string | null
  readonly recorded: string
  readonly synthetic: number
}

// A cross join is taken in the order in which it is written: SQLite would walk through everything that is staged.
const keptSql = ({ dialect }: Connection) => `select t.key as place, s.file, s.line, s.version, s.payload, s.fields,
  s.recorded, s.synthetic from ${dialect.texts} t
  cross join staged s where s.kind = ? and s.township = ? and s.year = ? and s.key = t.value`

/** The rows kept before with the keys of some places of a batch, by the place. */
export const keptBefore = Effect.fnUntraced(function* (
  connection: Connection,
  candidates: readonly Candidate[],
  among: ReadonlySet<number>,
) {
  const groups = Map.groupBy(among, (i) => {
    const { kind, township, year } = candidates[i]?.entry ?? {}
    return `${kind}/${township}/${year}`
  })
  const sql = keptSql(connection)
  const kept = new Map<number, Kept>()
  for (const places of groups.values()) {
    const entries = places.flatMap((place) => candidates[place]?.entry ?? [])
    const [first] = entries
    if (first === undefined) continue
    const keys = JSON.stringify(entries.map(({ key }) => key))
    const parameters = [keys, first.kind, first.township, first.year]
    for (const row of yield* connection.rows<StagedRow>({ sql, parameters })) {
      const place = places[Number(row.place)] ?? 0
      kept.set(place, keptOf(entries[Number(row.place)] ?? first, row))
    }
  }
  return kept
})

const keptOf = (candidate: LooseEntry, row: StagedRow): Kept => {
  const personal = row.fields === null ? {} : JSON.parse(row.fields)
  const { version, recorded } = row
  const entry = { ...candidate, version, recorded, synthetic: row.synthetic === 1, personal }
  return { entry, payload: row.payload, place: { file: row.file, line: row.line } }
}

const isSame = ({ entry, payload, saysRecorded }: Candidate, other: Kept): boolean =>
  payload === other.payload &&
  entry.synthetic === other.entry.synthetic &&
  canonicalJson(entry.personal) === canonicalJson(other.entry.personal) &&
  // A correction is recorded when it is made, whatever its row says.
  (!saysRecorded || other.entry.version > 1 || entry.recorded === other.entry.recorded)

/** What a row is held against. */
export interface Against {
  readonly stored: StoredEntry | undefined
  readonly salts: ReadonlyMap<string, string>
  /** A row of this import with the same key. */
  readonly other: Kept | undefined
  readonly manner: ImportManner
  readonly limits: Limits
}
/** How a row stands, and what is kept of it. */
export interface Judged {
  readonly answer: Added
  readonly kept?: Kept
}

const kept = (candidate: Candidate, { manner, limits }: Against, entry: LooseEntry): Judged => {
  const refused = beyond(limits, manner, entry)
  if (refused !== undefined) return { answer: refused }
  const { payload, place } = candidate
  const standing = entry.version > 1 ? ('correction' as const) : ('new' as const)
  return { answer: { standing }, kept: { entry, payload, place } }
}

const corrected = (candidate: Candidate, against: Against, stored: StoredEntry, reason: string): Judged | undefined => {
  const previous = storedEntry(stored.last)
  const { entry, saysRecorded } = candidate
  // Known from now on, unless the row itself says since when.
  const said = saysRecorded && entry.recorded > previous.recorded ? entry.recorded : against.limits.at
  const recorded = said < previous.recorded ? previous.recorded : said
  const reinstate = previous.change?.type === 'void' && { reinstate: true as const }
  const made = correctEntry(previous, entry, { reason, recorded, ...reinstate }, nodeDigest)
  return made.ok ? kept(candidate, against, made.value) : undefined
}

const mayBeCorrected = (answer: Added, { corrections }: ImportManner): boolean =>
  answer.standing === 'different' || (corrections !== undefined && 'withdrawn' in answer && answer.withdrawn)

/** How a row stands to the ledger and to the rows kept before it. */
export const judge = (candidate: Candidate, against: Against): Judged => {
  const { stored, salts, other, manner } = against
  const { entry, payload, saysRecorded } = candidate
  const standing = stored && standingOf(entry, payload, saysRecorded, stored, salts)
  if (standing !== undefined && !mayBeCorrected(standing, manner)) return { answer: standing }
  if (other !== undefined)
    return { answer: isSame(candidate, other) ? { standing: 'unchanged' } : { standing: 'double', place: other.place } }
  if (stored === undefined || standing === undefined) return kept(candidate, against, entry)
  const made = manner.corrections && corrected(candidate, against, stored, manner.corrections)
  // Whether a row is invented cannot be corrected: that is another row.
  return made || { answer: standing }
}
