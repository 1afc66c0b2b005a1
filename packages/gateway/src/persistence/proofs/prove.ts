import {
  type EntryKind,
  type FigureValue,
  type Hash,
  type LooseEntry,
  countFigure,
  indexLedger,
} from '@zhunsheng/domain'
import {
  type OpenSeal,
  type Proof,
  type ProvenRow,
  type Seal,
  buildProof,
  entriesToProve,
} from '@zhunsheng/domain/proof'
import * as Effect from 'effect/Effect'
import type { Actor } from '../../access/actor.ts'
import { nodeDigest } from '../../node-digest.ts'
import type { Connection, Database } from '../databases/connection.ts'
import { countOne } from '../figures/count-figures.ts'
import { sightOf } from '../figures/sight.ts'
import {
  type JournalRow,
  journalColumns,
  projectionColumns,
  projectionReader,
  readJournal,
} from '../tables/entry-row.ts'
import type { JournalSeals, ProveRequest } from '../requests/proof-requests.ts'
import { instantNow } from '../journal/instant-now.ts'
import { type SqlRow, entriesOf } from '../tables/query-builder.ts'
import { readEntries } from '../reading/read-entries.ts'
import { readJournalSeals } from './read-seals.ts'
import { type Scope, scopeOf } from '../databases/scope.ts'
import { NotFound } from '../store-errors.ts'
import { kindOf } from '../tables/tables.ts'
import { sql } from 'kysely'

interface Proving {
  readonly connection: Connection
  readonly scope: Scope
  readonly request: ProveRequest
}

// Whatever is counted stands in the value; other entries are read only where they show that a ledger is kept at all, or
// whom the figure is about.
const entriesFor = ({ connection, scope, request }: Proving, value: FigureValue) =>
  Effect.gen(function* () {
    if (value.status === 'missing') return []
    const counted = yield* readEntries(connection, scope, value.status === 'present' ? value.entries : [])
    const again = countFigure(request.definition, indexLedger(counted), request)
    if (again.status === value.status) return entriesToProve(request.definition, indexLedger(counted), request)
    const all = yield* Effect.forEach(kindsOf(request), (kind) => entriesOfKind({ connection, scope, request }, kind))
    return entriesToProve(request.definition, indexLedger(all.flat()), request)
  })

const kindsOf = ({ definition: { entryKind, aggregate, appliesTo } }: ProveRequest): readonly EntryKind[] => {
  const covering = aggregate.type === 'coverage' ? [aggregate.by.entryKind] : []
  const naming = appliesTo === undefined ? [] : [appliesTo.entryKind]
  return [...new Set([entryKind, ...covering, ...naming])].flatMap((id) => kindOf(id) ?? [])
}

const entriesOfKind = (
  { connection, scope, request }: Proving,
  kind: EntryKind,
): Effect.Effect<readonly LooseEntry[]> => {
  const where = [sql<boolean>`township = ${request.subject.township}`]
  const query = entriesOf(scope, { kind, where, columns: projectionColumns(kind), knownAt: request.knownAt })
  return Effect.map(connection.rows<SqlRow>(query.selectAll('e').compile()), (rows) => rows.map(projectionReader(kind)))
}

interface NumberedRow extends JournalRow {
  readonly seq: number
  readonly commitment: Hash | null
}
const numbered = `select e.seq, e.commitment, ${journalColumns.join(', ')} from entry e`
const provenRow = (row: NumberedRow): ProvenRow => {
  const { personal: _personal, ...entry } = readJournal(row)
  return { seq: row.seq, entry, commitment: row.commitment ?? undefined }
}

const rowsOf = (proving: Proving, value: FigureValue): Effect.Effect<readonly ProvenRow[]> =>
  Effect.gen(function* () {
    const { connection, request } = proving
    const { dialect } = connection
    const { township } = request.subject
    if (request.whole === true) {
      const query = { sql: `${numbered} where e.township = ? order by e.seq`, parameters: [township] }
      return (yield* connection.rows<NumberedRow>(query)).map(provenRow)
    }
    const ids = (yield* entriesFor(proving, value)).map(({ id }) => id)
    const sqlOfIds = `${numbered} where e.id in (select value from ${dialect.texts} t) order by e.seq`
    return (yield* connection.rows<NumberedRow>({ sql: sqlOfIds, parameters: [JSON.stringify(ids)] })).map(provenRow)
  })

const hashesSql = 'select entry_hash as hash from entry where township = ? and seq between ? and ? order by seq'

// A tree is built of each seal that covers a row of the proof; of a whole proof whoever reads it builds all of them.
const hashesFor = (
  { connection, request }: Proving,
  { seals, open }: JournalSeals,
  rows: readonly ProvenRow[],
): Effect.Effect<ReadonlyMap<number, readonly Hash[]>> =>
  Effect.gen(function* () {
    const { earlier = [], whole = false } = request
    const wanted = [...(whole ? [] : rows.map(({ seq }) => seq)), ...earlier.map(({ from }) => from)]
    const hashes = new Map<number, readonly Hash[]>()
    for (const { number, township, from, to } of [...seals, ...(open === undefined ? [] : [open])]) {
      if (!wanted.some((seq) => from <= seq && seq <= to)) continue
      const query = { sql: hashesSql, parameters: [township, from, to] }
      const found = yield* connection.rows<{ readonly hash: Hash }>(query)
      hashes.set(
        number,
        found.map(({ hash }) => hash),
      )
    }
    return hashes
  })

/** Makes the proof of a figure, all of it in one state of the database. */
export const prove = (database: Database, actor: Actor, request: ProveRequest): Effect.Effect<Proof, NotFound> =>
  Effect.gen(function* () {
    const [madeAt, scope] = [yield* instantNow, scopeOf(actor)]
    return yield* database.read(scope, (connection) =>
      Effect.gen(function* () {
        const { definition, engine, whole = false, earlier = [], knownAt, ...question } = request
        const { township } = request.subject
        const [journal] = yield* readJournalSeals(connection, scope, township)
        if (journal === undefined) return yield* new NotFound({ what: 'township', id: township })
        const value = yield* countOne(sightOf(connection, scope, knownAt), definition, question)
        const proving = { connection, scope, request }
        const rows = yield* rowsOf(proving, value)
        const hashes = yield* hashesFor(proving, journal, rows)
        const hashesOf = ({ number }: Seal | OpenSeal) => hashes.get(number) ?? []
        const { head, seals, open } = journal
        const made = { engine, madeAt, definition, question, knownAt, value, rows, whole, earlier, digest: nodeDigest }
        return buildProof({ ...made, seals, open, head, hashesOf })
      }),
    )
  })
