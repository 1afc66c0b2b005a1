import { type EntryKind, columnsOf } from '@zhunsheng/domain'
import { type NamedColumn, headerOf } from '@zhunsheng/domain/ledger'
import type { CellReader, CellReading } from '../cell/cell-reading.ts'
import { type ColumnHints, columnReader } from '../cell/column-reader.ts'
import { isBlank, shownText, spelling } from '../cell/shown-text.ts'
import type { HeaderProblem } from '../intake-fault.ts'
import type { ColumnMapping, TableMapping } from '../mapping/mapping.ts'
import { templateReader } from '../mapping/key-template.ts'
import type { SourceCell } from '../source.ts'
import type { FoundHeader } from './find-header.ts'
import { type HeaderLookup, columnsNamed } from './header-lookup.ts'
import type { HeaderName } from './header-names.ts'

type Cells = readonly (SourceCell | undefined)[]

/** A column of the ledger as a table fills it. */
export interface TableColumn {
  readonly column: NamedColumn
  /** As it stands in the file, or as it should. */
  readonly header: string
  /** The name under which it is found again in a header of one row. */
  readonly flatHeader: string
  /** Where it stands, from 0; absent when a mapping file fills it otherwise. */
  readonly index?: number
  readonly read: (cells: Cells) => CellReading
  /** What a person sees there. */
  readonly shown: (cells: Cells) => string
}

/** A fault of a header, and where. */
export interface HeaderFault {
  readonly index?: number
  readonly column: string
  readonly problem: HeaderProblem
}

/** What the header of a table comes to. */
export interface TableColumns {
  /** The first and the last row of the header. */
  readonly rows: { readonly from: number; readonly to: number }
  readonly columns: readonly TableColumn[]
  /** How many columns the header has. */
  readonly width: number
  /** The places of the columns that are read or left out knowingly; what stands elsewhere has no header. */
  readonly headed: ReadonlySet<number>
  readonly lacking: ReadonlySet<string>
  readonly faults: readonly HeaderFault[]
  /** The headers of columns that are left out because they hold nothing of their own. */
  readonly ignored: readonly HeaderFault['column'][]
}

/** A running number says nothing that is not said by the row's place. */
const runningNumbers = new Set(['序号', '序', '行号', 'no.', 'no', '№', '#'].map(spelling))

/** Where the column of a file stands that has this name, from 0. */
export const indexNamed = (header: FoundHeader, from: string): number | undefined => {
  const wanted = spelling(from)
  const named = ({ shown, names }: HeaderName): boolean => [shown, ...names].some((name) => spelling(name) === wanted)
  const exact = header.columns.findIndex(({ shown }) => spelling(shown) === wanted)
  const index = exact === -1 ? header.columns.findIndex(named) : exact
  return index === -1 ? undefined : index
}

const fromIndex = (column: NamedColumn, header: string, index: number, read: CellReader): TableColumn => ({
  column,
  header,
  flatHeader: header,
  index,
  read: (cells) => read(cells[index]),
  shown: (cells) => shownText(cells[index]),
})

class Collected {
  readonly columns = new Map<string, TableColumn>()
  readonly headed = new Set<number>()
  /** Columns that say something besides what they are: parts of a key, and what tells rows to be skipped. */
  readonly used = new Set<number>()
  readonly faults: HeaderFault[] = []
  readonly ignored: string[] = []
  readonly header: FoundHeader
  constructor(header: FoundHeader) {
    this.header = header
  }
  put(column: TableColumn): void {
    this.columns.set(column.column.name, column)
  }
  lacks(from: string): undefined {
    this.faults.push({ column: from, problem: { code: 'mappedColumnMissing' } })
    return undefined
  }
  indexOf(from: string, into: Set<number>): number | undefined {
    const index = indexNamed(this.header, from)
    if (index === undefined) return this.lacks(from)
    into.add(index)
    return index
  }
}

const addMapped = (into: Collected, { column, source, hints }: ColumnMapping, common: ColumnHints): void => {
  const read = columnReader(column, { ...common, ...hints })
  if ('value' in source) {
    const cell = { type: 'text', text: source.value } as const
    const header = headerOf(column)
    into.put({ column, header, flatHeader: header, read: () => read(cell), shown: () => source.value })
  } else if ('from' in source) {
    const index = into.indexOf(source.from, into.headed)
    if (index !== undefined) into.put(fromIndex(column, into.header.columns[index]?.shown ?? '', index, read))
  } else {
    const parts = templateReader(source.template, (from) => into.indexOf(from, into.used))
    const shown = (cells: Cells): string => parts(cells) ?? ''
    const header = headerOf(column)
    into.put({ column, header, flatHeader: header, read: (cells) => read({ type: 'text', text: shown(cells) }), shown })
  }
}

const problemOf = ({ names }: HeaderName, lookUp: HeaderLookup): HeaderProblem => {
  for (const name of names) {
    const named = lookUp(name)
    if (named !== undefined && 'otherUnit' in named)
      return { code: 'headerUnit', found: named.otherUnit, wanted: named.wanted }
  }
  return { code: 'unknownHeader', lacking: [] }
}

interface Given {
  readonly lookUp: HeaderLookup
  readonly common: ColumnHints
  readonly mapping?: TableMapping
  readonly defaults: ReadonlySet<string>
}

const addNamed = (into: Collected, index: number, { lookUp, common, mapping, defaults }: Given): void => {
  const header = into.header.columns[index]
  if (header === undefined || header.shown === '' || into.headed.has(index)) return
  into.headed.add(index)
  const [column, other] = columnsNamed(header.names, lookUp)
  const fault = (problem: HeaderProblem): void => void into.faults.push({ index, column: header.shown, problem })
  if (other !== undefined) fault({ code: 'ambiguousHeader' })
  else if (column === undefined) {
    if (into.used.has(index)) return
    if (mapping?.ignoresOthers === true || runningNumbers.has(spelling(header.shown))) into.ignored.push(header.shown)
    else fault(problemOf(header, lookUp))
  } else if (into.columns.has(column.name) && !defaults.has(column.name)) fault({ code: 'doubleHeader' })
  else {
    const hints = mapping?.columns.find((each) => each.column.name === column.name)?.hints ?? {}
    const found = fromIndex(column, header.shown, index, columnReader(column, { ...common, ...hints }))
    // 时间/发生日期 was two cells, and would be no name in one.
    const [alone] = columnsNamed([header.shown], lookUp)
    into.put({ ...found, flatHeader: alone?.name === column.name ? header.shown : headerOf(column) })
  }
}

/**
 * Reads a header: every column known, none twice, none of the required ones missing. What a mapping file says goes
 * before what the header says; `common` is what holds for every column.
 */
export const tableColumns = (
  kind: EntryKind,
  header: FoundHeader,
  lookUp: HeaderLookup,
  common: ColumnHints,
  mapping?: TableMapping,
): TableColumns => {
  const into = new Collected(header)
  for (const from of mapping?.ignore ?? []) {
    const index = indexNamed(header, from)
    if (index !== undefined) {
      into.headed.add(index)
      into.ignored.push(header.columns[index]?.shown ?? from)
    }
  }
  for (const each of mapping?.columns ?? []) addMapped(into, each, common)
  for (const { column } of mapping?.skip ?? []) into.indexOf(column, into.used)
  // A value for every row is one for rows that do not say: a column of the file goes before it.
  const constants = mapping?.columns.filter(({ source }) => 'value' in source) ?? []
  const defaults = new Set(constants.map(({ column }) => column.name))
  const given: Given = { lookUp, common, defaults, ...(mapping !== undefined && { mapping }) }
  for (const index of header.columns.keys()) addNamed(into, index, given)
  const lacking = columnsOf(kind).filter(({ name, field }) => field.optional !== true && !into.columns.has(name))
  const names = lacking.map((column) => headerOf(column))
  // What it may be is known once every column was looked at.
  const faults = into.faults.map((fault) =>
    fault.problem.code === 'unknownHeader' ? { ...fault, problem: { ...fault.problem, lacking: names } } : fault,
  )
  return {
    rows: { from: header.from, to: header.to },
    columns: [...into.columns.values()],
    width: header.columns.findLastIndex(({ shown }) => shown !== '') + 1,
    headed: into.headed,
    lacking: new Set(lacking.map(({ name }) => name)),
    faults: [...faults, ...names.map((column) => ({ column, problem: { code: 'missingHeader' } }) as const)],
    ignored: into.ignored,
  }
}

/** The places of cells that stand in no column of the table. */
export const cellsWithoutHeader = (cells: Cells, headed: ReadonlySet<number>): readonly number[] => {
  const found: number[] = []
  for (let index = 0; index < cells.length; index += 1)
    if (!headed.has(index) && !isBlank(cells[index])) found.push(index)
  return found
}
