import type { Merge, SourceCell, SourceRow } from '../source.ts'
import { type BiffRecord, BiffStrings, biff, continued, recordAt } from './biff-records.ts'
import type { BiffSheet, BiffWorkbook } from './biff-workbook.ts'
import { numberCell } from './number-cell.ts'
import { rowOfCells, textCell } from './row-of-cells.ts'
import { sourceLimits } from './source-limits.ts'
import { UnreadableSource } from './unreadable-source.ts'

const errors: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
}

// The records of a sheet itself: a chart within it is a stream of its own between a beginning and an end.
function* recordsOf({ stream }: BiffWorkbook, { from, to }: BiffSheet): Generator<BiffRecord> {
  let depth = 0
  for (let at = from; at < to;) {
    const record = recordAt(stream, at)
    if (record === undefined || (at === from && record.id !== biff.begin)) break
    if (record.id === biff.begin) depth += 1
    else if (record.id === biff.endOfFile) depth -= 1
    if (depth === 0) return
    if (depth === 1) yield record
    at = record.next
  }
  throw new UnreadableSource('badWorkbook')
}

/** The merged ranges of a sheet of an .xls workbook. */
export const biffMerges = (workbook: BiffWorkbook, sheet: BiffSheet): readonly Merge[] => {
  const merges: Merge[] = []
  for (const { id, data } of recordsOf(workbook, sheet)) {
    if (id !== biff.mergeCells) continue
    for (let at = 2, left = data.readUInt16LE(0); left > 0; left -= 1, at += 8) {
      const [fromRow, toRow] = [data.readUInt16LE(at) + 1, data.readUInt16LE(at + 2) + 1]
      const [fromColumn, toColumn] = [data.readUInt16LE(at + 4), data.readUInt16LE(at + 6)]
      if (fromRow > toRow || fromColumn > toColumn) throw new UnreadableSource('badWorkbook')
      merges.push({ fromRow, toRow, fromColumn, toColumn })
    }
    if (merges.length > sourceLimits.merges) throw new UnreadableSource('tooManyMerges')
  }
  return merges
}

// A number in four bytes: the upper half of a double or an integer, times 100 or not.
const rkNumber = (rk: number): number => {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32LE((rk & 0xfffffffc) >>> 0, 4)
  const value = (rk & 2) === 0 ? bytes.readDoubleLE(0) : rk >> 2
  return (rk & 1) === 0 ? value : value / 100
}

const errorCell = (code: number): SourceCell => ({ type: 'error', error: errors[code] ?? '#ERR!' })

type Put = (column: number, cell: SourceCell | undefined) => void

/** What a cell record holds. A formula whose result is a text has it in a record of its own. */
class CellReader {
  readonly #workbook: BiffWorkbook

  constructor(workbook: BiffWorkbook) {
    this.#workbook = workbook
  }

  read({ id, data, next }: BiffRecord, put: Put): void {
    const column = data.readUInt16LE(2)
    if (id === biff.mulRk) return this.#many(data, column, put)
    const style = data.readUInt16LE(4)
    put(column, id === biff.formula ? this.#result(data, style, next) : this.#cell(id, data, style))
  }

  #cell(id: number, data: Buffer, style: number): SourceCell | undefined {
    switch (id) {
      case biff.labelString:
        return this.#text(this.#workbook.strings[data.readUInt32LE(6)])
      case biff.number:
        return this.#number(data.readDoubleLE(6), style)
      case biff.rk:
        return this.#number(rkNumber(data.readInt32LE(6)), style)
      case biff.boolError:
        if (data.readUInt8(7) === 1) return errorCell(data.readUInt8(6))
        return { type: 'boolean', value: data.readUInt8(6) !== 0 }
      default:
        return this.#text(new BiffStrings([data], 6).read())
    }
  }

  #many(data: Buffer, first: number, put: Put): void {
    for (let at = 4, column = first; at + 8 <= data.length; at += 6, column += 1) {
      put(column, this.#number(rkNumber(data.readInt32LE(at + 2)), data.readUInt16LE(at)))
    }
  }

  #result(data: Buffer, style: number, next: number): SourceCell | undefined {
    if (data.readUInt16LE(12) !== 0xffff) return this.#number(data.readDoubleLE(6), style)
    const kind = data.readUInt8(6)
    if (kind === 1) return { type: 'boolean', value: data.readUInt8(8) !== 0 }
    if (kind === 2) return errorCell(data.readUInt8(8))
    return kind === 0 ? this.#textResult(next) : undefined
  }

  // Between the two may stand the formula of a range.
  #textResult(next: number): SourceCell | undefined {
    const { stream } = this.#workbook
    let record = recordAt(stream, next)
    for (let steps = 0; record !== undefined && record.id !== biff.string && steps < 2; steps += 1) {
      record = recordAt(stream, record.next)
    }
    if (record?.id !== biff.string) throw new UnreadableSource('badWorkbook')
    return this.#text(new BiffStrings(continued(stream, record).blocks).read())
  }

  #text(text: string | undefined): SourceCell | undefined {
    if (text === undefined) throw new UnreadableSource('badWorkbook')
    return textCell(text)
  }

  #number(value: number, style: number): SourceCell {
    if (!Number.isFinite(value)) throw new UnreadableSource('badWorkbook')
    return numberCell(value, this.#workbook.styles[style], this.#workbook.date1904)
  }
}

const cellRecords: ReadonlySet<number> = new Set([
  biff.formula,
  biff.mulRk,
  biff.rString,
  biff.labelString,
  biff.number,
  biff.label,
  biff.boolError,
  biff.rk,
])

// A height of nought. The records of rows stand before those of their cells, some 32 at a time.
const isHidden = ({ data }: BiffRecord): boolean => (data.readUInt16LE(12) & 0x20) !== 0

/**
 * The rows of a sheet of an .xls workbook.
 * @see [MS-XLS] 2.1.7.20.5 (worksheet), 2.4.221 (rows) and 2.5.198 (cells)
 */
export function* biffRows(workbook: BiffWorkbook, sheet: BiffSheet): Generator<SourceRow> {
  const reader = new CellReader(workbook)
  let [row, total]: [number, number] = [0, 0]
  let cells: (SourceCell | undefined)[] = []
  const hidden = new Set<number>()
  const refused = (code: 'badWorkbook' | 'tooManyColumns' | 'tooManyCells') =>
    new UnreadableSource(code, { sheet: sheet.name, row: Math.max(1, row) })
  const put: Put = (column, cell) => {
    if (column >= sourceLimits.columns) throw refused('tooManyColumns')
    while (cells.length < column) cells.push(undefined)
    cells[column] = cell
  }
  const ended = (): readonly SourceRow[] => {
    const made = row === 0 ? undefined : rowOfCells(cells, { sheet: sheet.name, row })
    cells = []
    total += made?.cells.length ?? 0
    if (total > sourceLimits.cells) throw refused('tooManyCells')
    return made === undefined ? [] : [hidden.delete(row) ? { ...made, hidden: true } : made]
  }
  for (const record of recordsOf(workbook, sheet)) {
    if (record.id === biff.row && isHidden(record)) hidden.add(record.data.readUInt16LE(0) + 1)
    if (!cellRecords.has(record.id)) continue
    const found = record.data.readUInt16LE(0) + 1
    if (found < row) throw refused('badWorkbook')
    if (found > row) yield* ended()
    row = found
    reader.read(record, put)
  }
  yield* ended()
}
