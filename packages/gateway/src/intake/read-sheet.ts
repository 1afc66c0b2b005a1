import type { EntryKind } from '@zhunsheng/domain'
import { maskNumbersIn } from '../access/mask.ts'
import type { IntakeFault } from './intake-fault.ts'
import type { IntakeNotice } from './intake-notice.ts'
import { type KindHeader, headerFor, kindOfFileName, kindOfHeader, kindOfName } from './file-kind.ts'
import { type CheckedRow, rowChecker } from './check-row.ts'
import type { ColumnHints } from './cell/column-reader.ts'
import type { TableMapping } from './mapping/mapping.ts'
import { type ImportContext, type RowContext, type TableLayout, placeIn, rowContext } from './row-context.ts'
import type { SourceRow, SourceSheet } from './source.ts'
import { type FoundHeader, headerBlocks, searchedRows } from './table/find-header.ts'
import { type TableBody, tableBody } from './table/table-body.ts'
import { tableColumns } from './table/table-columns.ts'

/** What a sheet is read with. */
export interface SheetReading {
  readonly context: ImportContext
  /** The file as it was named. */
  readonly file: string
  /** The kind of every table, when the caller says it. */
  readonly kind?: EntryKind
  /** Whether the name of the file may say the kind: only for the first table of a file. */
  readonly first: boolean
  readonly mapping?: TableMapping
  readonly report: (fault: Omit<IntakeFault, 'file'>) => void
  readonly notice: (notice: Omit<IntakeNotice, 'file'>) => void
  /** Called with each row of data. */
  readonly onRow: (row: SourceRow, checked: CheckedRow, context: RowContext) => void
}

/** A sheet being read: rows in order, then the end. */
export interface SheetReader {
  readonly row: (row: SourceRow) => void
  readonly end: () => void
  /** What its rows are held against, once the header is read. */
  readonly context: () => RowContext | undefined
}

// A sheet may be called by what names another kind, too (矛盾纠纷 is one, and a category of events): its header tells better.
const betterOf = (byName: KindHeader | undefined, byHeader: KindHeader | undefined): KindHeader | undefined =>
  byName !== undefined && (byHeader?.header.known ?? 0) > byName.header.known ? byHeader : byName

// A name that is not this table's says nothing: three unnamed sheets in 综治事件.xlsx need not all be events.
const kindHeader = (reading: SheetReading, sheet: SourceSheet, rows: readonly SourceRow[]): KindHeader | undefined => {
  const beginning = { rows, merges: sheet.merges, blocks: headerBlocks(rows, sheet.merges) }
  const stated = reading.mapping?.kind ?? reading.kind
  if (stated !== undefined) return headerFor(stated, beginning, reading.mapping)
  const named = sheet.name === undefined ? undefined : kindOfName(sheet.name)
  if (named !== undefined) return betterOf(headerFor(named, beginning, reading.mapping), kindOfHeader(beginning))
  const ofFile = kindOfFileName(reading.file)
  const byFile = ofFile && headerFor(ofFile, beginning)
  if (byFile !== undefined && byFile.header.known >= 2) return byFile
  return kindOfHeader(beginning) ?? (reading.first ? byFile : undefined)
}

// NDJSON names its columns with every row: they stand where the header of a table would. Without any there is no table.
const withColumns = ({ columns = [] }: SourceSheet): readonly SourceRow[] =>
  columns.length === 0 ? [] : [{ row: 0, cells: columns.map((text) => ({ type: 'text', text })) }]

const headerNotices = (
  { notice }: SheetReading,
  { name }: SourceSheet,
  { header }: KindHeader,
  before: readonly SourceRow[],
  ignored: readonly string[],
): void => {
  const [first] = before
  const last = before.at(-1)
  if (first !== undefined && last !== undefined)
    notice({ ...placeIn(name, first.row, undefined, undefined), code: 'titleRows', to: last.row })
  for (const column of ignored) notice({ ...placeIn(name, header.to, column, undefined), code: 'ignoredColumn' })
}

const sheetOnly = (name: string | undefined): Pick<IntakeFault, 'sheet'> => (name === undefined ? {} : { sheet: name })

const hintsOf = ({ context: { year }, mapping }: SheetReading): ColumnHints => ({
  dates: { ...(year !== undefined && { year }), ...mapping?.dates },
  ...(mapping?.blanks !== undefined && { blanks: mapping.blanks }),
})

const layoutOf = (
  { from, to }: FoundHeader,
  rows: readonly SourceRow[],
  { merges }: SourceSheet,
  { firstRow = 0 }: TableMapping,
): TableLayout => ({
  header: rows.filter(({ row }) => row >= from && row <= to),
  merges: merges.filter(({ fromRow, toRow }) => fromRow <= to && toRow >= from),
  firstRow: Math.max(to + 1, firstRow),
})

interface Begun {
  readonly body: TableBody
  readonly context: RowContext
}

/** Reads the header among the first rows of a sheet, with its faults and notices. */
const begin = (reading: SheetReading, sheet: SourceSheet, rows: readonly SourceRow[]): Begun | undefined => {
  const { report, notice, mapping } = reading
  const { name, merges } = sheet
  const found = kindHeader(reading, sheet, rows)
  if (found === undefined) {
    report({ ...sheetOnly(name), problem: { code: 'unknownKind' } })
    return undefined
  }
  const { kind, header, lookUp } = found
  // What stands in the place of a header may be a row, with a person in it: nothing of it is said.
  if (header.known === 0) {
    report({ ...sheetOnly(name), problem: { code: 'noHeader', kind: kind.id } })
    return undefined
  }
  const table = tableColumns(kind, header, lookUp, hintsOf(reading), mapping)
  for (const { index, column, problem } of table.faults)
    report({ ...placeIn(name, Math.max(header.to, 1), maskNumbersIn(column), index), problem })
  // Said once: every row lacks the same.
  if (reading.context.township === undefined && !table.columns.some(({ column }) => column.name === 'township'))
    report({ ...placeIn(name, Math.max(header.to, 1), undefined, undefined), problem: { code: 'noTownship' } })
  const before = rows.filter(({ row }) => row < header.from)
  headerNotices(reading, sheet, found, before, table.ignored)
  const context = rowContext(reading.context, kind, table, name, mapping && layoutOf(header, rows, sheet, mapping))
  const check = rowChecker(context)
  const body = tableBody(header, table, merges, mapping?.skip ?? [], {
    from: mapping?.firstRow ?? 0,
    data: (row) => reading.onRow(row, check(row), context),
    leftOut: (row, code) => notice({ ...placeIn(name, row, undefined, undefined), code }),
  })
  return { body, context }
}

/** Begins to read a sheet: finds its header among the first rows, then checks every row below it. */
export const sheetReader = (reading: SheetReading, sheet: SourceSheet): SheetReader => {
  const searched = Math.max(searchedRows, (reading.mapping?.header?.row ?? 0) + 3)
  let waiting: SourceRow[] | undefined = [...withColumns(sheet)]
  let begun: Begun | undefined
  const settle = (): void => {
    const rows = waiting ?? []
    waiting = undefined
    if (rows.length === 0) return
    begun = begin(reading, sheet, rows)
    for (const row of rows) begun?.body.row(row)
  }
  return {
    row: (row) => {
      if (waiting === undefined) return begun?.body.row(row)
      waiting.push(row)
      if (waiting.length >= searched) settle()
    },
    end: () => {
      settle()
      begun?.body.end()
    },
    context: () => begun?.context,
  }
}
