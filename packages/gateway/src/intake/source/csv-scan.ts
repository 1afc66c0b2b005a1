import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'

/** A record of CSV and the line on which it ends, 1 for the first. Its cells are as they stand, without their quotes. */
export interface CsvRecord {
  readonly line: number
  readonly cells: readonly string[]
}

/** What stands between cells and between records. */
export interface CsvDialect {
  readonly delimiter: ',' | ';' | '\t'
  readonly newline: '\n' | '\r'
}

const delimiters = [',', ';', '\t'] as const

/** The dialect of a text by its beginning: the delimiter that the first line with any has most of, outside quotes. */
export const dialectOf = (beginning: string): CsvDialect => {
  const newline = /\r(?!\n|$)/u.test(beginning) && !beginning.includes('\n') ? '\r' : '\n'
  for (const line of beginning.replaceAll(/"[^"]*"/gu, '').split(newline)) {
    const counts = delimiters.map((delimiter) => line.split(delimiter).length - 1)
    const most = Math.max(...counts)
    if (most > 0) return { delimiter: delimiters[counts.indexOf(most)] ?? ',', newline }
  }
  return { delimiter: ',', newline }
}

// A cell that begins with a quote: the position behind its closing quote, or undefined if that has not come yet.
const closing = (text: string, open: number): number | undefined => {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 2)) {
    if (text.charCodeAt(at + 1) !== 34) return at + 1
  }
  return undefined
}

const unquoted = (text: string): string => text.slice(1, -1).replaceAll('""', '"')

/** Records of CSV from chunks of text (RFC 4180; blank lines are none). Between chunks only an unfinished record is kept. */
export class CsvScanner {
  readonly #dialect: CsvDialect
  #text = ''
  #at = 0
  #line = 0
  #quote = -2

  constructor(dialect: CsvDialect) {
    this.#dialect = dialect
  }

  /** The records that a chunk ends, or, with `undefined`, those that the end of the text ends. */
  *read(chunk: string | undefined): Generator<CsvRecord> {
    this.#text = this.#text.slice(this.#at) + (chunk ?? '')
    this.#at = 0
    this.#quote = -2
    for (
      let cells = this.#record(chunk === undefined);
      cells !== undefined;
      cells = this.#record(chunk === undefined)
    ) {
      if (cells.length > 0) yield { line: this.#line, cells }
    }
    if (this.#text.length - this.#at > 4 * sourceLimits.cellChars) throw this.#refusal('cellTooLong')
  }

  #refusal(code: 'badCsv' | 'cellTooLong'): UnreadableSource {
    return new UnreadableSource(code, { row: this.#line + 1 })
  }

  // The cells of the next record, none for a blank line, undefined if the text ends before it does.
  #record(final: boolean): readonly string[] | undefined {
    const { delimiter, newline } = this.#dialect
    if (this.#at >= this.#text.length) return undefined
    const found = this.#text.indexOf(newline, this.#at)
    if (found === -1 && !final) return undefined
    const end = found === -1 ? this.#text.length : found
    if (this.#quote !== -1 && this.#quote < this.#at) this.#quote = this.#text.indexOf('"', this.#at)
    if (this.#quote !== -1 && this.#quote < end) return this.#quotedRecord(final)
    const line = this.#text.slice(this.#at, this.#text.charCodeAt(end - 1) === 13 && end > this.#at ? end - 1 : end)
    this.#at = end + 1
    this.#line += 1
    return line === '' ? [] : line.split(delimiter)
  }

  #quotedRecord(final: boolean): readonly string[] | undefined {
    const { delimiter, newline } = this.#dialect
    const text = this.#text
    const cells: string[] = []
    for (let at = this.#at; ;) {
      const end = this.#cellEnd(at, final)
      if (end === undefined) return undefined
      const cell = text.slice(at, end)
      if (cell.charCodeAt(0) === 34) cells.push(unquoted(cell))
      else if (cell.includes('"')) throw this.#refusal('badCsv')
      else cells.push(cell)
      if (text[end] === delimiter) {
        at = end + 1
        continue
      }
      const next = text[end] === '\r' && newline === '\n' ? end + 2 : end + 1
      this.#line += text.slice(this.#at, Math.min(next, text.length)).split(newline).length - 1
      if (next > text.length) this.#line += 1
      this.#at = next
      return cells
    }
  }

  // Where a cell ends: at a delimiter, a line end, or the end of the text.
  #cellEnd(at: number, final: boolean): number | undefined {
    const { delimiter, newline } = this.#dialect
    const text = this.#text
    if (text.charCodeAt(at) !== 34) return this.#plainEnd(at, final)
    const end = closing(text, at)
    if (end === undefined) {
      if (final || text.length - at > 4 * sourceLimits.cellChars) throw this.#refusal('badCsv')
      return undefined
    }
    // A quote at the very end may be the first of two, a carriage return the first half of a line end.
    if (end >= text.length) return final ? end : undefined
    const next = text[end]
    if (next === delimiter || next === newline) return end
    if (next === '\r' && newline === '\n') {
      if (end + 1 >= text.length) return final ? end : undefined
      if (text[end + 1] === '\n') return end
    }
    throw this.#refusal('badCsv')
  }

  #plainEnd(at: number, final: boolean): number | undefined {
    const { delimiter, newline } = this.#dialect
    const text = this.#text
    const line = text.indexOf(newline, at)
    if (line === -1 && !final) return undefined
    const stop = line === -1 ? text.length : line
    const cell = text.indexOf(delimiter, at)
    if (cell !== -1 && cell < stop) return cell
    return text.charCodeAt(stop - 1) === 13 && stop > at ? stop - 1 : stop
  }
}
