import { UnreadableSource } from './unreadable-source.ts'

/** The records of an .xls workbook that intake reads. */
export const biff = {
  formula: 0x0006,
  endOfFile: 0x000a,
  dateMode: 0x0022,
  filePass: 0x002f,
  continue: 0x003c,
  boundSheet: 0x0085,
  mulRk: 0x00bd,
  rString: 0x00d6,
  xf: 0x00e0,
  mergeCells: 0x00e5,
  strings: 0x00fc,
  labelString: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  boolError: 0x0205,
  string: 0x0207,
  row: 0x0208,
  rk: 0x027e,
  format: 0x041e,
  begin: 0x0809,
} as const

/** A record of an .xls workbook: what it is, its bytes, and where the next one begins. */
export interface BiffRecord {
  readonly id: number
  readonly data: Buffer
  readonly next: number
}

/** The record at a position, undefined behind the last; fails with `badWorkbook` when the stream ends within it. */
export const recordAt = (stream: Buffer, at: number): BiffRecord | undefined => {
  if (at + 4 > stream.length) return undefined
  const next = at + 4 + stream.readUInt16LE(at + 2)
  if (next > stream.length) throw new UnreadableSource('badWorkbook')
  return { id: stream.readUInt16LE(at), data: stream.subarray(at + 4, next), next }
}

/** The bytes of a record and of those that continue it, and where the next other record begins. */
export const continued = (stream: Buffer, record: BiffRecord): { readonly blocks: Buffer[]; readonly next: number } => {
  const blocks = [record.data]
  let { next } = record
  for (let more = recordAt(stream, next); more?.id === biff.continue; more = recordAt(stream, next)) {
    blocks.push(more.data)
    next = more.next
  }
  return { blocks, next }
}

/** Reads strings that may run over several records: where one is continued, it says anew how its characters are written. */
export class BiffStrings {
  readonly #blocks: readonly Buffer[]
  #block = 0
  #at: number

  constructor(blocks: readonly Buffer[], at = 0) {
    this.#blocks = blocks
    this.#at = at
  }

  /** A string with a length of two bytes before it, without its formatting. */
  read(): string {
    this.#skipEmpty()
    const length = this.#take(2).readUInt16LE(0)
    const flags = this.#take(1)[0] ?? 0
    const runs = (flags & 8) === 0 ? 0 : this.#take(2).readUInt16LE(0)
    const extra = (flags & 4) === 0 ? 0 : this.#take(4).readUInt32LE(0)
    const text = this.#characters(length, (flags & 1) === 1)
    this.#skip(runs * 4 + extra)
    return text
  }

  #rest(): number {
    return (this.#blocks[this.#block]?.length ?? 0) - this.#at
  }

  #skipEmpty(): void {
    while (this.#rest() <= 0 && this.#block < this.#blocks.length) {
      this.#block += 1
      this.#at = 0
    }
  }

  #take(length: number): Buffer {
    const bytes = this.#blocks[this.#block]?.subarray(this.#at, this.#at + length)
    if (bytes?.length !== length) throw new UnreadableSource('badWorkbook')
    this.#at += length
    return bytes
  }

  #characters(length: number, first: boolean): string {
    let [text, wide] = ['', first]
    while (text.length < length) {
      if (this.#rest() <= 0) {
        this.#skipEmpty()
        wide = ((this.#take(1)[0] ?? 0) & 1) === 1
        continue
      }
      const count = Math.min(length - text.length, wide ? this.#rest() >>> 1 : this.#rest())
      if (count === 0) throw new UnreadableSource('badWorkbook')
      text += this.#take(wide ? count * 2 : count).toString(wide ? 'utf16le' : 'latin1')
    }
    return text
  }

  #skip(length: number): void {
    for (let left = length; left > 0;) {
      this.#skipEmpty()
      const step = Math.min(left, this.#rest())
      if (step <= 0) throw new UnreadableSource('badWorkbook')
      this.#at += step
      left -= step
    }
  }
}
