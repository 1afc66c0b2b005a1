const sector = 512
const endOfChain = 0xfffffffe
const free = 0xffffffff

const padded = (bytes: Buffer, size: number): Buffer =>
  Buffer.concat([bytes, Buffer.alloc((size - (bytes.length % size)) % size)])

const numbers = (values: readonly number[], fill: number, size: number): Buffer => {
  const bytes = Buffer.alloc(Math.ceil((values.length * 4) / size) * size)
  for (let at = 0; at < bytes.length / 4; at += 1) bytes.writeUInt32LE(values[at] ?? fill, at * 4)
  return bytes
}

// Sectors that follow one another, from a number on.
const chain = (from: number, count: number): number[] =>
  Array.from({ length: count }, (_, at) => (at === count - 1 ? endOfChain : from + at + 1))

const listed = (name: string, type: number, first: number, length: number): Buffer => {
  const bytes = Buffer.alloc(128)
  bytes.write(name, 'utf16le')
  bytes.writeUInt16LE((name.length + 1) * 2, 64)
  bytes.writeUInt8(type, 66)
  for (const at of [68, 72, 76]) bytes.writeUInt32LE(free, at)
  bytes.writeUInt32LE(first, 116)
  bytes.writeUInt32LE(length, 120)
  return bytes
}

const headerOf = (tables: number, directory: number, smallTable: number): Buffer => {
  const bytes = Buffer.alloc(sector)
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]).copy(bytes)
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    bytes.writeUInt16LE(value, at)
  bytes.writeUInt32LE(tables, 44)
  bytes.writeUInt32LE(directory, 48)
  bytes.writeUInt32LE(4096, 56)
  bytes.writeUInt32LE(smallTable, 60)
  bytes.writeUInt32LE(1, 64)
  bytes.writeUInt32LE(endOfChain, 68)
  for (let at = 0; at < 109; at += 1) bytes.writeUInt32LE(at < tables ? at : free, 76 + at * 4)
  return bytes
}

/** An OLE2 file with one stream; one of fewer than 4,096 bytes stands in small sectors, as the format asks. */
export const ole2Of = (name: string, stream: Buffer): Buffer => {
  const small = stream.length < 4096
  const content = padded(stream, sector)
  const count = content.length / sector
  const tables = Math.ceil((count + 4) / 127)
  const [directory, smallTable, from] = [tables, tables + 1, tables + 2]
  const inSmall = Math.ceil(stream.length / 64)
  const table = numbers(
    [...Array.from({ length: tables }, () => 0xfffffffd), endOfChain, endOfChain, ...chain(from, count)],
    free,
    sector,
  )
  const root = listed('Root Entry', 5, small ? from : endOfChain, small ? inSmall * 64 : 0)
  return Buffer.concat([
    headerOf(tables, directory, smallTable),
    table,
    Buffer.alloc(tables * sector - table.length, 0xff),
    padded(Buffer.concat([root, listed(name, 2, small ? 0 : from, stream.length)]), sector),
    numbers(small ? chain(0, inSmall) : [], free, sector).length === 0
      ? Buffer.alloc(sector, 0xff)
      : numbers(chain(0, inSmall), free, sector),
    content,
  ])
}
