import type { EntryKind } from '@zhunsheng/domain'
import { quwoCounty, writeRow } from '@zhunsheng/domain/ledger'
import { localAdministrator } from '../../access/actor.ts'
import type { CheckedRow } from '../check-row.ts'
import { faultList } from '../fault-list.ts'
import type { IntakeFault } from '../intake-fault.ts'
import type { IntakeNotice } from '../intake-notice.ts'
import type { Mapping } from '../mapping/mapping.ts'
import { noticeList } from '../notice-list.ts'
import { type Reading, readFile } from '../read-file.ts'
import { type SheetReading, sheetReader } from '../read-sheet.ts'
import type { Merge, SourceCell, SourceRow } from '../source.ts'

/** What was read: rows as text by column name, faults and notices as `B12 code`. */
export interface Told {
  readonly rows: readonly Readonly<Record<string, string>>[]
  readonly faults: readonly string[]
  readonly notices: readonly string[]
  readonly whole: readonly IntakeFault[]
}

/** What rows are held against in these tests. */
export const importContext: Reading['context'] = {
  actor: localAdministrator,
  township: '141021100000',
  recorded: '2024-01-01T00:00:00.000Z',
  synthetic: true,
  divisions: quwoCounty,
}

const place = ({ sheet, row, cell, column }: Omit<IntakeFault, 'problem'> | IntakeNotice): string =>
  [sheet, cell ?? row, cell === undefined ? column : undefined].filter((each) => each !== undefined).join(' ')
const sayFault = (fault: IntakeFault): string => `${place(fault)} ${fault.problem.code}`.trim()
const sayNotice = (notice: IntakeNotice): string =>
  [place(notice), notice.code, notice.to ?? notice.rows ?? ''].join(' ').trim()

const textOf = (checked: Extract<CheckedRow, { readonly ok: true }>['row']): Readonly<Record<string, string>> => ({
  ...writeRow<EntryKind>(checked.kind, checked.row),
  ...(checked.writing.township === importContext.township ? {} : { township: checked.writing.township }),
})

type Loose = SourceCell | string | number | undefined
const cellOf = (value: Loose): SourceCell | undefined => {
  if (typeof value === 'number') return { type: 'number', value }
  return typeof value === 'string' ? (value === '' ? undefined : { type: 'text', text: value }) : value
}
/** Rows from 1 on, one for each line; an empty line is a blank row. */
export const rowsOf = (lines: readonly (readonly Loose[])[]): readonly SourceRow[] =>
  lines.flatMap((line, i) => (line.length === 0 ? [] : [{ row: i + 1, cells: line.map(cellOf) }]))

/** Reads a sheet of a workbook as an import would. */
export const readSheetOf = (
  lines: readonly (readonly Loose[])[],
  {
    merges = [],
    name = '综治事件',
    file = '台账.xlsx',
    year,
    ...given
  }: Partial<SheetReading> & {
    readonly merges?: readonly Merge[]
    readonly name?: string
    readonly year?: number
  } = {},
): Told => {
  const rows: Readonly<Record<string, string>>[] = []
  const [faults, notices]: [IntakeFault[], IntakeNotice[]] = [[], []]
  const reader = sheetReader(
    {
      context: { ...importContext, ...(year !== undefined && { year }) },
      file,
      first: true,
      report: (fault) => faults.push({ file, ...fault }),
      notice: (notice) => notices.push({ file, ...notice }),
      onRow: (_, checked) => {
        if (checked.ok) rows.push(textOf(checked.row))
        else for (const fault of checked.faults) faults.push({ file, ...fault })
      },
      ...given,
    },
    { name, merges, rows: (async function* () {})() },
  )
  for (const row of rowsOf(lines)) reader.row(row)
  reader.end()
  return { rows, faults: faults.map(sayFault), notices: notices.map(sayNotice), whole: faults }
}

/** Reads files as an import would, without a ledger. */
export const readFiles = async (
  files: readonly string[],
  given: { readonly mapping?: Mapping; readonly year?: number } = {},
): Promise<Told & { readonly kinds: readonly string[] }> => {
  const rows: Readonly<Record<string, string>>[] = []
  const kinds: string[] = []
  const [faults, notices] = [faultList(files, 1000), noticeList(1000)]
  const { mapping, year } = given
  let tables = 0
  for (const file of files) {
    const read = await readFile(
      {
        context: { ...importContext, ...(year !== undefined && { year }) },
        ...(mapping !== undefined && { mapping }),
        faults,
        notices,
        keep: async (kept) => {
          for (const { row } of kept) {
            rows.push(textOf(row))
            kinds.push(row.kind.id)
          }
        },
        onBytes: () => undefined,
        onRow: () => undefined,
        signal: new AbortController().signal,
      },
      file,
      tables,
    )
    tables += read.tables.length
  }
  return {
    rows,
    kinds,
    faults: faults.kept().map(sayFault),
    notices: notices.kept().map(sayNotice),
    whole: faults.kept(),
  }
}
