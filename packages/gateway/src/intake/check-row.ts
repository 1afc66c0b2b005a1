import { type EntryKind, columnsOf } from '@zhunsheng/domain'
import { envelopeColumns, headerOf, readEnvelope, rowReader } from '@zhunsheng/domain/ledger'
import type { AnyRowIssue } from '@zhunsheng/domain/explanation'
import { maskValue } from '../access/mask.ts'
import type { NewRow } from '../persistence/store.ts'
import type { CellProblem } from './cell/cell-reading.ts'
import { maskedMistake } from './masked-mistake.ts'
import type { IntakeFault } from './intake-fault.ts'
import { type RowContext, placeIn } from './row-context.ts'
import { rowProblems } from './row-problems.ts'
import type { SourceRow } from './source.ts'
import { cellsWithoutHeader } from './table/table-columns.ts'

type Fault = Omit<IntakeFault, 'file'>
/** A row that is ready to be written, apart from its place. */
type CheckedNewRow = Omit<NewRow, 'place'>
/** A row that passed, or its faults. */
export type CheckedRow =
  | { readonly ok: true; readonly row: CheckedNewRow }
  | { readonly ok: false; readonly faults: readonly Fault[] }

interface Cells {
  readonly own: Record<string, string>
  readonly envelope: Record<string, string>
  readonly problems: Map<string, CellProblem>
}
const cellsOf = ({ table }: RowContext, { cells }: SourceRow): Cells => {
  const read: Cells = { own: {}, envelope: {}, problems: new Map() }
  for (const column of table.columns) {
    const { part, name } = column.column
    const text = column.read(cells)
    if (text === undefined) continue
    if (typeof text === 'object') read.problems.set(name, text)
    // What cannot be read still stands there: it is not missing as well.
    ;(part === 'envelope' ? read.envelope : read.own)[name] = typeof text === 'object' ? column.shown(cells) : text
  }
  return read
}

/** The header that a column should have. */
const headerNamed = (kind: EntryKind, name: string): string => {
  const column = [...envelopeColumns, ...columnsOf(kind)].find((each) => each.name === name)
  return column === undefined ? name : headerOf(column)
}

/** A fault at a column of a row, with what stands there: masked when it is personal. */
export const faultAt = (
  { byName, kind, sheet }: RowContext,
  row: number,
  name: string,
  cell: string | undefined,
  problem: IntakeFault['problem'],
): Fault => {
  const at = byName.get(name)
  const field = at?.column.part === 'personal' ? at.column.field : undefined
  const value = cell && (field === undefined ? maskedMistake(cell, problem.code) : maskValue(name, field, cell))
  return {
    ...placeIn(sheet, row, at?.header ?? headerNamed(kind, name), at?.index),
    ...(value !== undefined && value !== '' && { value }),
    problem,
  }
}

// Nothing of what stands outside of the table is shown: it may be personal.
const widthFaults = ({ table, sheet }: RowContext, { row, cells }: SourceRow): readonly Fault[] => {
  if (sheet === undefined && cells.length > table.width)
    return [{ row, problem: { code: 'cellCount', expected: table.width, found: cells.length } }]
  return cellsWithoutHeader(cells, table.headed).map((index) => ({
    ...placeIn(sheet, row, undefined, index),
    problem: { code: 'cellWithoutHeader' },
  }))
}

const rowFaults = (
  context: RowContext,
  source: SourceRow,
  { problems }: Cells,
  issues: readonly AnyRowIssue[],
  findings: ReturnType<typeof rowProblems>,
): readonly Fault[] => {
  const { kind, byName, table } = context
  const wide = widthFaults(context, source)
  if (problems.size === 0 && issues.length === 0 && findings.length === 0) return wide
  const at = (name: string, problem: IntakeFault['problem']): Fault =>
    faultAt(context, source.row, name, byName.get(name)?.shown(source.cells), problem)
  // A column that the file lacks was reported once, at the header.
  const isNew = ({ code, path }: AnyRowIssue): boolean =>
    !problems.has(path[0]) && (code !== 'missing' || !table.lacking.has(path[0]))
  const found = issues
    .filter(isNew)
    .map((issue) => ({ name: issue.path[0], problem: { code: issue.code, kind: kind.id, issue } }))
  const refused = [...problems].map(([name, problem]) => ({ name, problem }))
  const columnOf = ({ name }: { readonly name: string }): number => byName.get(name)?.index ?? Infinity
  // From left to right, as a person goes through the row; Infinity - Infinity would be no number.
  const all = [...refused, ...found, ...findings.filter(({ name }) => !problems.has(name))].toSorted((a, b) =>
    columnOf(a) === columnOf(b) ? 0 : columnOf(a) - columnOf(b),
  )
  return [...all.map(({ name, problem }) => at(name, problem)), ...wide]
}

/** Makes the check of a table's rows: one row in, the first version of an entry or every fault out. */
export const rowChecker = (context: RowContext): ((source: SourceRow) => CheckedRow) => {
  const { kind } = context
  const readRow = rowReader<EntryKind>(kind)
  return (source) => {
    const cells = cellsOf(context, source)
    const { own, envelope } = cells
    const [read, given] = [readRow(own), readEnvelope(envelope)]
    const issues: readonly AnyRowIssue[] = [...(read.ok ? [] : read.issues), ...(given.ok ? [] : given.issues)]
    const findings = rowProblems(context, (name) => own[name] ?? envelope[name], given.ok ? given.value : {})
    const faults = rowFaults(context, source, cells, issues, findings)
    if (!read.ok || !given.ok || faults.length > 0) return { ok: false, faults }
    const { township = context.township, recorded, synthetic = context.synthetic } = given.value
    // Said of the whole table already.
    if (township === undefined) return { ok: false, faults }
    const writing = { township, recorded: recorded ?? context.recorded, synthetic }
    return { ok: true, row: { kind, row: read.value, writing, saysRecorded: recorded !== undefined } }
  }
}
