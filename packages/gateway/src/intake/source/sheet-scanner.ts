import type { SourceCell, SourceRow } from '../source.ts'
import { numberCell } from './number-cell.ts'
import type { NumberStyle } from './number-style.ts'
import { rowOfCells, textCell } from './row-of-cells.ts'
import { unescaped } from './shared-strings.ts'
import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'
import { type XmlHandler, attributeOf } from './xml-scanner.ts'

/** What the cells of a sheet refer to. */
export interface SheetContext {
  readonly sheet: string
  readonly styles: readonly NumberStyle[]
  readonly strings: readonly string[]
  readonly date1904: boolean
}

/** The column of a reference such as B12, 0 for A; -1 when it is none in this row. */
const columnOf = (reference: string, row: number): number => {
  let [at, column] = [0, 0]
  for (; at < reference.length && at < 4; at += 1) {
    const letter = reference.charCodeAt(at) & ~0x20
    if (letter < 65 || letter > 90) break
    column = column * 26 + letter - 64
  }
  return Number(reference.slice(at)) === row ? column - 1 : -1
}

const isoDate = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d)?/u

/** The rows of a sheet from the events of its XML. `take` gives those that are complete, once. */
export class SheetScanner implements XmlHandler {
  readonly #context: SheetContext
  #rows: SourceRow[] = []
  #cells: (SourceCell | undefined)[] = []
  #inData = false
  #row = 0
  #hidden = false
  #total = 0
  #column = -1
  #inCell = false
  #type = ''
  #style = ''
  #target: 'value' | 'formula' | undefined
  #value: string | undefined
  #formula: string | undefined
  #inReading = false

  constructor(context: SheetContext) {
    this.#context = context
  }

  /** The rows that are complete since the last call. */
  take(): readonly SourceRow[] {
    const rows = this.#rows
    this.#rows = []
    return rows
  }

  /** The row that is being read, as a place for a failure. */
  place(): { readonly sheet: string; readonly row: number } {
    return { sheet: this.#context.sheet, row: Math.max(1, this.#row) }
  }

  readonly open = (name: string, attributes: string): void => {
    if (this.#inCell) this.#openInCell(name)
    else if (name === 'c' && this.#inData) this.#openCell(attributes)
    else if (name === 'row' && this.#inData) this.#openRow(attributes)
    else if (name === 'sheetData') this.#inData = true
  }

  readonly text = (text: string): void => {
    if (this.#target === 'value') this.#value = (this.#value ?? '') + text
    else if (this.#target === 'formula') this.#formula = (this.#formula ?? '') + text
    else return
    const length = Math.max(this.#value?.length ?? 0, this.#formula?.length ?? 0)
    if (length > sourceLimits.cellChars) throw this.#refusal('cellTooLong')
  }

  readonly close = (name: string): void => {
    if (name === 'c') this.#closeCell()
    else if (name === 'row') this.#closeRow()
    else if (name === 'rPh') this.#inReading = false
    else if (name === 'sheetData') this.#inData = false
    else this.#target = undefined
  }

  #openRow(attributes: string): void {
    const number = attributeOf(attributes, 'r')
    const row = number === undefined ? this.#row + 1 : Number(number)
    // Rows in disorder or twice: a spreadsheet program would offer to repair the file.
    if (!Number.isSafeInteger(row) || row <= this.#row || row > 1_048_576) throw this.#refusal('badWorkbook')
    this.#row = row
    // Few rows have the attribute: those without cost nothing more.
    this.#hidden = attributes.includes('hidden') && /^(?:1|true)$/u.test(attributeOf(attributes, 'hidden') ?? '')
    this.#cells = []
    this.#column = -1
  }

  #openCell(attributes: string): void {
    if (this.#row === 0) throw this.#refusal('badWorkbook')
    const reference = attributeOf(attributes, 'r')
    this.#column = reference === undefined ? this.#column + 1 : columnOf(reference, this.#row)
    if (this.#column < 0 || this.#column > 16_383) throw this.#refusal('badWorkbook')
    this.#inCell = true
    this.#type = attributeOf(attributes, 't') ?? 'n'
    this.#style = attributeOf(attributes, 's') ?? ''
    this.#value = undefined
    this.#formula = undefined
  }

  #openInCell(name: string): void {
    if (name === 'v' || (name === 't' && !this.#inReading)) {
      this.#target = 'value'
      this.#value ??= ''
    } else if (name === 'f') {
      this.#target = 'formula'
      this.#formula ??= ''
    } else if (name === 'rPh') this.#inReading = true
  }

  #closeCell(): void {
    if (!this.#inCell) return
    this.#inCell = false
    this.#target = undefined
    const cell = this.#cell()
    if (cell === undefined) return
    if (this.#column >= sourceLimits.columns) throw this.#refusal('tooManyColumns')
    // No holes: an array with holes is slow to read.
    while (this.#cells.length < this.#column) this.#cells.push(undefined)
    this.#cells[this.#column] = cell
  }

  #closeRow(): void {
    if (!this.#inData) return
    const row = rowOfCells(this.#cells, this.place())
    this.#cells = []
    if (row === undefined) return
    this.#total += row.cells.length
    if (this.#total > sourceLimits.cells) throw this.#refusal('tooManyCells')
    this.#rows.push(this.#hidden ? { ...row, hidden: true } : row)
  }

  #cell(): SourceCell | undefined {
    const value = this.#value
    if (this.#formula !== undefined && (value === undefined || (value === '' && this.#type !== 'str'))) {
      return { type: 'uncalculated', formula: this.#formula }
    }
    if (value === undefined || value === '') return undefined
    switch (this.#type) {
      case 's':
        return this.#sharedString(value)
      case 'b':
        return { type: 'boolean', value: value === '1' || value === 'true' }
      case 'e':
        return { type: 'error', error: value }
      case 'd':
        return isoDate.test(value) ? this.#dateCell(value) : textCell(value)
      case 'n':
        return this.#number(value)
      default:
        return textCell(unescaped(value))
    }
  }

  #dateCell(value: string): SourceCell {
    const iso = isoDate.exec(value)?.[0] ?? value
    return { type: 'date', iso: iso.endsWith('T00:00:00') ? iso.slice(0, 10) : iso }
  }

  #number(text: string): SourceCell | undefined {
    const value = Number(text)
    if (text.trim() === '') return undefined
    if (!Number.isFinite(value)) throw this.#refusal('badWorkbook')
    return numberCell(value, this.#context.styles[this.#style === '' ? 0 : Number(this.#style)], this.#context.date1904)
  }

  #sharedString(index: string): SourceCell | undefined {
    const text = this.#context.strings[Number(index)]
    if (text === undefined) throw this.#refusal('badWorkbook')
    return textCell(text)
  }

  #refusal(code: 'badWorkbook' | 'tooManyColumns' | 'tooManyCells' | 'cellTooLong'): UnreadableSource {
    return new UnreadableSource(code, this.place())
  }
}
