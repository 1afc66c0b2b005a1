import type { EntryKind } from '@zhunsheng/domain'
import { readEnvelope, rowReader } from '@zhunsheng/domain/ledger'
import type { AnyRowIssue } from '@zhunsheng/domain/explanation'
import { maskValue } from '../access/mask.ts'
import type { NewRow } from '../persistence/store.ts'
import type { IntakeFault } from './intake-fault.ts'
import type { FileColumn } from './read-header.ts'
import type { RowContext } from './row-context.ts'
import { rowProblems } from './row-problems.ts'

type Fault = Omit<IntakeFault, 'file'>
/** A row that passed, or its faults. */
export type CheckedRow =
  | { readonly ok: true; readonly row: NewRow }
  | { readonly ok: false; readonly faults: readonly Fault[] }

interface Cells {
  readonly own: Record<string, string>
  readonly envelope: Record<string, string>
}
const cellsOf = (columns: readonly FileColumn[], record: readonly string[]): Cells => {
  const cells: Cells = { own: {}, envelope: {} }
  for (const { index, column } of columns) {
    const cell = record[index]?.trim() ?? ''
    if (cell !== '') (column.part === 'envelope' ? cells.envelope : cells.own)[column.name] = cell
  }
  return cells
}

/** A fault at a column of a row, with what stands there: masked when it is personal. */
export const faultAt = (
  { byName }: RowContext,
  row: number,
  name: string,
  cell: string | undefined,
  problem: IntakeFault['problem'],
): Fault => {
  const at = byName.get(name)
  const field = at?.column.part === 'personal' ? at.column.field : undefined
  const value = cell === undefined || field === undefined ? cell : maskValue(name, field, cell)
  return { row, column: at?.header ?? name, ...(value !== undefined && { value }), problem }
}

const widthFaults = ({ header }: RowContext, row: number, record: readonly string[]): readonly Fault[] => {
  const extra = record.slice(header.width).some((cell) => cell.trim() !== '')
  return extra || record.length < header.width
    ? [{ row, problem: { code: 'cellCount', expected: header.width, found: record.length } }]
    : []
}

/** Makes the check of a file's rows: one record in, the first version of an entry or every fault out. */
export const rowChecker = (context: RowContext): ((row: number, record: readonly string[]) => CheckedRow) => {
  const { kind, header } = context
  const readRow = rowReader<EntryKind>(kind)
  // A column that the file lacks was reported once, at the header.
  const isNew = (issue: AnyRowIssue): boolean => issue.code !== 'missing' || !header.lacking.has(issue.path[0])
  return (row, record) => {
    const { own, envelope } = cellsOf(header.columns, record)
    const [read, given] = [readRow(own), readEnvelope(envelope)]
    const cellOf = (name: string): string | undefined => own[name] ?? envelope[name]
    const issues: readonly AnyRowIssue[] = [...(read.ok ? [] : read.issues), ...(given.ok ? [] : given.issues)]
    const findings = rowProblems(context, cellOf, given.ok ? given.value : {})
    const faults = [
      ...issues.filter(isNew).map((issue) => {
        const name = issue.path[0]
        return faultAt(context, row, name, cellOf(name), { code: issue.code, kind: kind.id, issue })
      }),
      ...findings.map(({ name, problem }) => faultAt(context, row, name, cellOf(name), problem)),
      ...widthFaults(context, row, record),
    ]
    if (!read.ok || !given.ok || faults.length > 0) return { ok: false, faults }
    const { township = context.township ?? '', recorded, synthetic = context.synthetic } = given.value
    const writing = { township, recorded: recorded ?? context.recorded, synthetic }
    return { ok: true, row: { kind, row: read.value, writing, saysRecorded: recorded !== undefined } }
  }
}
