import { UnreadableSource } from './unreadable-source.ts'

const endOfChain = 0xfffffffe
const bad = (): UnreadableSource => new UnreadableSource('badWorkbook')

/** Sectors of one size, each with the number of the one that follows it. */
interface Sectors {
  readonly bytes: Buffer
  readonly size: number
  /** Where sector 0 begins. */
  readonly from: number
  readonly next: Uint32Array
}

// The bytes of a chain; a chain that is longer than its table runs in a circle.
const chained = ({ bytes, size, from, next }: Sectors, first: number, length: number): Buffer => {
  const parts: Buffer[] = []
  let [left, steps] = [length, 0]
  for (let sector = first; sector !== endOfChain && left > 0; sector = next[sector] ?? endOfChain) {
    const at = from + sector * size
    if (sector >= next.length || (steps += 1) > next.length || at >= bytes.length) throw bad()
    parts.push(bytes.subarray(at, Math.min(at + Math.min(size, left), bytes.length)))
    left -= size
  }
  return Buffer.concat(parts)
}

const numbersIn = (bytes: Buffer): Uint32Array => {
  const numbers = new Uint32Array(bytes.length >>> 2)
  for (let at = 0; at < numbers.length; at += 1) numbers[at] = bytes.readUInt32LE(at * 4)
  return numbers
}

// The sectors that hold the table of chains: 109 are listed in the header, more in sectors that are chained by their last number.
const tableSectors = (bytes: Buffer, size: number): readonly number[] => {
  const count = bytes.readUInt32LE(44)
  const most = Math.ceil(bytes.length / size)
  if (count > most) throw bad()
  const found = [...numbersIn(bytes.subarray(76, 512))]
  let sector = bytes.readUInt32LE(68)
  for (let steps = 0; found.length < count && sector < most && steps < most; steps += 1) {
    const numbers = numbersIn(bytes.subarray((sector + 1) * size, (sector + 2) * size))
    found.push(...numbers.subarray(0, -1))
    sector = numbers.at(-1) ?? endOfChain
  }
  return found.slice(0, count).filter((number) => number < most)
}

const bigSectors = (bytes: Buffer): Sectors => {
  const shift = bytes.readUInt16LE(30)
  if (shift !== 9 && shift !== 12) throw bad()
  const size = 1 << shift
  const table = tableSectors(bytes, size).map((sector) => bytes.subarray((sector + 1) * size, (sector + 2) * size))
  return { bytes, size, from: size, next: numbersIn(Buffer.concat(table)) }
}

interface Listed {
  readonly type: number
  readonly first: number
  readonly length: number
}

const listedIn = (directory: Buffer): ReadonlyMap<string, Listed> => {
  const listed = new Map<string, Listed>()
  for (let at = 0; at + 128 <= directory.length; at += 128) {
    const type = directory[at + 66] ?? 0
    const nameLength = Math.min(64, directory.readUInt16LE(at + 64))
    if (type === 0 || nameLength < 2) continue
    const name = type === 5 ? '' : directory.toString('utf16le', at, at + nameLength - (nameLength % 2) - 2)
    const entry = { type, first: directory.readUInt32LE(at + 116), length: directory.readUInt32LE(at + 120) }
    if (!listed.has(name)) listed.set(name, entry)
  }
  return listed
}

/** The streams of an OLE2 file: whether it has one, and its bytes. */
export interface Ole2Streams {
  readonly has: (name: string) => boolean
  /** Fails with `badWorkbook` when the stream is not there whole. */
  readonly read: (name: string) => Buffer
}

/**
 * Opens an OLE2 file, the container of .xls.
 * @see [MS-CFB] Compound File Binary File Format
 */
export const ole2Streams = (bytes: Buffer): Ole2Streams => {
  if (bytes.length < 512) throw bad()
  const big = bigSectors(bytes)
  const listed = listedIn(chained(big, bytes.readUInt32LE(48), bytes.length))
  const small = (): Sectors => {
    const root = listed.get('')
    const table = chained(big, bytes.readUInt32LE(60), bytes.length)
    if (root === undefined) throw bad()
    return { bytes: chained(big, root.first, root.length), size: 64, from: 0, next: numbersIn(table) }
  }
  const read = (name: string): Buffer => {
    const entry = listed.get(name)
    if (entry === undefined || entry.length > bytes.length) throw bad()
    const stream = chained(entry.length < bytes.readUInt32LE(56) ? small() : big, entry.first, entry.length)
    if (stream.length < entry.length) throw bad()
    return stream
  }
  return { has: (name) => listed.get(name)?.type === 2, read }
}
