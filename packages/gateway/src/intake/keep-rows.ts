import { type CellValue, type EntryKind, columnsOf } from '@zhunsheng/domain'
import { writeCell } from '@zhunsheng/domain/ledger'
import * as Effect from 'effect/Effect'
import { maskValue } from '../access/mask.ts'
import type { Added, Difference, ImportSession } from '../persistence/store.ts'
import { faultAt } from './check-row.ts'
import { closedProblem } from './closed-problem.ts'
import type { DoubtfulCases } from './doubtful-cases.ts'
import type { FaultList } from './fault-list.ts'
import type { OwnProblem, ShownDifference } from './intake-fault.ts'
import type { ReadRow } from './read-file.ts'

interface TablePlace {
  readonly file: string
  readonly sheet?: string
}

const shown = (kind: EntryKind, { column, stored, given }: Difference): ShownDifference => {
  const field = columnsOf(kind).find(({ name }) => name === column)
  const text = (value: Difference['stored']): string | undefined => {
    if (value === undefined) return undefined
    if (field === undefined) return String(value)
    return field.part === 'personal' ? maskValue(column, field.field, value) : writeCell(field.field, value)
  }
  const [before, now] = [text(stored), text(given)]
  return { column, ...(before !== undefined && { stored: before }), ...(now !== undefined && { given: now }) }
}

const columnOf: Partial<Record<Added['standing'], string>> = {
  sealed: 'recorded',
  recordedBeforeClosing: 'recorded',
  closed: 'occurred',
}

const problemOf = (added: Added, kind: EntryKind, places: readonly TablePlace[]): OwnProblem | undefined => {
  switch (added.standing) {
    case 'double': {
      const place = places[added.place.file] ?? { file: '' }
      return { code: 'duplicateKey', ...place, row: added.place.line }
    }
    case 'different': {
      const differences = added.differences.map((each) => shown(kind, each))
      return { code: 'keyTaken', kind: kind.id, version: added.version, differences }
    }
    case 'keyVoided':
      return { code: 'keyVoided', withdrawn: added.withdrawn }
    case 'sealed':
      return { code: 'recordedInSealedMonth', recorded: added.recorded, through: added.through }
    case 'closed':
    case 'recordedBeforeClosing':
      return closedProblem(added)
    default:
      return undefined
  }
}

/** Rows on their way into an import. */
export interface RowKeeper {
  /** Hands rows that passed their checks to the import; what the ledger says against them is a fault. */
  readonly keep: (rows: readonly ReadRow[]) => Promise<void>
  /** The rows that are there already, and those of them that were voided since. */
  readonly there: () => { readonly unchanged: number; readonly voided: number }
}

const textOf = (value: CellValue | undefined): string | undefined => (value === undefined ? value : String(value))

/** Keeps the rows of an import that are new to the ledger. */
export const rowKeeper = (session: ImportSession, faults: FaultList, doubtful: DoubtfulCases): RowKeeper => {
  const places: TablePlace[] = []
  let [unchanged, voided] = [0, 0]
  const judged = ({ file, row, line, context }: ReadRow, added: Added): void => {
    if (added.standing === 'unchanged') unchanged += 1
    if (added.standing === 'voided') voided += 1
    const problem = problemOf(added, row.kind, places)
    if (problem === undefined) return
    const { key, facts } = row.row
    doubtful.heldBack(row.kind, (name) => ({ text: name === 'key' ? key : textOf(facts[name]) }))
    const column = columnOf[added.standing] ?? 'key'
    const cells: Readonly<Record<string, string>> = { key: row.row.key, recorded: row.writing.recorded }
    const value = column === 'occurred' ? String(row.row.clocks.occurred) : cells[column]
    faults.add({ file, ...faultAt(context, line, column, value, problem) })
  }
  return {
    keep: async (rows) => {
      for (const { file, table, context } of rows)
        places[table] ??= { file, ...(context.sheet !== undefined && { sheet: context.sheet }) }
      const placed = rows.map(({ row, table, line }) => ({ ...row, place: { file: table, line } }))
      const added = await Effect.runPromise(session.add(placed))
      rows.forEach((row, i) => judged(row, added[i] ?? { standing: 'new' }))
    },
    there: () => ({ unchanged, voided }),
  }
}
