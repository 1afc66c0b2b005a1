import type { EntryKind } from '@zhunsheng/domain'
import type { WriteSheet } from 'hucre/xlsx'
import { type GridCell, gridSheet, placeIn, widthOf } from '../workbook/grid-sheet.ts'
import { look } from '../workbook/look.ts'
import { type ColumnGuide, type TemplateWording, columnGuides } from './column-guide.ts'
import { preparedRows, sheetNameOf } from './kind-sheet.ts'

const line = (kind: EntryKind, guide: ColumnGuide, { text, locale }: TemplateWording, sheet: string): GridCell[] => {
  const words = [
    guide.header,
    guide.required ? text.required : text.optional,
    guide.type,
    guide.unit ?? '',
    guide.words.length > 0 ? text.list(guide.words) : guide.allowed,
    guide.note ?? '',
    guide.mark ?? '',
  ]
  const style = guide.mark === undefined ? look.words : { ...look.words, ...look.personal }
  const ledger = { value: locale.format.name(kind), style: look.link, goTo: placeIn(sheet, 'A1') }
  return [ledger, ...words.map((value): GridCell => ({ value, style }))]
}

/** The sheet that says, for every column of every ledger in the workbook, what it means and what may be written. */
export const guideSheet = (name: string, kinds: readonly EntryKind[], wording: TemplateWording): WriteSheet => {
  const { text } = wording
  const notes = text.guideNotes(preparedRows)
  const lines = kinds.flatMap((kind) => {
    const sheet = sheetNameOf(kind, wording)
    return columnGuides(kind, wording).map((guide) => line(kind, guide, wording, sheet))
  })
  const header = text.guideColumns.map((value): GridCell => ({ value, style: look.header }))
  const shown = [header, ...lines]
  const last = header.length - 1
  const rows: (readonly GridCell[])[] = [
    [{ value: name, style: look.title }],
    ...notes.map((value) => [{ value, style: { alignment: { vertical: 'top', wrapText: true } } } satisfies GridCell]),
    ...shown,
  ]
  return gridSheet(name, rows, {
    columns: header.map((_, at) => ({
      width: widthOf(
        shown.map((row) => String(row[at]?.value ?? '')),
        8,
        44,
      ),
    })),
    merges: notes.map((_, at) => ({ startRow: at + 1, endRow: at + 1, startCol: 0, endCol: last })),
    freezePane: { rows: notes.length + 2 },
    autoFilter: { range: `A${notes.length + 2}:H${notes.length + 1 + shown.length}` },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
}
