import type { Field } from '@zhunsheng/domain'
import type { NamedColumn } from '@zhunsheng/domain/ledger'
import { type CellReader, problem } from './cell-reading.ts'
import { enumReader, yesNoReader } from './choice-cell.ts'
import { type DateHints, dateReader, instantReader } from './date-cell.ts'
import { type DeclaredUnit, numberReader } from './number-cell.ts'
import { shownText, spelling } from './shown-text.ts'
import { textReader } from './text-cell.ts'

/** What is declared of a column beside its field. */
export interface ColumnHints {
  readonly dates?: DateHints
  readonly unit?: DeclaredUnit
  /** What stands in cells, by its spelling, and what it means. */
  readonly values?: ReadonlyMap<string, string>
  /** What a blank cell means. */
  readonly otherwise?: string
  /** What stands for nothing, by its spelling: 无, / . */
  readonly blanks?: ReadonlySet<string>
}

const marks = new Set(['无', '暂无', '没有', '/', '\\', '-', '--', '—', '——', '－'].map(spelling))

// In a text they may be what is meant, and yes or no has a sentence of its own.
const refusingMarks = (field: Field, read: CellReader): CellReader => {
  if (field.type === 'text' || field.type === 'boolean' || field.type === 'enum') return read
  return (cell) =>
    cell?.type === 'text' && cell.text.length <= 4 && marks.has(spelling(cell.text))
      ? { code: 'nothingMark', optional: field.optional === true }
      : read(cell)
}

const fieldReader = (field: Field, isKey: boolean, { dates = {}, unit }: ColumnHints): CellReader => {
  switch (field.type) {
    case 'text':
    case 'ref':
      return textReader(field, isKey)
    case 'civilDate':
      return dateReader(dates)
    case 'count':
    case 'creditHours':
    case 'points':
    case 'money':
      return numberReader(field, unit)
    case 'boolean':
      return yesNoReader
    case 'enum':
      return enumReader(field)
  }
}

const township: CellReader = (cell) => shownText(cell).normalize('NFKC') || undefined

const readerOf = (column: NamedColumn, hints: ColumnHints): CellReader => {
  if (column.part !== 'envelope')
    return refusingMarks(column.field, fieldReader(column.field, column.part === 'key', hints))
  switch (column.name) {
    case 'township':
      return township
    case 'recorded':
      return instantReader
    case 'synthetic':
      return yesNoReader
  }
}

const translating = (read: CellReader, { values, otherwise, blanks }: ColumnHints): CellReader => {
  if (values === undefined && otherwise === undefined && blanks === undefined) return read
  return (cell) => {
    const shown = spelling(shownText(cell))
    const blank = shown === '' || blanks?.has(shown) === true
    const meant = blank ? otherwise : values?.get(shown)
    return read(meant === undefined ? (blank ? undefined : cell) : { type: 'text', text: meant })
  }
}

/**
 * The reader of the cells of a column: from what a cell holds to the text that the domain takes. What it accepts is
 * written back the same; what would have to be guessed is refused, or handed on for the domain to refuse.
 */
export const columnReader = (column: NamedColumn, hints: ColumnHints = {}): CellReader => {
  const read = translating(readerOf(column, hints), hints)
  return (cell) => {
    if (cell?.type === 'error') return problem('errorValue')
    return cell?.type === 'uncalculated' ? problem('uncalculated') : read(cell)
  }
}
