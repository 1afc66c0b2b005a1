import type { EntryKind, Hash } from '@zhunsheng/domain'
import { chainHashOf } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { nodeDigest } from '../../node-digest.ts'
import { closedYears } from '../journal/closings.ts'
import type { Connection } from '../databases/connection.ts'
import { type Head, lockHeads, moveHead } from '../journal/heads.ts'
import { addSql, pastSql, projectSql, voidSql } from '../journal/projection.ts'
import { publishSalts } from './staged-salts.ts'
import type { StagedMoves } from './staged-moves.ts'
import type { Reached } from './staging.ts'
import { ImportOvertaken } from '../store-errors.ts'
import { kindOf } from '../tables/tables.ts'

/** The staged rows from the first number to before the second. */
export interface Stretch {
  readonly from: number
  readonly to: number
  /** The run that brings them; the negative of one that is taken back. */
  readonly run: number
  /** Whether any of the staged rows is a later version. */
  readonly changes: boolean
}
type Bounds = readonly [from: number, to: number]

/** The rows of a stretch that belong together. */
interface Group {
  readonly township: string
  readonly kind: string
  readonly year: number
  readonly rows: number
  readonly recorded: string
  /** How many have personal fields, and how many of those hold their salt themselves. */
  readonly personal: number
  readonly own: number
}
type Part = Pick<Group, 'township' | 'rows' | 'recorded'>

const within = 's.n >= ? and s.n < ?'
const groupsSql = `select s.township, s.kind, s.year, count(*) as rows, min(s.recorded) as recorded,
  count(s.person) as personal, count(s.salt) as own from staged s where ${within}
  group by s.township, s.kind, s.year order by s.township, s.kind, s.year`
const overtakenSql = `select 1 as found from staged s join entry e on e.id = s.id where ${within} limit 1`
const hashesSql = `select s.n, s.entry_hash as hash from staged s where ${within} and s.township = ? order by s.n`
const seqSql = `update staged as s set seq = s.seq + cast(? as integer) where ${within} and s.township = ?`
const chainSql = ({ dialect }: Connection) => `update staged set chain_hash = p.second from ${dialect.pairs} p
  where staged.n = cast(p.first as integer)`

// What was staged continues a chain that somebody else has continued: only the links are made anew.
const rechain = (connection: Connection, head: Head, bounds: Bounds, shift: number): Effect.Effect<void> =>
  Effect.gen(function* () {
    const { township, chain } = head
    const parameters = [...bounds, township]
    const rows = yield* connection.rows<{ readonly n: number; readonly hash: Hash }>({ sql: hashesSql, parameters })
    let previous = chain
    const links = rows.map(({ n, hash }) => {
      previous = chainHashOf(previous, hash, nodeDigest)
      return [n, previous]
    })
    yield* connection.run({ sql: chainSql(connection), parameters: [JSON.stringify(links)] })
    if (shift !== 0) yield* connection.run({ sql: seqSql, parameters: [shift, ...parameters] })
  })

const copied = `id, kind, year, key, version, change, reason, occurred, recorded, synthetic, payload, facts_hash, commitment,
  entry_hash, chain_hash`
const insertEntries = ({ dialect }: Connection) => `${dialect.adding} entry (township, seq, ${copied}, run)
  select s.township, s.seq, ${copied.replaceAll(/\w+/gu, 's.$&')}, cast(? as integer) from staged s
  where ${within} order by s.n`
const insertPersonal = ({ dialect }: Connection) => `${dialect.adding} personal (entry, person, fields)
  select s.id, s.person, s.fields from staged s where ${within} and s.person is not null order by s.n`

// Of two versions in one stretch the later one is current.
const notFollowed = `not exists (select 1 from staged l where l.kind = e.kind and l.township = e.township and l.key = e.key
  and l.year = e.year and l.version > e.version and l.n >= ? and l.n < ?)`
const changed = `(select s.id from staged s where ${within} and s.kind = ? and s.version > 1)`

const project = (connection: Connection, kind: EntryKind, bounds: Bounds, changes: boolean): Effect.Effect<void> =>
  Effect.gen(function* () {
    const { dialect } = connection
    const here = 'e.n >= ? and e.n < ? and e.kind = ?'
    const parameters = [...bounds, kind.id]
    if (!changes) {
      yield* connection.run({ sql: addSql(dialect, kind, 'staged', here), parameters })
      return
    }
    yield* connection.run({ sql: pastSql(dialect, kind, `n.id in ${changed}`), parameters })
    yield* connection.run({ sql: voidSql(kind, `e.id in ${changed}`), parameters })
    const sql = projectSql(dialect, kind, 'staged', `${here} and ${notFollowed}`)
    yield* connection.run({ sql, parameters: [...parameters, ...bounds] })
  })

// The rows of each township, in the order of their codes.
const partsOf = (groups: readonly Group[]): readonly Part[] =>
  [...Map.groupBy(groups, ({ township }) => township)].map(([township, of]) => ({
    township,
    rows: of.reduce((sum, { rows }) => sum + rows, 0),
    recorded: of.reduce((least, { recorded }) => (recorded < least ? recorded : least), of[0]?.recorded ?? ''),
  }))

// Who closes a year waits for the heads as well: what is not closed now will not be before these rows are there.
const isClosedSince = (connection: Connection, { closed }: Reach, groups: readonly Group[]): Effect.Effect<boolean> =>
  Effect.map(closedYears(connection), (now) =>
    groups.some(({ township, year }) => {
      const key = `${township}/${year}`
      return now.has(key) && now.get(key) !== closed.get(key)
    }),
  )

const lastSql = 'select chain_hash as chain from entry where township = ? and seq = ?'

const moveHeads = (
  connection: Connection,
  parts: readonly Part[],
  heads: ReadonlyMap<string, Head>,
  expected: Map<string, Reached>,
  at: string,
): Effect.Effect<void> =>
  Effect.gen(function* () {
    for (const { township, rows } of parts) {
      const seq = (heads.get(township)?.seq ?? 0) + rows
      const last = yield* connection.row<{ readonly chain: Hash }>({ sql: lastSql, parameters: [township, seq] })
      yield* moveHead(connection, { township, seq, chain: last?.chain }, at)
      expected.set(township, { seq, chain: last?.chain })
    }
  })

// Who compared rows with a journal has to look again once somebody else has written to it.
const settle = (
  connection: Connection,
  parts: readonly Part[],
  heads: ReadonlyMap<string, Head>,
  expected: Reach,
  bounds: Bounds,
): Effect.Effect<boolean> =>
  Effect.gen(function* () {
    const written: string[] = []
    const moved = parts.flatMap(({ township }) => {
      const head = heads.get(township)
      if (head === undefined) throw new Error('a head that was just locked is not there')
      const shift = head.seq - (expected.at.get(township)?.seq ?? 0)
      if (shift !== 0) {
        expected.shifts.set(township, (expected.shifts.get(township) ?? 0) + shift)
        written.push(township)
      }
      return expected.shifts.has(township) ? [head] : []
    })
    if (parts.some(({ township, recorded }) => recorded <= (heads.get(township)?.through ?? ''))) return false
    if (moved.length === 0) return true
    if ((yield* connection.row({ sql: overtakenSql, parameters: bounds })) !== undefined) return false
    if (written.length > 0 && !(yield* expected.stillLegal(connection, written, bounds[0]))) return false
    for (const head of moved) yield* rechain(connection, head, bounds, expected.shifts.get(head.township) ?? 0)
    return true
  })

/** Where an import expects the journals to be: as it left them, or as it found them. It holds a few texts a township. */
export interface Reach {
  readonly at: Map<string, Reached>
  /** By how much rows have moved on that were staged behind a row of somebody else. */
  readonly shifts: Map<string, number>
  /** The years that were closed when rows were held against it, by `township/year`, and since when. */
  readonly closed: ReadonlyMap<string, string>
  readonly stillLegal: StagedMoves['stillLegal']
}

/**
 * Moves a stretch of staged rows into journal, personal fields and tables. Call it inside a write transaction. Fails when
 * somebody else wrote one of these entries, made a move of theirs illegal, gave one of these persons another salt or sealed
 * one of these months since the rows were compared.
 */
export const publishStretch = (
  connection: Connection,
  { from, to, run, changes }: Stretch,
  expected: Reach,
  at: string,
): Effect.Effect<void, ImportOvertaken> =>
  Effect.gen(function* () {
    const bounds = [from, to] as const
    const groups = yield* connection.rows<Group>({ sql: groupsSql, parameters: bounds })
    const parts = partsOf(groups)
    const townships = parts.map(({ township }) => township)
    const heads = yield* lockHeads(connection, townships, at)
    if (!(yield* settle(connection, parts, heads, expected, bounds))) return yield* new ImportOvertaken()
    if (yield* isClosedSince(connection, expected, groups)) return yield* new ImportOvertaken()
    const isPersonal = groups.some(({ personal }) => Number(personal) > 0)
    if (
      isPersonal &&
      !(yield* publishSalts(
        connection,
        bounds,
        groups.some(({ own }) => Number(own) > 0),
      ))
    )
      return yield* new ImportOvertaken()
    yield* connection.run({ sql: insertEntries(connection), parameters: [run, ...bounds] })
    if (isPersonal) yield* connection.run({ sql: insertPersonal(connection), parameters: bounds })
    for (const id of new Set(groups.map((group) => group.kind))) {
      const kind = kindOf(id)
      if (kind === undefined) throw new Error(`no kind ${id}`)
      yield* project(connection, kind, bounds, changes)
    }
    yield* moveHeads(connection, parts, heads, expected.at, at)
  })
