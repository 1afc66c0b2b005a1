import type { WriteSheet } from 'hucre/xlsx'
import type { Language } from '../../config/language.ts'
import { faultTitle, sayFault } from '../fault-sentences.ts'
import type { FaultCode, IntakeFault } from '../intake-fault.ts'
import { ownSheets } from '../own-sheets.ts'
import { type GridCell, gridSheet, widthOf } from '../workbook/grid-sheet.ts'
import { look } from '../workbook/look.ts'
import { annotationWords } from './annotation-words.ts'

/** A fault of a list, the place in the same workbook where it is shown, if it is, and how that is called if not as in the fault. */
export interface ListedFault {
  readonly fault: IntakeFault
  readonly goTo?: string
  readonly label?: string
}

/** What the first sheet of a workbook with faults says. */
export interface FaultSheetContent {
  readonly notes: readonly string[]
  readonly listed: readonly ListedFault[]
  /** How many faults there are that are not listed, by code. */
  readonly others: ReadonlyMap<FaultCode, number>
  readonly language: Language
}

const placeOf = ({ sheet, cell, row }: IntakeFault, language: Language): string => {
  const text = annotationWords[language]
  const at = cell ?? (row === undefined ? '' : text.row(row))
  if (sheet === undefined) return at
  return at === '' ? text.sheet(sheet) : `${sheet}!${at}`
}

const line = ({ fault, goTo, label }: ListedFault, language: Language): readonly GridCell[] => {
  const { reason, remedy } = sayFault(fault, language)
  const { column = '', value = '', problem } = fault
  const words = [column, value, reason, remedy, problem.code].map((each): GridCell => ({
    value: each,
    style: look.words,
  }))
  const place = { value: label ?? placeOf(fault, language), style: goTo === undefined ? look.words : look.link }
  return [{ ...place, ...(goTo !== undefined && { goTo }) }, ...words]
}

const countLines = (others: ReadonlyMap<FaultCode, number>, language: Language): readonly (readonly GridCell[])[] => {
  if (others.size === 0) return []
  const text = annotationWords[language]
  return [
    [],
    [{ value: text.others, style: { font: { bold: true } } }],
    text.othersColumns.map((value): GridCell => ({ value, style: look.header })),
    ...Array.from(others, ([code, count]): readonly GridCell[] => [
      { value: code, style: look.words },
      { value: count, style: look.words },
      // Not wrapped: it goes on over the cells beside it.
      { value: faultTitle(code, language) },
    ]),
  ]
}

// A note longer than this takes two lines.
const oneLine = 110
// The least and the most width of each column.
const limits = [
  [10, 30],
  [8, 24],
  [8, 24],
  [20, 48],
  [24, 60],
  [8, 24],
] as const

/** The sheet that lists faults, each with a link to its cell, and counts those that are not listed. */
export const faultSheet = ({ notes, listed, others, language }: FaultSheetContent): WriteSheet => {
  const header = annotationWords[language].columns.map((value): GridCell => ({ value, style: look.header }))
  const lines = listed.map((each) => line(each, language))
  const name = ownSheets.faults[language]
  const rows = [
    [{ value: name, style: look.title }],
    ...notes.map((value): readonly GridCell[] => [{ value, style: look.notice }]),
    header,
    ...lines,
    ...countLines(others, language),
  ]
  return gridSheet(name, rows, {
    columns: limits.map(([least, most], at) => ({
      width: widthOf(
        [header, ...lines].map((row) => String(row[at]?.value ?? '')),
        least,
        most,
      ),
    })),
    merges: notes.map((_, at) => ({ startRow: at + 1, endRow: at + 1, startCol: 0, endCol: header.length - 1 })),
    rowDefs: new Map(notes.map((note, at) => [at + 1, { height: widthOf([note], 0, 999) > oneLine ? 32 : 17 }])),
    freezePane: { rows: notes.length + 2 },
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  })
}
