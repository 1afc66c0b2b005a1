import type { EntryKind } from '@zhunsheng/domain'
import type { RawRow } from '@zhunsheng/domain/ledger'
import type { CellStyle, CellValue, WriteSheet } from 'hucre/xlsx'
import { columnLetters } from '../table/cell-address.ts'
import { type GridCell, gridSheet, widthOf } from '../workbook/grid-sheet.ts'
import { formats, look } from '../workbook/look.ts'
import { cellRule } from './cell-rule.ts'
import type { CodeLists } from './code-lists.ts'
import { type ColumnGuide, type TemplateWording, columnGuides } from './column-guide.ts'
import { exampleRows, exampleTownship } from './example-rows.ts'

/** The rows below the header that are formatted, examples included: a workbook has no format for a whole column. */
export const preparedRows = 200

/** The name of a kind's sheet and file: its Chinese name, or its id in English (a sheet's name has 31 characters). */
export const sheetNameOf = (kind: EntryKind, { text }: TemplateWording): string =>
  text.wording === 'zh' ? kind.zh : kind.id

const formatOf = ({ column }: ColumnGuide): string => {
  if (column.part === 'envelope') return formats.text
  switch (column.field.type) {
    case 'civilDate':
      return formats.date
    case 'count':
      return formats.count
    case 'creditHours':
    case 'points':
    case 'money':
      return formats.decimal
    default:
      return formats.text
  }
}

const valueOf = ({ column }: ColumnGuide, cell: string): CellValue => {
  if (cell === '' || column.part === 'envelope') return cell === '' ? null : cell
  switch (column.field.type) {
    case 'civilDate':
      return new Date(`${cell}T00:00:00Z`)
    case 'count':
    case 'creditHours':
    case 'points':
    case 'money':
      return Number(cell)
    default:
      return cell
  }
}

const headerCell = (guide: ColumnGuide, { text }: TemplateWording): GridCell => {
  const { header, required, type, unit, note, mark, words, allowed } = guide
  const lines = [
    [required ? text.required : text.optional, type, ...(mark === undefined ? [] : [mark])].join(' · '),
    ...(unit === undefined ? [] : [text.unit(unit)]),
    words.length > 0 ? text.fromList : allowed,
    ...(note === undefined ? [] : [note]),
  ]
  const style = mark === undefined ? look.header : look.personalHeader
  return { value: header, style, comment: lines.join('\n') }
}

const bodyStyle = (guide: ColumnGuide, example: boolean): CellStyle => ({
  numFmt: formatOf(guide),
  ...(guide.mark !== undefined && look.personal),
  ...(example && look.example),
})

const examplesOf = (kind: EntryKind, { text }: TemplateWording): readonly RawRow[] =>
  exampleRows(kind, text).map((row) => ({ ...row, township: exampleTownship, synthetic: text.yes }))

const cellsOf = (
  rows: readonly RawRow[],
  guides: readonly ColumnGuide[],
  comment: string | undefined,
): readonly (readonly GridCell[])[] =>
  rows.map((row) =>
    guides.map((guide, at): GridCell => ({
      value: valueOf(guide, row[guide.name] ?? ''),
      style: bodyStyle(guide, comment !== undefined),
      ...(at === 0 && comment !== undefined && { comment }),
    })),
  )

const widthsOf = (rows: readonly RawRow[], guides: readonly ColumnGuide[]): readonly number[] =>
  guides.map(({ name, header, words, column }) => {
    const shown = [header, ...words, ...rows.map((row) => row[name] ?? '')]
    return widthOf(column.part === 'envelope' ? [...shown, exampleTownship] : shown, 11, 34)
  })

/**
 * The sheet of a kind: header with comments, two example rows (or the given ones, as text by column name), and formatted
 * rows to fill in, with drop-down lists and rules for what may be written.
 */
export const kindSheet = (
  kind: EntryKind,
  lists: CodeLists,
  wording: TemplateWording,
  given?: readonly RawRow[],
): WriteSheet => {
  const guides = columnGuides(kind, wording)
  const begun = given ?? examplesOf(kind, wording)
  const blank = guides.map((guide): GridCell => ({ style: bodyStyle(guide, false) }))
  const rows = [
    guides.map((guide) => headerCell(guide, wording)),
    ...cellsOf(begun, guides, given === undefined ? wording.text.exampleRow : undefined),
    ...Array.from({ length: Math.max(0, preparedRows - begun.length) }, () => blank),
  ]
  return gridSheet(sheetNameOf(kind, wording), rows, {
    columns: widthsOf(begun, guides).map((width) => ({ width })),
    rowDefs: new Map([[0, { height: 32 }]]),
    freezePane: { rows: 1, columns: 1 },
    dataValidations: guides.flatMap((guide, at) => {
      const rule = cellRule(guide, columnLetters(at), lists, wording.text.badCell)
      return rule === undefined ? [] : [rule]
    }),
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
    },
  })
}
