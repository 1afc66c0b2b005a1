import { type Division, type EntryKind, type LooseEntry, hashOf } from '@zhunsheng/domain'
import { newEntry, quwoCounty } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import type { Actor } from '../access/actor.ts'
import { maskNumbersIn } from '../access/mask.ts'
import { nodeDigest } from '../node-digest.ts'
import { type Forbidden, type ImportOvertaken, type ImportSession, type LateRows, Store } from '../persistence/store.ts'
import { rowChecker } from './check-row.ts'
import { doubtfulCases } from './doubtful-cases.ts'
import { faultList } from './fault-list.ts'
import type { IntakeFault } from './intake-fault.ts'
import { rowKeeper } from './keep-rows.ts'
import type { ReadRow } from './read-file.ts'
import { reportDangling, reportIllegal } from './report-rows.ts'
import { type RowContext, rowContext } from './row-context.ts'
import { headerLookup } from './table/header-lookup.ts'
import { tableColumns } from './table/table-columns.ts'

/** One column of a row as it was given: what it was called, and what stands in it. */
export interface GivenCell {
  readonly column: string
  readonly value: string
}

/** One row, to be recorded by itself. */
export interface RecordRequest {
  readonly actor: Actor
  readonly kind: EntryKind
  readonly cells: readonly GivenCell[]
  /** The 12-digit code that the row belongs to when it does not say so, and may not contradict. */
  readonly township?: string
  /** The instant at which it is recorded when it does not say so, as `parseInstant` gives it. */
  readonly recorded: string
  /** Whether it is invented when it does not say so. */
  readonly synthetic: boolean
  /** Whether a row of a closed year is taken, as a late entry. */
  readonly late: boolean
  /** Checks everything and writes nothing. */
  readonly dryRun: boolean
  /** The townships there are; those of Quwo County by default. */
  readonly divisions?: readonly Division[]
}

/** What came of a row that was to be recorded. */
export interface RecordedRow {
  /** checked: it would be recorded. unchanged, voided: the ledger holds it already. refused: nothing was written, because of faults. */
  readonly status: 'recorded' | 'checked' | 'unchanged' | 'voided' | 'refused'
  /** What it is as an entry, without personal fields; absent of a row that is none. */
  readonly entry?: LooseEntry
  /** The number of the run that wrote it, by which it is taken back. */
  readonly run?: number
  /** The closed year that it is a late entry of. */
  readonly late: readonly LateRows[]
  /** The person whom it gives personal fields again although they were erased. */
  readonly returned: readonly string[]
  readonly faults: readonly IntakeFault[]
}

/** What a run of `recordRow` calls its only file. */
export const recordedBy = 'zhunsheng record'

interface CheckedGiven {
  readonly context: RowContext
  readonly row?: ReadRow
  readonly faults: readonly Omit<IntakeFault, 'file'>[]
}

/** Checks given cells as the import checks a table with one row. */
const checked = (request: RecordRequest): CheckedGiven => {
  const { kind, cells, divisions = quwoCounty } = request
  const columns = cells.map(({ column }) => ({ shown: column.trim(), names: [column.trim()] }))
  const table = tableColumns(kind, { columns, from: 0, to: 0, known: columns.length }, headerLookup(kind), {})
  const context = rowContext({ ...request, divisions }, kind, table, undefined, undefined)
  const faults: Omit<IntakeFault, 'file'>[] = table.faults.map(({ column, problem }) => ({
    column: maskNumbersIn(column),
    problem,
  }))
  if (request.township === undefined && !context.byName.has('township'))
    faults.push({ problem: { code: 'noTownship' } })
  const read = rowChecker(context)({ row: 1, cells: cells.map(({ value }) => ({ type: 'text', text: value })) })
  if (!read.ok) return { context, faults: [...faults, ...read.faults] }
  return { context, faults, row: { file: recordedBy, row: read.row, table: 0, line: 1, context } }
}

const entryOf = ({ row: { kind, row, writing } }: ReadRow): LooseEntry => {
  const made = newEntry<EntryKind>(kind, row, writing, nodeDigest)
  if (!made.ok) throw new Error(`a row that was checked is refused: ${made.issues[0].code}`)
  return { ...made.value, personal: {} }
}

// The cells may be personal, and a hash of so little would tell them: the run is known by the entry and the instant.
const written = (
  session: ImportSession,
  { id, kind, recorded }: LooseEntry,
): Effect.Effect<number, ImportOvertaken> => {
  const request = hashOf('zhunsheng/record/1', [id, recorded], nodeDigest)
  return session.publish({
    unchanged: 0,
    files: [{ name: recordedBy, sha256: request, rows: 1, kind }],
    request,
  })
}

/**
 * Records one row. It takes the way of the import and not that of GraphQL's `append`: what a row has to pass is then the
 * same, word for word, as in a workbook, references included; it can be checked without writing; given twice it is there
 * once; and it can be taken back like any import, by its run.
 */
export const recordRow = (request: RecordRequest): Effect.Effect<RecordedRow, Forbidden | ImportOvertaken, Store> =>
  Effect.scoped(
    Effect.gen(function* () {
      const store = yield* Store
      const session = yield* store.openImport(request.actor, { late: request.late })
      const faults = faultList([recordedBy], 1000)
      const doubtful = doubtfulCases()
      const keeper = rowKeeper(session, faults, doubtful)
      const { context, row, faults: found } = checked(request)
      for (const fault of found) faults.add({ file: recordedBy, ...fault })
      if (row !== undefined && found.length === 0) yield* Effect.promise(() => keeper.keep([row]))
      const tables = [{ file: recordedBy, rows: 1, context }]
      const reporting = { faults, tables, doubtful }
      reportDangling(reporting, yield* session.dangling())
      reportIllegal(reporting, [{ name: recordedBy, sha256: '', tables }], yield* session.illegal())
      const entry = row && entryOf(row)
      const { returned } = yield* session.erased()
      const told = { ...(entry !== undefined && { entry }), late: session.late(), returned, faults: faults.kept() }
      if (faults.count() > 0 || entry === undefined) return { ...told, status: 'refused' } satisfies RecordedRow
      const { unchanged, voided } = keeper.there()
      if (unchanged + voided > 0) return { ...told, status: voided > 0 ? 'voided' : 'unchanged' } satisfies RecordedRow
      if (request.dryRun) return { ...told, status: 'checked' } satisfies RecordedRow
      const run = yield* written(session, entry)
      return { ...told, status: 'recorded', run } satisfies RecordedRow
    }),
  )
